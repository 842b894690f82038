import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf } from '../calendar/day';
import type { DaySums } from '../improvement/day-sums';
import { improvementEffect } from '../improvement/improvement-effect';
import type { Improvement } from '../improvement/improvements';
import type { ChainKey } from '../kpi/chain';
import type { EntryRow } from './entry-rows';
import { streaks } from './streaks';
import { thanksFor, type Voice } from './voices';

/**
 * What the sheets show of how a team works with them.
 *
 * - `goal` – of the month; 0 while there is none
 * - `rows` – of 日次入力 and 履歴, up to the as-of day
 * - `closed` – whether 履歴 has a row
 * - `reviews` – those that were made: `weeklyReview 2026-04-13`
 * - `measured` – how many improvements have an effect that can be told from the rows
 * - `handedBy` – who handed a deal over, a name for each deal
 */
export interface LearningFacts {
  readonly asOf: Day;
  readonly calendar: TeamCalendar;
  readonly members: readonly string[];
  readonly goal: number;
  readonly rows: readonly EntryRow[];
  readonly closed: boolean;
  readonly reviews: readonly string[];
  readonly improvements: readonly Improvement[];
  readonly measured: number;
  readonly handedBy: readonly string[];
  readonly voices: readonly Voice[];
}

/** What a member did by number, or the whole team. None of them falls when rows are added. */
export interface Doings {
  /** Business days in a row with an entry, the longest ever. */
  readonly streak: number;
  /** Days with an entry. */
  readonly days: number;
  readonly memos: number;
  readonly meetings: number;
  readonly won: number;
  readonly handed: number;
  /** Thanks got from others, and given to others; at most one a day to the same person counts. */
  readonly thanks: number;
  readonly thanked: number;
  readonly ideas: number;
  readonly votes: number;
  /** Improvements that were carried through. */
  readonly improved: number;
}

/** The doings of a member; of everybody together for null. */
export function doingsOf(facts: LearningFacts, member: string | null): Doings {
  const isOurs = (name: string) => member === null || name === member;
  const rows = facts.rows.filter((row) => isOurs(row.member));
  const days = new Set(rows.map(({ day }) => day));
  const thanks = new Set<string>();
  const thanked = new Set<string>();
  for (const to of new Set(facts.voices.map((voice) => voice.to)))
    for (const { day, from } of thanksFor(facts.voices, to)) {
      const once = `${day} ${from} ${to}`;
      if (to !== '' && isOurs(to)) thanks.add(once);
      if (from !== '' && isOurs(from)) thanked.add(once);
    }
  const ideas = facts.voices.filter(({ kind }) => kind === 'idea');
  const sum = (measure: 'meetings' | 'won') =>
    rows.reduce((total, { counts }) => total + Math.max(0, counts[measure]), 0);
  return {
    streak: streaks(days, dayOf(facts.asOf), businessDayTest(facts.calendar)).longest,
    ...{ days: days.size, memos: rows.filter(({ hasMemo }) => hasMemo).length },
    ...{ meetings: sum('meetings'), won: sum('won'), handed: facts.handedBy.filter(isOurs).length },
    ...{ thanks: thanks.size, thanked: thanked.size },
    ideas: ideas.filter(({ from }) => from !== '' && isOurs(from)).length,
    votes: ideas.flatMap(({ from, voters }) => voters.filter((name) => isOurs(name) && name !== from)).length,
    improved: facts.improvements.filter(({ state, owner }) => state === 'done' && isOurs(owner)).length,
  };
}

/** How many improvements there are whose KPI can be compared before and after. Rows that are added make them no fewer. */
export function measuredImprovements(
  sums: DaySums,
  improvements: readonly Improvement[],
  team: { readonly asOf: Day; readonly chain: ChainKey; readonly calendar: TeamCalendar },
): number {
  return improvements.filter(({ kpi, opened, doneOn }) => {
    if (kpi === null || opened === null) return false;
    const { change, verdict } = improvementEffect(sums, { kpi, opened, doneOn, ...team });
    return change !== null && verdict !== 'too-early';
  }).length;
}

import { type Day, dayOf, formatDay } from '../calendar/day';
import { dayPart } from '../leads/moment';
import { adoptionFindings } from './adoption-findings';
import { aroundDay } from './around-day';
import { departmentsOf } from './department-behind';
import type { Entry, Share, Team } from './entry';
import { type EntryRates, entryRates } from './entry-rates';
import type { Finding } from './finding';
import { type Freshness, freshness } from './freshness';
import { type BeforeAfter, type InitiativeEffect, initiativeEffects } from './initiative-effect';
import { type Lacking, type MaturityStage, maturityStage } from './maturity-stage';
import { type PersonDays, personDays } from './person-days';
import { type Silence, silences } from './silence';

/** Calendar days looked at: thirteen weeks, three ends of a month. */
export const PERIOD_DAYS = 91;

/** Everything the view 定着 shows; `talk` is the share of entries with a text, of those with a place for one. */
export interface AdoptionReport {
  readonly rates: EntryRates;
  readonly freshness: Freshness;
  readonly talk: Share;
  readonly stage: { readonly stage: MaturityStage; readonly lacking: Lacking | null } | null;
  readonly silent: readonly Silence[];
  readonly never: readonly Silence[];
  /** By department, or of the whole team under '' where nobody has one; none without an initiative. */
  readonly effects: readonly InitiativeEffect[];
  readonly findings: readonly Finding[];
}

/**
 * The days to look at: the latest thirteen weeks up to `to`, from the first entry of anybody on; null before that.
 *
 * @example adoptionPeriod([{ …, day: '2026-04-01', entered: null }], '2026-04-10') is { from: '2026-04-01', to: '2026-04-10' }
 */
export function adoptionPeriod(
  entries: readonly Entry[],
  to: Day,
): { readonly from: Day; readonly to: Day } | null {
  let from: Day | null = null;
  for (const { day, entered } of entries) {
    const on = entered === null ? day : dayPart(entered);
    const earlier = on < day ? on : day;
    if (from === null || earlier < from) from = earlier;
  }
  if (from === null || from > to) return null;
  const longest = formatDay(dayOf(to) - PERIOD_DAYS + 1);
  return { from: from > longest ? from : longest, to };
}

/**
 * Adoption as rates: who enters, when, how fresh, what an initiative changed, and what follows from it.
 *
 * @param initiative the day it took place, which counts as after; null for none
 */
export function adoptionReport(
  team: Team,
  entries: readonly Entry[],
  initiative: Day | null,
): AdoptionReport {
  const { calendar, from, to } = team;
  const days = personDays(team, entries);
  const names = new Set(team.people.map(({ name }) => name));
  const ours = entries.filter(({ member, day }) => names.has(member.trim()) && day >= from && day <= to);
  const rates = entryRates(days);
  const fresh = freshness(ours, calendar);
  const placed = ours.filter(({ written }) => written !== null);
  const talk = { k: placed.filter(({ written }) => written).length, n: placed.length };
  const effects = initiative === null ? [] : initiativeEffects(around(days, dayOf(initiative)));
  return {
    ...{ rates, freshness: fresh, talk, effects },
    stage: maturityStage(rates.team, fresh, talk),
    ...silences(days, to),
    findings: adoptionFindings({ days, entries: ours, calendar, to, effects }),
  };
}

/** Entry rates before a day and from it on, by department. */
function around(days: readonly PersonDays[], start: number): readonly BeforeAfter[] {
  const departments = departmentsOf(days);
  const groups = departments.length === 0 ? [''] : departments;
  return groups.map((name) =>
    aroundDay(
      name,
      days.filter(({ person }) => person.department === name),
      start,
    ),
  );
}

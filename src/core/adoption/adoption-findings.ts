import type { TeamCalendar } from '../calendar/business-days';
import type { Day } from '../calendar/day';
import { bunchings, PILES } from './bunching';
import { departmentBehind, departmentsOf } from './department-behind';
import { addShares, type Entry, rateOf, type Share } from './entry';
import { enteredOf, isManager } from './entry-rates';
import { FINDING_KINDS, type Finding, type FindingKind, toldGap } from './finding';
import type { InitiativeEffect } from './initiative-effect';
import { latePeople } from './late-people';
import type { PersonDays } from './person-days';
import { isClear, rateGap, shareInterval, WORTH_A_WORD } from './rate-gap';
import { type Silence, silences } from './silence';

/** Below this share of entries with a text little is passed on; and so many entries are looked at for it. */
const FEW_TEXTS = 0.1;
const TEXTS_FROM = 20;
/** A team that enters on less than half of its days has no habit yet; a group above this has little room to improve. */
const HALF = 0.5;
const ENOUGH = 0.8;

export interface FindingInput {
  readonly days: readonly PersonDays[];
  /** Of the period. */
  readonly entries: readonly Entry[];
  readonly calendar: TeamCalendar;
  readonly to: Day;
  readonly effects: readonly InitiativeEffect[];
}

/**
 * The habits that the figures carry, each with its figures, in the order of `FINDING_KINDS`.
 *
 * Everybody is explained once: who has stopped is not counted again in the rate of a department, and who enters on Fridays is
 * not late besides. Whatever is compared has an interval wide enough for all the comparisons made at once, and is found
 * only where even its cautious end is ten points off: a team that is well has no findings. Days are taken as a sample of
 * these people's days; nothing is said of other people.
 */
export function adoptionFindings({ days, entries, calendar, to, effects }: FindingInput): readonly Finding[] {
  const m = comparisonsOf(days);
  const { silent, never } = silences(days, to);
  const explained = new Set([...silent, ...never].map(({ name }) => name));
  const left = (): readonly PersonDays[] => days.filter(({ person }) => !explained.has(person.name));
  const found: Finding[] = [
    ...quiet(
      'manager-silent',
      [...silent, ...never].filter((one) => one.isManager),
    ),
    ...quiet(
      'never',
      never.filter((one) => !one.isManager),
    ),
    ...quiet(
      'silent',
      silent.filter((one) => !one.isManager),
    ),
  ];
  const add = (finding: Finding | null, explains: readonly string[] = []): void => {
    if (finding === null) return;
    found.push(finding);
    for (const name of explains) explained.add(name);
  };

  const active = left();
  for (const kind of ['month', 'weekday'] as const)
    for (const { pile, who, gap, together } of bunchings(kind, active, calendar, m))
      add({ kind, who, pile, ...toldGap(gap, 'more') }, together ? [] : who);

  const managers = left().filter(isManager);
  const others = left().filter(({ person }) => person.role === 'member');
  add(lowerThan('manager-rate', managers, others, m), namesOf(managers));
  const behind = departmentBehind(left(), m);
  if (behind)
    add(
      { kind: 'department', who: [behind.worst, behind.best], ...toldGap(behind.gap, 'less') },
      behind.people,
    );

  const low = left().filter((one) => {
    const rest = left().filter((other) => other !== one);
    return lowerThan('low', [one], rest, m) !== null;
  });
  add(
    lowerThan(
      'low',
      low,
      left().filter((one) => !low.includes(one)),
      m,
    ),
    namesOf(low),
  );
  const late = latePeople(left(), entries, calendar, m);
  if (late) add({ kind: 'late', ...late });

  const flat = effects.filter(
    ({ before, difference, tooEarly, high }) =>
      difference !== null && !tooEarly && high < WORTH_A_WORD && (rateOf(before) as number) < ENOUGH,
  );
  if (flat.length > 0)
    add({
      ...{ kind: 'effect', who: flat.map(({ name }) => name) },
      ...{
        share: addShares(flat.map(({ after }) => after)),
        against: addShares(flat.map(({ before }) => before)),
      },
    });

  const known = entries.filter(({ written }) => written !== null);
  const texts = { k: known.filter(({ written }) => written).length, n: known.length };
  if (texts.n >= TEXTS_FROM) add(belowAlone('talk', texts, FEW_TEXTS, m));
  add(belowAlone('team', enteredOf(left()), HALF, m));

  return found.sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind));
}

/** How many comparisons are made: every person with all piles, with the others and by lateness; roles; departments. */
function comparisonsOf(days: readonly PersonDays[]): number {
  const departments = departmentsOf(days).length;
  const piles = PILES.weekday + PILES.month;
  return days.length * (piles + 2) + piles + 3 + (departments * (departments - 1)) / 2;
}

const namesOf = (days: readonly PersonDays[]): readonly string[] => days.map(({ person }) => person.name);

const quiet = (kind: FindingKind, found: readonly Silence[]): readonly Finding[] =>
  found.length === 0 ? [] : [{ kind, who: found.map(({ name }) => name), silences: found }];

function lowerThan(
  kind: FindingKind,
  these: readonly PersonDays[],
  others: readonly PersonDays[],
  comparisons: number,
): Finding | null {
  if (these.length === 0 || others.length === 0) return null;
  const gap = rateGap(enteredOf(others), enteredOf(these), comparisons);
  return isClear(gap) ? { kind, who: namesOf(these), ...toldGap(gap, 'less') } : null;
}

function belowAlone(kind: FindingKind, share: Share, limit: number, comparisons: number): Finding | null {
  const interval = shareInterval(share, comparisons);
  return share.n > 0 && interval.high < limit ? { kind, who: [], share, ...interval } : null;
}

import { listBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { formatDay, monthOf, monthSpan, weekdayOf } from '../calendar/day';
import { addShares, type Share } from './entry';
import { usedShare } from './entry-rates';
import type { PersonDays } from './person-days';
import { isClear, type RateGap, rateGap } from './rate-gap';

/** Where entries pile up: on a weekday (ISO number), or in the first or last business days of a month. */
export type Pile = { readonly weekday: number } | { readonly month: 'start' | 'end' };

/** How many business days at either end of a month are looked at. */
export const MONTH_EDGE = 3;

/** A pile, whose it is (`together`: everybody's, where nobody's alone is clear), and how far it stands out. */
export interface Bunching {
  readonly pile: Pile;
  readonly together: boolean;
  readonly who: readonly string[];
  readonly gap: RateGap;
}

/** All the places where `bunchings` looks for piles, of each kind. */
export const PILES = { weekday: 7, month: 2 } as const;

/**
 * Piles of entries: how often people entered something on the days of the pile (`more`) and on all others (`less`), by the
 * day of entry. Everybody is looked at alone, up to their last entry; only where nobody stands out, all together. The
 * clearest pile of each person counts.
 *
 * @param comparisons how many comparisons are made altogether, for the intervals
 */
export function bunchings(
  kind: 'weekday' | 'month',
  days: readonly PersonDays[],
  calendar: TeamCalendar,
  comparisons: number,
): readonly Bunching[] {
  const piles = kind === 'weekday' ? weekdayPiles() : monthPiles(days, calendar);
  const found = new Map<Pile, PersonDays[]>();
  for (const one of days) {
    const best = clearest(piles, [one], comparisons);
    if (best) found.set(best.pile, [...(found.get(best.pile) ?? []), one]);
  }
  if (found.size === 0) {
    const best = clearest(piles, days, comparisons);
    return best ? [{ ...best, together: true, who: days.map(nameOf) }] : [];
  }
  return piles.flatMap(({ pile, isIn }): readonly Bunching[] => {
    const people = found.get(pile);
    if (!people) return [];
    return [{ pile, together: false, who: people.map(nameOf), gap: gapOf(people, isIn, comparisons) }];
  });
}

interface DaysOfPile {
  readonly pile: Pile;
  readonly isIn: (day: number) => boolean;
}

const nameOf = ({ person }: PersonDays): string => person.name;

const weekdayPiles = (): readonly DaysOfPile[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ pile: { weekday }, isIn: (day) => weekdayOf(day) === weekday }));

function monthPiles(days: readonly PersonDays[], calendar: TeamCalendar): readonly DaysOfPile[] {
  const months = new Set(days.flatMap(({ business }) => business.map(monthOf)));
  const ofMonths = [...months].map((month) => {
    const { first, last } = monthSpan(month);
    return listBusinessDays(formatDay(first), formatDay(last), calendar);
  });
  return (['start', 'end'] as const).map((month) => {
    const edge = new Set(
      ofMonths.flatMap((list) => (month === 'end' ? list.slice(-MONTH_EDGE) : list.slice(0, MONTH_EDGE))),
    );
    return { pile: { month }, isIn: (day) => edge.has(formatDay(day)) };
  });
}

function clearest(
  piles: readonly DaysOfPile[],
  days: readonly PersonDays[],
  comparisons: number,
): { readonly pile: Pile; readonly gap: RateGap } | null {
  const clear = piles
    .map(({ pile, isIn }) => ({ pile, gap: gapOf(days, isIn, comparisons) }))
    .filter(({ gap }) => isClear(gap))
    .sort((a, b) => b.gap.low - a.gap.low);
  return clear[0] ?? null;
}

function gapOf(days: readonly PersonDays[], isIn: (day: number) => boolean, comparisons: number): RateGap {
  const share = (counts: (day: number) => boolean): Share =>
    addShares(days.map((one) => usedShare(one, (day) => day <= (one.last ?? 0) && counts(day))));
  return rateGap(
    share(isIn),
    share((day) => !isIn(day)),
    comparisons,
  );
}

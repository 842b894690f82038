import { civilDay, type Day, dayOf, weekdayOf } from '../calendar/day';

/** What one day brought, and whether the team works on it. */
export interface CountedDay {
  readonly day: Day;
  readonly count: number;
  readonly works: boolean;
}

/**
 * What a working day is worth beside an ordinary one, which is 1: the product of its weekday's weight (Monday to
 * Sunday) and its part of the month's (上旬 1st–10th, 中旬 11th–20th, 下旬 from the 21st).
 */
export interface DayWeights {
  readonly weekdays: readonly number[];
  readonly parts: readonly number[];
}

export const EVEN_DAY_WEIGHTS: DayWeights = { weekdays: [1, 1, 1, 1, 1, 1, 1], parts: [1, 1, 1] };

/** What a day is worth. Whether the team works on it is the calendar's to say, not the weights'. */
export function weightOfDay(day: Day, { weekdays, parts }: DayWeights): number {
  const number = dayOf(day);
  return (weekdays[weekdayOf(number) - 1] as number) * (parts[partOfMonth(number)] as number);
}

function partOfMonth(number: number): number {
  return Math.min(2, Math.floor((civilDay(number)[2] - 1) / 10));
}

/**
 * Learns day weights from whole past months. Counts on days off are left out: those days have no weight to learn.
 *
 * Each weekday is compared with what it would have had, had every month spread its own count evenly over its working
 * days; then each part of the month with what its weekdays let expect. A weight is (1 + v·count) ÷ (1 + v·expected),
 * v the variance of the true weights: thin data gives v = 0, all weights even. That is the gamma–Poisson shrinkage of
 * D. Clayton & J. Kaldor (1987), v by moments.
 *
 * @param days every day of the months, in any order
 * @example nine months, each 30 in 上旬, 30 in 中旬 and 60 in 下旬: parts 0.756, 0.756 and 1.489
 */
export function dayWeights(days: readonly CountedDay[]): DayWeights {
  const worked = days
    .filter(({ works }) => works)
    .map(({ day, count }) => {
      const number = dayOf(day);
      return { month: day.slice(0, 7), weekday: weekdayOf(number) - 1, part: partOfMonth(number), count };
    });
  const weekdays = factors(
    worked.map((day) => ({ ...day, group: day.weekday, base: 1 })),
    7,
  );
  const parts = factors(
    worked.map((day) => ({ ...day, group: day.part, base: weekdays[day.weekday] as number })),
    3,
  );
  return { weekdays, parts };
}

interface GroupedDay {
  readonly month: string;
  readonly group: number;
  readonly count: number;
  readonly base: number;
}

function factors(days: readonly GroupedDay[], groups: number): readonly number[] {
  // The month's own count is what is spread, so that a strong month does not speak louder for its groups' sake.
  const months = new Map<string, { count: number; base: number }>();
  for (const { month, count, base } of days) {
    const sum = months.get(month) ?? { count: 0, base: 0 };
    months.set(month, { count: sum.count + count, base: sum.base + base });
  }
  const counts = new Array<number>(groups).fill(0);
  const expected = new Array<number>(groups).fill(0);
  for (const { month, group, count, base } of days) {
    const sum = months.get(month) as { count: number; base: number };
    counts[group] = (counts[group] as number) + count;
    expected[group] = (expected[group] as number) + (sum.count * base) / sum.base;
  }

  // Chance alone makes (count − expected)² about as large as what is expected. Twice that is taken off, since an
  // effect that is not there costs the forecast more than a small one that is overlooked.
  let excess = 0;
  let scale = 0;
  for (const [group, wanted] of expected.entries()) {
    excess += ((counts[group] as number) - wanted) ** 2 - 2 * wanted;
    scale += wanted ** 2;
  }
  const variance = scale > 0 ? Math.max(0, excess / scale) : 0;
  return expected.map(
    (wanted, group) => (1 + variance * (counts[group] as number)) / (1 + variance * wanted),
  );
}

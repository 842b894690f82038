import { type Day, dayOf } from '../calendar/day';
import { salesCycle } from '../economics/sales-cycle';
import { type KaplanMeier, kaplanMeier, type SurvivalStep } from '../stats/kaplan-meier';
import { COHORT_AGES, type Conversion } from './cohorts';

/** The share that has converted by an age, with its interval; null beyond the age at which the last one was seen open. */
export interface ShareByAge {
  readonly age: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * How long conversions take. `plainMedian` is that of those that converted, which is too short while others are open;
 * `median` (days, with its interval) also learns from the open ones, and is null while fewer than half have converted.
 */
export interface ConversionTimes extends KaplanMeier {
  readonly count: number;
  readonly converted: number;
  readonly plainMedian: number | null;
  readonly shares: readonly ShareByAge[];
}

/** The same for one source or member; `''` has none. */
export interface NamedConversionTimes extends ConversionTimes {
  readonly name: string;
}

interface Watch {
  readonly asOf: Day;
  readonly ages?: readonly number[];
}

/**
 * Days to convert by Kaplan and Meier. Whatever has not converted counts as open up to `asOf`, given up or not: a lead
 * that said no has not converted at any age, and leaving it out would make the rest look quicker than leads are.
 *
 * @example two converted after 3 and 5 days, others are open since 4 and 9 days: median 5, plainMedian 4
 */
export function conversionTimes(
  conversions: readonly Conversion[],
  { asOf, ages = COHORT_AGES }: Watch,
): ConversionTimes {
  const times = conversions
    .filter(({ start }) => start <= asOf)
    .map(({ start, end }) => {
      const converted = end !== null && end <= asOf;
      return { days: dayOf(converted ? end : asOf) - dayOf(start), converted };
    });
  const taken = times.filter(({ converted }) => converted).map(({ days }) => days);
  const curve = kaplanMeier(times);
  const longest = times.reduce((most, { days }) => Math.max(most, days), -1);
  const isAllDone = curve.steps[curve.steps.length - 1]?.survival === 0;
  return {
    ...curve,
    count: times.length,
    converted: taken.length,
    plainMedian: salesCycle(taken).median,
    shares: ages.map((age) => ({
      age,
      ...(age > longest && !isAllDone ? NOT_SEEN : shareBy(age, curve.steps)),
    })),
  };
}

/** The same by lead source or by member, the largest first. */
export function conversionTimesBy(
  key: 'source' | 'member',
  conversions: readonly Conversion[],
  watch: Watch,
): readonly NamedConversionTimes[] {
  const groups = new Map<string, Conversion[]>();
  for (const conversion of conversions) {
    const group = groups.get(conversion[key]);
    if (group) group.push(conversion);
    else groups.set(conversion[key], [conversion]);
  }
  return [...groups]
    .map(([name, group]) => ({ name, ...conversionTimes(group, watch) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const NOT_SEEN = { share: null, low: null, high: null } as const;

function shareBy(age: number, steps: readonly SurvivalStep[]): Omit<ShareByAge, 'age'> {
  const past = steps.filter(({ days }) => days <= age);
  const step = past[past.length - 1];
  if (!step) return { share: 0, low: 0, high: null };
  return { share: 1 - step.survival, low: 1 - step.high, high: 1 - step.low };
}

import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf } from '../calendar/day';
import { CHAINS, type ChainKey, type ChainStep, type RateKey } from '../kpi/chain';
import { type Measure, type Measures, noActivity } from '../kpi/measures';
import { newcombeInterval } from '../stats/newcombe-interval';
import { criticalValue } from '../stats/normal';
import type { DaySums } from './day-sums';
import type { ImprovementKpi } from './improvements';

/** Business days on either side of an improvement: four weeks, so that every weekday weighs the same. */
export const WINDOW = 20;
/** Fewer business days than a week, or trials than these, say nothing on either side. */
export const LEAST_DAYS = 5;
export const LEAST_TRIALS = 10;

/**
 * What became of a KPI.
 *
 * - `improved`, `worse` – beyond what chance brings: the interval lies on one side of no change
 * - `cannot-tell` – the interval holds no change
 * - `too-early` – less than a week, or than ten trials, on one side
 */
export type EffectVerdict = 'improved' | 'worse' | 'cannot-tell' | 'too-early';

/** A KPI over a window: successes ÷ trials for a rate, total ÷ business days for a count; `value` is null without any. */
export interface Side {
  readonly value: number | null;
  readonly sum: number;
  readonly of: number;
  readonly days: number;
}

/**
 * A KPI before and after.
 *
 * - `change`, `low`, `high` – of a rate the difference (0.02 is 2 points), of a count per day the quotient after ÷ before
 *   (1.1 is 10% more), with its 95% interval; null where there is nothing to compare
 */
export interface Effect {
  readonly kind: 'rate' | 'count';
  readonly before: Side;
  readonly after: Side;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: EffectVerdict;
}

/** When an improvement was begun and, where it was, done; what counts as "after" begins the day after. */
export interface EffectQuestion {
  readonly kpi: ImprovementKpi;
  readonly opened: Day;
  readonly doneOn: Day | null;
  readonly asOf: Day;
  readonly chain: ChainKey;
  readonly calendar: TeamCalendar;
}

/**
 * Whether an improvement moved its KPI: the 20 business days before it was begun against up to 20 after it was done (after
 * it was begun, while it is not done). A before and after of one team proves no cause; the interval only keeps chance from
 * being taken for an effect.
 *
 * Rates: difference with Newcombe's interval (1998, method 10). Counts and yen per business day: quotient with the interval
 * of its logarithm, variance φ(1/x₁ + 1/x₂), φ the Pearson dispersion of the days about their own mean and at least 1
 * (quasi-Poisson; P. McCullagh and J. A. Nelder, "Generalized Linear Models", 1989, §9.2): days differ more than pure chance.
 *
 * @example 12 of 200 before, 30 of 200 after: the rate rose by 0.09, for sure (verdict 'improved')
 */
export function improvementEffect(
  sums: DaySums,
  { kpi, opened, doneOn, asOf, chain, calendar }: EffectQuestion,
): Effect {
  const works = businessDayTest(calendar);
  const until = dayOf(asOf);
  const beforeDays = workingDays(dayOf(opened) - 1, -1, works, Number.NEGATIVE_INFINITY);
  const afterDays = workingDays(dayOf(doneOn ?? opened) + 1, 1, works, until);
  // What was done before the first row or after the last one is not known.
  const first = Math.min(...sums.keys());
  const known = beforeDays.filter((day) => day >= first);
  const step = stepOf(kpi, chain);
  return step
    ? rateEffect(sums, step, known, afterDays)
    : countEffect(sums, kpi as Measure, known, afterDays);
}

/** Up to a window of business days from a day on, in a direction; the furthest look is that of a long closure. */
function workingDays(
  from: number,
  direction: 1 | -1,
  works: (day: number) => boolean,
  until: number,
): readonly number[] {
  const days: number[] = [];
  for (let i = 0; i < WINDOW * 4 && days.length < WINDOW; i++) {
    const day = from + i * direction;
    if (direction === 1 && day > until) break;
    if (works(day)) days.push(day);
  }
  return days;
}

/** The step a rate is of; the team's own chain first, for 受注率 has another stage before it in each. */
function stepOf(kpi: ImprovementKpi, chain: ChainKey): ChainStep | undefined {
  const steps = [...CHAINS[chain], ...CHAINS.short, ...CHAINS.long];
  return steps.find(({ rate }) => rate === (kpi as RateKey));
}

function sumOver(sums: DaySums, days: readonly number[]): Measures {
  const total = noActivity();
  for (const day of days) {
    const sum = sums.get(day);
    if (sum) for (const measure of Object.keys(total) as Measure[]) total[measure] += sum[measure];
  }
  return total;
}

function rateEffect(
  sums: DaySums,
  { from, to }: ChainStep,
  beforeDays: readonly number[],
  afterDays: readonly number[],
): Effect {
  const side = (days: readonly number[]): Side => {
    const total = sumOver(sums, days);
    const of = Math.max(0, Math.round(total[from]));
    const sum = Math.max(0, Math.min(of, Math.round(total[to])));
    return { sum, of, days: days.length, value: of > 0 ? sum / of : null };
  };
  const [before, after] = [side(beforeDays), side(afterDays)];
  if (before.of === 0 || after.of === 0) return unknown('rate', before, after);
  const { difference, low, high } = newcombeInterval(after.sum, after.of, before.sum, before.of);
  const isEarly = isShort(before, after) || Math.min(before.of, after.of) < LEAST_TRIALS;
  return {
    kind: 'rate',
    before,
    after,
    change: difference,
    low,
    high,
    verdict: verdictOf(isEarly, low, high, 0),
  };
}

function countEffect(
  sums: DaySums,
  measure: Measure,
  beforeDays: readonly number[],
  afterDays: readonly number[],
): Effect {
  const valuesOf = (days: readonly number[]) => days.map((day) => Math.max(0, sums.get(day)?.[measure] ?? 0));
  const side = (values: readonly number[]): Side => {
    const sum = values.reduce((total, value) => total + value, 0);
    return {
      sum,
      of: values.length,
      days: values.length,
      value: values.length > 0 ? sum / values.length : null,
    };
  };
  const [x, y] = [valuesOf(beforeDays), valuesOf(afterDays)];
  const [before, after] = [side(x), side(y)];
  if (before.sum === 0 || after.sum === 0) return unknown('count', before, after);
  const change = (after.value as number) / (before.value as number);
  const spread = criticalValue(0.95) * Math.sqrt(dispersion([x, y]) * (1 / before.sum + 1 / after.sum));
  const [low, high] = [change * Math.exp(-spread), change * Math.exp(spread)];
  return {
    ...{ kind: 'count', before, after, change, low, high },
    verdict: verdictOf(isShort(before, after), low, high, 1),
  };
}

/** Pearson's: Σ (x − m)² ÷ m over the days, each about its own side's mean, ÷ (days − sides); never below 1. */
function dispersion(sides: readonly (readonly number[])[]): number {
  let chi = 0;
  let freedom = 0;
  for (const values of sides) {
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    for (const value of values) chi += (value - mean) ** 2 / mean;
    freedom += values.length - 1;
  }
  return freedom > 0 ? Math.max(1, chi / freedom) : 1;
}

const isShort = (before: Side, after: Side): boolean => Math.min(before.days, after.days) < LEAST_DAYS;

const unknown = (kind: Effect['kind'], before: Side, after: Side): Effect => ({
  ...{ kind, before, after, change: null, low: null, high: null },
  verdict: isShort(before, after) ? 'too-early' : 'cannot-tell',
});

function verdictOf(isEarly: boolean, low: number, high: number, none: number): EffectVerdict {
  if (isEarly) return 'too-early';
  if (low > none) return 'improved';
  return high < none ? 'worse' : 'cannot-tell';
}

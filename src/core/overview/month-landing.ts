import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf, formatDay, type Month, monthOf, monthSpan, weekdayOf } from '../calendar/day';
import { type CountedDay, dayWeights, weightOfDay } from '../forecast/day-weights';
import { type LandingForecast, landing } from '../forecast/landing';
import type { Elapsed } from '../forecast/pace';
import { runRateLanding } from '../forecast/pace';
import type { MonthSoFar } from '../forecast/rest-of-month';
import { revenueLanding } from '../forecast/revenue-landing';
import type { Group } from '../funnel/activity-cube';
import type { Goal } from '../plan/reverse-plan';

/**
 * Where the month's goal lands, in the goal's own unit.
 *
 * - `expected` – the forecast's median, `low`–`high` its 80% interval, `probability` that of reaching the goal; null
 *   while there is a doubt
 * - `doubt` – why nothing can be foretold yet, and how many more wins it takes
 * - `runRate` – the speed so far carried on, for comparison; null before the first business day has passed
 * - `attainment` – expected ÷ goal
 * - `fan` – the same forecast told for the last business day of each week still to come; the last one is the landing
 *   itself. Empty while there is a doubt
 */
export interface Landing {
  readonly kind: Goal['kind'];
  readonly goal: number;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly probability: number | null;
  readonly doubt: LandingForecast['doubt'];
  readonly runRate: number | null;
  readonly attainment: number | null;
  readonly fan: readonly FanDay[];
}

/** Where the goal's own count or amount is expected to stand at the end of a day, with the landing's interval. */
export interface FanDay {
  readonly day: Day;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Foretells where the goal of a month lands, from its days so far and the months before it. Days weigh as the team's
 * past wins teach; a past month without any row keeps its place without speaking. A revenue goal is foretold from the
 * wins to come and the deal sizes seen so far (a day's wins count with their average). Of a day's wins at most ten
 * thousand count.
 *
 * @param byDay totals of every day with activity up to the as-of day, oldest first
 * @param until the last day (day number) the month is known up to
 * @param days business days of the month, for the run rate
 */
export function monthLanding(
  goal: Goal,
  month: Month,
  byDay: readonly Group<'day'>[],
  until: number,
  days: Elapsed,
  calendar: TeamCalendar,
): Landing {
  const { month: sofar, sizes, done, ahead } = monthSoFar(goal, month, byDay, until, calendar);
  // A month that ended a day earlier is a month with less remaining: that is what each day of the fan is asked for.
  const foretell = (remaining: number): LandingForecast =>
    goal.kind === 'won'
      ? landing({ ...sofar, remaining, goal: goal.value })
      : revenueLanding({
          ...{ done, deals: [], goal: goal.value },
          newBusiness: { ...sofar, remaining, amounts: sizes },
        });
  const found = foretell(sofar.remaining);
  const isKnown = found.doubt === null;
  const expected = isKnown ? found.median : null;
  return {
    kind: goal.kind,
    goal: goal.value,
    expected,
    low: isKnown ? found.low : null,
    high: isKnown ? found.high : null,
    confidence: found.confidence,
    probability: isKnown ? (found.probability ?? null) : null,
    doubt: found.doubt,
    runRate: runRateLanding(done, days),
    attainment: expected === null || goal.value === 0 ? null : expected / goal.value,
    fan: isKnown
      ? ahead.map(({ day, remaining }) => {
          const { median, low, high } = remaining === sofar.remaining ? found : foretell(remaining);
          return { day, expected: median ?? done, low: low ?? done, high: high ?? done };
        })
      : [],
  };
}

/** A day to come, and the day weights between now and its end. */
interface AheadDay {
  readonly day: Day;
  readonly remaining: number;
}

/** No small team wins more in a day: a slip of the finger, `1000000000`, is foretold with no more than this. */
const MOST_OF_A_DAY = 10_000;

/** The same number for the days of one week. */
const weekOf = (day: number): number => day - weekdayOf(day);

/**
 * The wins of the month so far and of each month before, with the day weights they had; the sizes of past deals; and the
 * last business day of each week ahead, with the day weights that remain up to its end.
 */
function monthSoFar(
  goal: Goal,
  month: Month,
  byDay: readonly Group<'day'>[],
  until: number,
  calendar: TeamCalendar,
): {
  readonly month: MonthSoFar;
  readonly sizes: readonly number[];
  readonly done: number;
  readonly ahead: readonly AheadDay[];
} {
  const { first, last } = monthSpan(month);
  const works = businessDayTest(calendar);
  const wins = new Map<number, number>();
  const active = new Set<Month>();
  const sizes: number[] = [];
  let done = 0;
  for (const { day, won, revenue } of byDay) {
    const number = dayOf(day);
    const count = Math.min(Math.max(0, Math.round(won)), MOST_OF_A_DAY);
    wins.set(number, count);
    active.add(monthOf(number));
    if (revenue > 0) for (let i = 0; i < count; i++) sizes.push(revenue / count);
    if (number >= first && number <= until) done += goal.kind === 'won' ? count : Math.max(0, revenue);
  }

  const begin = Math.min(first, ...wins.keys());
  const past: CountedDay[] = [];
  for (let day = begin; day < first && day <= until; day++) {
    if (active.has(monthOf(day))) {
      past.push({ day: formatDay(day), count: wins.get(day) ?? 0, works: works(day) });
    }
  }
  const weights = dayWeights(past);
  const weightAt = (day: number): number => (works(day) ? weightOfDay(formatDay(day), weights) : 0);
  const weigh = (from: number, to: number): number => {
    let sum = 0;
    for (let day = from; day <= to; day++) sum += weightAt(day);
    return sum;
  };

  const history: { count: number; exposure: number }[] = [];
  for (let start = begin; start < first; ) {
    const { last: end } = monthSpan(monthOf(start));
    const known = active.has(monthOf(start));
    let count = 0;
    for (let day = start; day <= end; day++) count += wins.get(day) ?? 0;
    history.push({ count, exposure: known ? weigh(start, Math.min(end, until)) : 0 });
    start = end + 1;
  }
  let count = 0;
  for (let day = first; day <= until; day++) count += wins.get(day) ?? 0;

  const ahead: AheadDay[] = [];
  let remaining = 0;
  for (let day = Math.max(first, until + 1); day <= last; day++) {
    remaining += weightAt(day);
    if (!works(day)) continue;
    // One day a week: foretelling amounts costs too much to do it for every day.
    const before = ahead[ahead.length - 1];
    if (before && weekOf(dayOf(before.day)) === weekOf(day)) ahead.pop();
    ahead.push({ day: formatDay(day), remaining });
  }
  return {
    month: {
      done: count,
      elapsed: weigh(first, until),
      remaining,
      history,
    },
    sizes,
    done,
    ahead,
  };
}

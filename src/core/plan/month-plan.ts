import { businessDayTest, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf, formatDay, type Month } from '../calendar/day';
import { type DaySpan, monthWeeks } from '../calendar/month-weeks';
import type { MemberShare } from './allocate';
import { splitExactly } from './split-exactly';

/** A day's part of a target. */
export interface DayTarget {
  readonly day: Day;
  readonly target: number;
}

/** A week of the month, cut at the month's ends: its days at work, its target, and the target of each of its days. */
export interface WeekTarget extends DaySpan {
  readonly workingDays: number;
  readonly target: number;
  readonly days: readonly DayTarget[];
}

/** How a month is cut into weeks, and in which unit targets are whole. */
export interface MonthCut {
  readonly month: Month;
  readonly calendar: TeamCalendar;
  readonly weekStart?: number;
  readonly unit?: number;
}

/**
 * Splits a month's total into weeks by their days at work, and each week into its days; days add up to their week and
 * weeks to the total. Every calendar day is listed, days off with 0 – unless there is no day at work at all: then the
 * total is spread over all weeks and days alike.
 *
 * @param total of the month
 * @param days the days that count, for a member who is not there on all of them; the team's business days when left out
 * @param weekStart ISO weekday a week begins with, Monday when left out
 * @param unit weeks and days are whole numbers of it
 * @example monthPlan({ total: 420, month: '2026-04', calendar: {} }).weeks.map((week) => week.target)
 *   is [60, 100, 100, 100, 60]: 21 business days, 3 of them in the first week and 3 in the last
 */
export function monthPlan({
  total,
  month,
  calendar,
  days,
  weekStart,
  unit,
}: MonthCut & { readonly total: number; readonly days?: readonly Day[] }): {
  readonly weeks: readonly WeekTarget[];
} {
  const works = days ? isOneOf(days) : businessDayTest(calendar);
  const weeks = monthWeeks(month, weekStart).map((week) => {
    const list: number[] = [];
    for (let day = dayOf(week.from); day <= dayOf(week.to); day++) list.push(day);
    return { ...week, list, weights: list.map((day) => (works(day) ? 1 : 0)) };
  });
  const workingDays = weeks.map(({ weights }) => weights.reduce((a: number, b) => a + b, 0));
  const targets = splitExactly(total, workingDays, unit);
  return {
    weeks: weeks.map(({ from, to, list, weights }, w) => {
      const target = targets[w] as number;
      const perDay = splitExactly(target, weights, unit);
      return {
        from,
        to,
        workingDays: workingDays[w] as number,
        target,
        days: list.map((day, i) => ({ day: formatDay(day), target: perDay[i] as number })),
      };
    }),
  };
}

const isOneOf = (days: readonly Day[]): ((day: number) => boolean) => {
  const set = new Set(days.map(dayOf));
  return (day) => set.has(day);
};

/**
 * The weeks and days of every member of an allocation, and of the team as their sum. Members come first because a
 * member's month is what was agreed; splitting the team's day instead would change it by the roundings of 20 days.
 *
 * @example teamMonthPlan(allocate(…).members, { month: '2026-04', calendar: {} }).weeks[0].target is what all members
 *   together have to bring from 1 to 5 April
 */
export function teamMonthPlan(
  members: readonly Pick<MemberShare, 'name' | 'target' | 'days'>[],
  cut: MonthCut,
): {
  readonly weeks: readonly Omit<WeekTarget, 'workingDays'>[];
  readonly members: readonly { readonly name: string; readonly weeks: readonly WeekTarget[] }[];
} {
  const plans = members.map(({ name, target, days }) => ({
    name,
    weeks: monthPlan({ ...cut, total: target, days }).weeks,
  }));
  const weeks = monthPlan({ ...cut, total: 0 }).weeks.map(({ from, to, days }, w) => {
    const own = plans.map((plan) => plan.weeks[w] as WeekTarget);
    return {
      from,
      to,
      target: totalOf(own),
      days: days.map(({ day }, d) => ({
        day,
        target: totalOf(own.map((week) => week.days[d] as DayTarget)),
      })),
    };
  });
  return { weeks, members: plans };
}

const totalOf = (list: readonly { readonly target: number }[]): number =>
  list.reduce((sum, { target }) => sum + target, 0);

import { type Day, dayOf } from '../calendar/day';
import type { Moment } from '../tables/records';

/** The day of a moment: `dayPart('2026-04-01T09:30')` is `'2026-04-01'`. */
export const dayPart = (moment: Moment): Day => moment.slice(0, 10);

/** The hour of a moment, 0–23, or null where only the day is known. */
export const hourPart = (moment: Moment): number | null =>
  moment.length > 10 ? Number(moment.slice(11, 13)) : null;

/**
 * Minutes since 1970-01-01 00:00; a day alone is its first minute, as a cell of a sheet has it.
 *
 * @example minutesOf('1970-01-02T00:05') is 1445
 */
export const minutesOf = (moment: Moment): number =>
  dayOf(dayPart(moment)) * 1440 +
  (moment.length > 10 ? Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) : 0);

/** Whether a moment lies on one of the days from `from` to `to`, both included. */
export const isWithin = (moment: Moment | null, from: Day, to: Day): boolean =>
  moment !== null && dayPart(moment) >= from && dayPart(moment) <= to;

import { fromWall, toWall } from './zone';

/** Day 0 of a spreadsheet is 1899-12-30. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Whether a value is a date of this realm or of any other. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Days since day 0 that a sheet in this zone keeps for a moment (milliseconds since 1970). */
export function serialOf(instant: number, timeZone: string): number {
  return (toWall(instant, timeZone) - DAY_ZERO) / DAY;
}

/** The moment (milliseconds since 1970) that a serial number of a sheet in this zone stands for. */
export function instantOf(serial: number, timeZone: string): number {
  // Days are floats: a time of day is right to the millisecond only after rounding.
  return fromWall(DAY_ZERO + Math.round(serial * DAY), timeZone);
}

/** The serial number of a calendar day; months count from 1. Undefined for a day that does not exist. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - DAY_ZERO) / DAY;
}

/** The calendar day a moment falls on in this zone, as `yyyy-MM-dd`. */
export function dayText(instant: number, timeZone: string): string {
  return new Date(toWall(instant, timeZone)).toISOString().slice(0, 10);
}

/** Midnight of a day given as `yyyy-MM-dd`, in this zone; a day is all the engine keeps of dates in rules. */
export function instantOfDay(day: string, timeZone: string): number {
  return fromWall(Date.parse(day.slice(0, 10)), timeZone);
}

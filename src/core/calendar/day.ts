/**
 * Days without clocks: the core knows a day as an ISO string `yyyy-mm-dd` at its borders and as a day number
 * (whole days since 1970-01-01) inside. No `Date`, no time zone.
 *
 * The civil-calendar arithmetic is Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
 */

/** A calendar day, `yyyy-mm-dd`. */
export type Day = string;

/** A calendar month, `yyyy-mm`. */
export type Month = string;

/** Year, month (1–12) and day of the month (1–31). */
export type CivilDay = readonly [year: number, month: number, day: number];

const DAYS_PER_ERA = 146097;

/** The day number of a civil day: `dayNumber(2026, 4, 1)` is 20544. Month 13 is the January after. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719468;
}

/** The civil day of a day number: `civilDay(20544)` is `[2026, 4, 1]`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** `formatDay(20544)` is `'2026-04-01'`. */
export function formatDay(number: number): Day {
  const [year, month, day] = civilDay(number);
  return `${`${year}`.padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day number of `yyyy-mm-dd`, or null when the text is no such day (`2026-02-30` is none). */
export function parseIsoDay(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? realDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** The day number of a year, month and day that exist in the calendar, else null. */
export function realDay(year: number, month: number, day: number): number | null {
  const number = dayNumber(year, month, day);
  // A day that does not exist comes back as another one: 30 February as 2 March, month 13 as January.
  const [, m, d] = civilDay(number);
  return m === month && d === day ? number : null;
}

/** The day number of a day known to be well formed; throws for anything else. */
export function dayOf(day: Day): number {
  const number = parseIsoDay(day);
  if (number === null) throw new Error(`dayOf requires a day written yyyy-mm-dd, not "${day}"`);
  return number;
}

/** `monthOf(20544)` is `'2026-04'`. */
export function monthOf(number: number): Month {
  return formatDay(number).slice(0, 7);
}

/** The month so many months later, or earlier for a count below 0: `addMonths('2026-11', 2)` is `'2027-01'`. */
export function addMonths(month: Month, count: number): Month {
  const [year, m] = civilDay(dayOf(`${month}-01`));
  const months = year * 12 + m - 1 + count;
  return monthOf(dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1));
}

/** First and last day number of a month: `monthSpan('2026-02')` is 2026-02-01 … 2026-02-28. */
export function monthSpan(month: Month): { readonly first: number; readonly last: number } {
  const first = dayOf(`${month}-01`);
  const [year, m] = civilDay(first);
  const last = dayNumber(year, m + 1, 1) - 1;
  return { first, last };
}

/** ISO weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day number: `isoWeekOf(20544)` is `'2026-W14'`. The week belongs to the year of its Thursday. */
export function isoWeekOf(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const [year] = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${year}-W${twoDigits(week)}`;
}

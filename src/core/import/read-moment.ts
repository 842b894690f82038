import { formatDay, realDay } from '../calendar/day';
import type { Moment } from '../tables/records';

/** Which part of a day written in numbers stands where: 3/4/2026 is 3 April as `dmy`, 4 March as `mdy`. */
export type DateOrder = 'ymd' | 'mdy' | 'dmy';

/** What a written day means: its day number, and the minute of the day where a time is written. */
export interface ReadMoment {
  readonly day: number;
  readonly minute: number | null;
}

/** A day in three numbers of which nobody can tell, by itself, which is which. */
export interface UnorderedDay {
  readonly numbers: readonly [number, number, number];
  /** The orders in which it would be a day of the calendar. */
  readonly orders: readonly DateOrder[];
  readonly minute: number | null;
}

const ERAS: { readonly [era: string]: number } = {
  ...{ 令和: 2018, r: 2018, 平成: 1988, h: 1988 },
  ...{ 昭和: 1925, s: 1925 },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = `(${MONTHS.join('|')})[a-z]*\\.?`;

const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const JAPANESE = /^(令和|平成|昭和|[rhs])\s?(\d{1,2}|元)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?/i;
const YEAR_LAST = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})(?!\d)/;
const DAY_MONTH = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[-\\s]${MONTH_NAME},?[-\\s](\\d{4}|\\d{2})(?!\\d)`,
  'i',
);
const MONTH_DAY = new RegExp(`^${MONTH_NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'i');
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;

/** Days since 1899-12-30, as Excel and Sheets count them, between 1954 and 2119; a fraction is the time. */
const SERIAL = /^([2-7]\d{4})(\.\d+)?$/;
const SERIAL_OF_EPOCH = 25569;
/** Milliseconds since 1970, as HubSpot writes them. */
const MILLISECONDS = /^1\d{12}$/;

const TIME =
  /^(?:\s?\([^)]*\))?(?:[T\s]\s*(午前|午後|AM|PM)?\s?(\d{1,2})[:時](\d{1,2})?分?(?:[:.](\d{1,2})(?:\.\d+)?)?(?:\d{1,2}秒)?\s?(AM|PM)?\s*(Z|UTC|(?:GMT|UTC)?[-+]\d{1,2}:?\d{0,2}(?:\s?\([^)]*\))?|JST)?)?$/i;

const MINUTES_OF_DAY = 1440;

/**
 * The day, and the time where one is written, that an exported text means:
 *
 * - year first: `2026-04-01`, `2026/4/1 9:30`, `2026年4月1日(水) 午後3時`, `20260401`; Japanese eras: `令和8年4月1日`, `R8.4.1`
 * - with the name of the month: `1 Apr 2026`, `April 1, 2026 9:30 AM`, `01-Apr-26`
 * - numbers only, with the year at the end or in two digits: an `UnorderedDay`, unless `order` is given
 * - a serial number of Excel (`46113`, `46113.4`), or milliseconds since 1970
 *
 * A time with a zone, such as `2026-04-01T00:30:00Z`, is told in the team's own.
 *
 * @param utcOffset minutes by which the team's clock is ahead of UTC: 540 in Japan
 * @returns null when it means no day of the calendar, or says more than one
 */
export function readMoment(
  text: string,
  utcOffset: number,
  order?: DateOrder | null,
): ReadMoment | UnorderedDay | null {
  const plain = text.normalize('NFKC').trim().replace(WEEKDAY, '');
  const serial = SERIAL.exec(plain);
  if (serial) return atMinute(Number(serial[1]) - SERIAL_OF_EPOCH, fractionMinutes(serial[2]));
  if (MILLISECONDS.test(plain)) {
    return atMinute(0, Math.floor(Number(plain) / 60000) + utcOffset);
  }

  const parts = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (parts) return moment(realDay(...numbersOf(parts)), plain, parts[0], utcOffset);
  const named = namedDay(plain);
  if (named) return moment(named.day, plain, named.read, utcOffset);

  const last = YEAR_LAST.exec(plain);
  if (!last) return null;
  const time = timeOf(plain.slice(last[0].length));
  if (time === null) return null;
  const numbers = [Number(last[1]), Number(last[3]), Number(last[4])] as const;
  const [first, end] = [last[1] as string, last[4] as string];
  // A year has two digits at least.
  const written: readonly DateOrder[] = [
    ...(end.length <= 2 && first.length === 2 ? (['ymd'] as const) : []),
    ...(end.length >= 2 ? (['dmy', 'mdy'] as const) : []),
  ];
  const orders = written.filter((one) => dayIn(one, numbers) !== null);
  if (orders.length === 0) return null;
  if (order) {
    const day = orders.includes(order) ? dayIn(order, numbers) : null;
    return day === null ? null : inZone(day, time, utcOffset);
  }
  return { numbers, orders, minute: time.minute };
}

/** The day number three written numbers mean in an order; null when it is none. Two digits are a year from 1970 to 2069. */
export function dayIn(order: DateOrder, [a, b, c]: UnorderedDay['numbers']): number | null {
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  return realDay(wholeYear(year), month, day);
}

/** `momentText({ day: 20544, minute: 570 })` is `'2026-04-01T09:30'`. */
export function momentText({ day, minute }: ReadMoment): Moment {
  if (minute === null) return formatDay(day);
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return `${formatDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute of the day a time means, alone in its cell: `9:30`, `午後3時`, `15:04:05`; null when it means none. */
export function readTime(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const fraction = /^0?\.\d+$/.exec(plain);
  if (fraction) return Math.min(fractionMinutes(plain.replace(/^0/, '')) ?? 0, MINUTES_OF_DAY - 1);
  return plain === '' ? null : (timeOf(` ${plain}`)?.minute ?? null);
}

const wholeYear = (year: number): number => (year >= 100 ? year : year + (year < 70 ? 2000 : 1900));

const numbersOf = (parts: RegExpExecArray): [number, number, number] => [
  Number(parts[1]),
  Number(parts[2]),
  Number(parts[3]),
];

function namedDay(plain: string): { readonly day: number | null; readonly read: string } | null {
  const era = JAPANESE.exec(plain);
  if (era) {
    const [read, name = '', year, month, day] = era;
    const first = ERAS[name.toLowerCase()] as number;
    return { read, day: realDay(first + (year === '元' ? 1 : Number(year)), Number(month), Number(day)) };
  }
  const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;
  const dayFirst = DAY_MONTH.exec(plain);
  if (dayFirst) {
    const [read, day, name, year] = dayFirst;
    return { read, day: realDay(wholeYear(Number(year)), monthOf(name), Number(day)) };
  }
  const [read, name, day, year] = MONTH_DAY.exec(plain) ?? [];
  return read === undefined ? null : { read, day: realDay(Number(year), monthOf(name), Number(day)) };
}

function moment(day: number | null, plain: string, read: string, utcOffset: number): ReadMoment | null {
  const time = timeOf(plain.slice(read.length));
  return day === null || time === null ? null : inZone(day, time, utcOffset);
}

interface Time {
  readonly minute: number | null;
  /** Minutes ahead of UTC, where a zone is written. */
  readonly zone: number | null;
}

/** What is written behind a day; null when it is no time. */
function timeOf(rest: string): Time | null {
  const parts = TIME.exec(rest.trimEnd());
  if (!parts) return null;
  const [, before, hourText, minuteText = '0', seconds = '0', behind, zone] = parts;
  if (hourText === undefined) return { minute: null, zone: null };
  const half = (before ?? behind ?? '').toLowerCase();
  const hour = Number(hourText);
  if (hour > (half ? 12 : 23) || Number(minuteText) > 59 || Number(seconds) > 59) return null;
  const hours = half ? (hour % 12) + (half === 'pm' || half === '午後' ? 12 : 0) : hour;
  return { minute: hours * 60 + Number(minuteText), zone: zoneOf(zone) };
}

function zoneOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (/^jst$/i.test(zone)) return 540;
  const parts = /([-+])(\d{1,2}):?(\d{2})?/.exec(zone);
  if (!parts) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0));
}

const inZone = (day: number, { minute, zone }: Time, utcOffset: number): ReadMoment =>
  minute === null || zone === null ? { day, minute } : atMinute(day, minute - zone + utcOffset);

/** A minute before or after the day falls on a neighbour of it. */
function atMinute(day: number, minute: number | null): ReadMoment {
  if (minute === null) return { day, minute };
  const days = Math.floor(minute / MINUTES_OF_DAY);
  return { day: day + days, minute: minute - days * MINUTES_OF_DAY };
}

const fractionMinutes = (fraction: string | undefined): number | null =>
  fraction === undefined ? null : Math.round(Number(`0${fraction}`) * MINUTES_OF_DAY);

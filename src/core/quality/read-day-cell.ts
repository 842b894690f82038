import { civilDay, type Day, dayOf, formatDay, parseIsoDay, realDay } from '../calendar/day';
import { parseDay } from '../import/parse-day';

/** Serial days of spreadsheets, counted from 1899-12-30, that are taken for days: those of 2000 to 2099. */
const SERIAL_ZERO = -25569;
const SERIALS = [36526, 73050] as const;

/** What a cell of a day column means: a day, with its time where the column keeps one, and whether that is certain. */
export interface DayReading {
  readonly to: string;
  readonly certain: boolean;
}

/** Whether a text is a day, or with `times` a day with a time, as cells travel. */
export function isDayCell(text: string, times: boolean): boolean {
  if (parseIsoDay(text.slice(0, 10)) === null) return false;
  return text.length === 10 || (times && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)));
}

/**
 * The day a cell means that is not written as one; null when it means none, or could be two (`4/1/2026`).
 *
 * Certain is what says year, month and day in this order (`2026年4月1日`, `令和8年4月1日`, `R8.4.1`, `2026/4/1 9:30`), and a
 * serial number, which the sheet shows as a day once it is formatted as one. Not certain: a serial number written as text,
 * `20260401`, `13/4/2026`, and a day without its year, which is taken for the last one up to the as-of day.
 *
 * @param times whether the column keeps times of day
 * @example readDayCell('令和8年4月1日', false, '2026-05-01') // { to: '2026-04-01', certain: true }
 */
export function readDayCell(cell: string | number, times: boolean, asOf: Day): DayReading | null {
  if (typeof cell === 'number') return ofSerial(cell, times, true);
  const text = cell.normalize('NFKC').trim();
  const day = parseDay(text);
  if (day !== null) return { to: formatDay(day) + (times ? timeIn(text) : ''), certain: true };
  if (/^\d{5}(\.\d+)?$/.test(text)) return ofSerial(Number(text), times, false);
  const guess = wholeDay(text) ?? lastSuchDay(text, asOf);
  return guess === null ? null : { to: formatDay(guess), certain: false };
}

function ofSerial(serial: number, times: boolean, certain: boolean): DayReading | null {
  if (serial < SERIALS[0] || serial >= SERIALS[1] + 1) return null;
  const minutes = Math.round(serial * 1440);
  const day = Math.floor(minutes / 1440);
  const time = times && minutes % 1440 > 0 ? clock(minutes % 1440) : '';
  return { to: formatDay(day + SERIAL_ZERO) + time, certain };
}

/** `20260401`; `13/4/2026` and `4/13/2026`, which can only be read in one way. */
function wholeDay(text: string): number | null {
  const digits = /^(20\d\d)(\d\d)(\d\d)$/.exec(text);
  if (digits) return realDay(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const [, a, b, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const [monthFirst, dayFirst] = [
    realDay(Number(year), Number(a), Number(b)),
    realDay(Number(year), Number(b), Number(a)),
  ];
  if (monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst) return null;
  return monthFirst ?? dayFirst;
}

/** `4/1` and `4月1日`, in Japan always month and day: the last such day up to the as-of day. */
function lastSuchDay(text: string, asOf: Day): number | null {
  const [, month, day] = /^(\d{1,2})[/月]\s?(\d{1,2})日?(?:\s?\([^)]*\))?$/.exec(text) ?? [];
  if (day === undefined) return null;
  const today = dayOf(asOf);
  const [year] = civilDay(today);
  const inYear = (y: number) => realDay(y, Number(month), Number(day));
  const thisYear = inYear(year);
  return thisYear !== null && thisYear <= today ? thisYear : inYear(year - 1);
}

/** The time of day behind a date, `T09:30`; nothing where there is none, or midnight as exports write it. */
function timeIn(text: string): string {
  const found = /[T\s]\s*(午前|午後|AM|PM)?\s?(\d{1,2})[:時]\s?(?:(\d{1,2})分?)?/i.exec(text);
  if (!found) return '';
  const [, half = '', hours = '', minutes = '0'] = found;
  const late = /午後|PM/i.test(half) || /\d\s?PM$/i.test(text);
  const early = /午前|AM/i.test(half) || /\d\s?AM$/i.test(text);
  const hour = late ? (Number(hours) % 12) + 12 : early ? Number(hours) % 12 : Number(hours);
  const time = hour * 60 + Number(minutes);
  return hour > 23 || Number(minutes) > 59 || time === 0 ? '' : clock(time);
}

const twoDigits = (n: number): string => `${n}`.padStart(2, '0');
const clock = (minutes: number): string =>
  `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

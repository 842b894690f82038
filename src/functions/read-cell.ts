import { civilDay, dayNumber, formatDay } from '../core/calendar/day';
import { parseCount } from '../core/import/parse-count';
import { parseDay } from '../core/import/parse-day';
import { type Argument, type Cell, cellsOf, isBlank } from './argument';
import { argumentError, type FunctionWords } from './argument-error';

/** What a number must be, by the name it has in the catalogues. Beyond 2⁵³ nothing can be counted. */
const NUMBER_RULES = {
  amount: (x: number) => x >= 0 && x <= Number.MAX_SAFE_INTEGER,
  count: (x: number) => x >= 0 && Number.isSafeInteger(x),
  rate: (x: number) => x > 0 && x <= 1,
  share: (x: number) => x >= 0 && x <= 1,
  confidence: (x: number) => x > 0 && x < 1,
};

/** The serial number Sheets gives to 1970-01-01, day number 0. */
const SERIAL_OF_1970 = 25569;

/**
 * The number in a cell. Text is read as Sheets reads it in a calculation, `"30%"` as 0.3 and `"1,200"` as 1200, and
 * full-width digits as well; TRUE and a date are no numbers here.
 *
 * Throws a sentence for the user, naming the argument, when it is none or breaks the rule.
 */
export function readNumber(name: string, cell: Cell, rule: keyof typeof NUMBER_RULES): number {
  const value = typeof cell === 'string' ? numberIn(cell) : cell;
  if (typeof value === 'number' && NUMBER_RULES[rule](value)) return value;
  throw mustBe(name, rule, cell);
}

function numberIn(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const isPercent = plain.endsWith('%');
  // A lone dash means 0 in an export; in a formula it means that nobody knows.
  if (!/\d/.test(plain)) return null;
  const number = parseCount(isPercent ? plain.slice(0, -1) : plain);
  return number !== null && isPercent ? number / 100 : number;
}

/**
 * The one cell of an argument that may be left out; undefined when it is, or is blank. Throws a sentence for the user
 * when it is a range.
 */
export function optionalCell(name: string, argument: Argument): Cell | undefined {
  const [cell, ...others] = cellsOf(argument);
  if (others.length > 0) {
    throw argumentError((words) => words.mustBe(name, words.wanted.oneValue, words.range));
  }
  return isBlank(cell) ? undefined : cell;
}

/** TRUE or FALSE, also as the 1 and 0 that sheets take for them. Throws a sentence for the user otherwise. */
export function readFlag(name: string, cell: Cell): boolean {
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  throw mustBe(name, 'flag', cell);
}

/**
 * The day (day number) in a cell: a date in the script's time zone, a serial number, or a text such as `2026/4/1`,
 * `2026-04-01` or `2026年4月1日`. A time of day is left off.
 *
 * Throws a sentence for the user when it is none, or lies outside 1970–2050, where national holidays are unknown.
 */
export function readDay(name: string, cell: Cell): number {
  const day = dayIn(cell);
  const year = day === null ? null : civilDay(day)[0];
  if (day !== null && year !== null && year >= 1970 && year <= 2050) return day;
  throw mustBe(name, 'day', cell);
}

function dayIn(cell: Cell): number | null {
  if (typeof cell === 'number') return Math.floor(cell) - SERIAL_OF_1970;
  if (typeof cell === 'string') return parseDay(cell);
  return cell instanceof Date ? dayNumber(cell.getFullYear(), cell.getMonth() + 1, cell.getDate()) : null;
}

function mustBe(name: string, wanted: keyof FunctionWords['wanted'], cell: Cell): Error {
  const found = cell instanceof Date ? formatDay(dayIn(cell) as number) : String(cell);
  return argumentError((words) => words.mustBe(name, words.wanted[wanted], found));
}

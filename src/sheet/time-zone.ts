import { parseDay } from '../core/import/parse-day';
import { dayOfSerial } from './entries';

const DAY = 86400000;
const HOUR = 3600000;
/** Clocks change at most a few times a year: where both ends of two weeks agree, so does what lies between. */
const FORTNIGHT = 14 * DAY;

/**
 * Reads the clock on the wall in the spreadsheet's own time zone, which need not be the script's.
 *
 * `Utilities.formatDate` is asked for the zone's offset a few times a year of data, not once a row: rows × one call
 * would take minutes on a long log.
 *
 * @returns the local time of a date cell in days since 1970-01-01, its fraction the time of day; null for anything else
 */
export function clockReader(timeZone: string): (cell: unknown) => number | null {
  const offsets = new Map<number, number>();
  const offsetAt = (time: number, step: number): number => {
    const start = Math.floor(time / step) * step;
    const known = offsets.get(start);
    if (known !== undefined) return known;
    const [, sign, hours, minutes] = /([+-])(\d{2})(\d{2})/.exec(
      Utilities.formatDate(new Date(start), timeZone, 'Z'),
    ) as RegExpExecArray;
    const offset = (Number(hours) * HOUR + Number(minutes) * 60000) * (sign === '-' ? -1 : 1);
    offsets.set(start, offset);
    return offset;
  };
  const localOffset = (time: number): number => {
    const before = offsetAt(time, FORTNIGHT);
    return before === offsetAt(time + FORTNIGHT, FORTNIGHT) ? before : offsetAt(time, HOUR);
  };

  return (cell) => {
    // A date may come from another realm, where `instanceof Date` is false.
    if (Object.prototype.toString.call(cell) !== '[object Date]') return null;
    const time = (cell as Date).getTime();
    return Number.isNaN(time) ? null : (time + localOffset(time)) / DAY;
  };
}

/**
 * Reads day cells in the spreadsheet's time zone.
 *
 * @returns the day number of a cell: a date, a serial number, or a date written as text; null for anything else
 */
export function dayReader(timeZone: string): (cell: unknown) => number | null {
  const clock = clockReader(timeZone);
  return (cell) => {
    const time = clock(cell);
    if (time !== null) return Math.floor(time);
    if (typeof cell === 'number') return cell > 20000 && cell < 100000 ? dayOfSerial(cell) : null;
    return typeof cell === 'string' ? parseDay(cell) : null;
  };
}

/** Today in a time zone, `yyyy-mm-dd`. */
export const todayIn = (timeZone: string): string => Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');

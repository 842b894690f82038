import { dayOf, formatDay, parseIsoDay } from '../core/calendar/day';
import type { Cell, ColumnKind } from '../core/tables/table';
import { guarded, serialOf } from './entries';

const MINUTES = 1440;
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/;

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/**
 * A cell of a sheet as it travels: dates as ISO text, to the minute where the time of day is not midnight.
 *
 * @param clock the local time of a date cell in days since 1970-01-01, null for any other cell
 */
export function plainCell(cell: unknown, clock: (cell: unknown) => number | null): Cell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const time = clock(cell);
  if (time === null) return String(cell ?? '');
  // A sheet keeps times as fractions: a minute comes back to within a millisecond.
  const minutes = Math.round(time * MINUTES);
  const day = Math.floor(minutes / MINUTES);
  const minute = minutes - day * MINUTES;
  if (minute === 0) return formatDay(day);
  return `${formatDay(day)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** What `setValues` is given for a plain cell: days and moments as serial numbers, every text guarded. */
export function sheetCell(cell: Cell, kind: ColumnKind): string | number | boolean {
  if (typeof cell !== 'string') return cell;
  if (kind === 'day' || kind === 'moment') {
    if (parseIsoDay(cell) !== null) return serialOf(dayOf(cell));
    const [, day, hours, minutes] = MOMENT.exec(cell) ?? [];
    if (day !== undefined && parseIsoDay(day) !== null)
      return serialOf(dayOf(day)) + (Number(hours) * 60 + Number(minutes)) / MINUTES;
  }
  return guarded(cell) as string;
}

import { countBusinessDays, JAPANESE_OFFICE_WEEK } from '../core/calendar/business-days';
import { formatDay } from '../core/calendar/day';
import { type Argument, cellsOf, isBlank } from './argument';
import { eachCell } from './each-cell';
import { readDay } from './read-cell';

/**
 * Business days from one day to another, both included (countBusinessDays): neither Saturday, Sunday nor a Japanese
 * national holiday; 0 when `to` is before `from`.
 *
 * `from` and `to` may be ranges of one shape, which is the result's; a blank gives a blank.
 *
 * @param daysOff company holidays: one, or a range in which blanks do not count
 * @example =GYAKUSAN_BUSINESS_DAYS("2026/5/1", "2026/5/31") is 18
 */
export function GYAKUSAN_BUSINESS_DAYS(from: Argument, to: Argument, daysOff?: Argument) {
  const closed = cellsOf(daysOff).filter((cell) => !isBlank(cell));
  const calendar = {
    ...JAPANESE_OFFICE_WEEK,
    daysOff: closed.map((cell) => formatDay(readDay('days_off', cell))),
  };
  return eachCell<'from' | 'to', number | ''>(
    { from, to },
    (cell) => countBusinessDays(readDay('from', cell.from), readDay('to', cell.to), calendar),
    '',
  );
}

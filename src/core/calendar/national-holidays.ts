import { civilDay, dayNumber } from './day';
import { HOLIDAY_TABLE } from './holiday-table';

/** Days since the holiday before, as the table writes them. */
const gapOf = (code: number): number => code - (code > 126 ? 69 : 35);

const decoded = new Map<number, ReadonlySet<number>>();

/** The Japanese national holidays of a year as day numbers; none are known outside 1970–2050. */
export function nationalHolidays(year: number): ReadonlySet<number> {
  let days = decoded.get(year);
  if (!days) {
    let day = dayNumber(year, 1, 1);
    const since = [...(HOLIDAY_TABLE[year - 1970] ?? '')];
    days = new Set(since.map((character) => (day += gapOf(character.charCodeAt(0)))));
    decoded.set(year, days);
  }
  return days;
}

/** Whether a day (day number) is a Japanese national holiday, substitute holidays (振替休日) included. */
export function isNationalHoliday(day: number): boolean {
  return nationalHolidays(civilDay(day)[0]).has(day);
}

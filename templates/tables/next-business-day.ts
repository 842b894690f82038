import { WEEKEND } from './business-days';

/** A day nobody lives to see, 9999-12-31, where one has to be written. */
const FAR = 2958465;

/** A formula's part: the first business day after a day; far away where none is ever worked. */
export function nextBusinessDay(after: string): string {
  // N makes the cell a number first: not every engine reads a cell in this place.
  const unnamed = `IFERROR(WORKDAY.INTL(N(${after}),1,${WEEKEND},{settings.nationalHolidays:workingDays}),${FAR})`;
  const later = `{settings.workingDays},">"&${after}`;
  return `MIN(${unnamed},IF(COUNTIFS(${later})=0,${FAR},MINIFS({settings.workingDays},${later})))`;
}

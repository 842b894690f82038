/** A formula's part: the weekday names typed as days off, as NETWORKDAYS.INTL wants them: Monday first, 1 = off. */
export const WEEKEND = [0, 1, 2, 3, 4, 5, 6]
  .map((day) => `IF(ISNUMBER(FIND([weekdays.${day}],{settings.weekend.value})),1,0)`)
  .join('&');

/** WEEKEND as a cell holds it; a sheet may take a text of digits for a number, and leave out the zeros before it. */
export const weekendIn = (cell: string): string => `RIGHT("0000000"&${cell},7)`;

/**
 * A formula's part that counts the business days from one day to another, both included and the first not after the
 * last: those that are business days without being named, and the named working days. The second count has a week
 * without days off, so that a day named twice counts once.
 *
 * @param weekend where it stands in a cell, for many formulas to count with
 * @example businessDaysBetween('{settings.month.value}', '{settings.until.value}')
 */
export function businessDaysBetween(from: string, until: string, weekend = WEEKEND): string {
  const unnamed = `NETWORKDAYS.INTL(${from},${until},${weekend},{settings.nationalHolidays:workingDays})`;
  const notNamed = `NETWORKDAYS.INTL(${from},${until},"0000000",{settings.workingDays})`;
  return `(${unnamed}+${until}-${from}+1-${notNamed})`;
}

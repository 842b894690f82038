/** The weekday names typed as days off, as NETWORKDAYS.INTL wants them: Monday first, 1 = off. */
const WEEKEND = [0, 1, 2, 3, 4, 5, 6]
  .map((day) => `IF(ISNUMBER(FIND([weekdays.${day}],{settings.weekend.value})),1,0)`)
  .join('&');

/**
 * Business days from one day to another, both counted, as a part of a formula: those that are business days without
 * being named, and the named working days. The second count has a week without days off, so that a day named twice
 * counts once.
 *
 * @example businessDaysIn('{settings.month.value}', '{settings.until.value}')
 */
export function businessDaysIn(from: string, until: string): string {
  const unnamed = `NETWORKDAYS.INTL(${from},${until},${WEEKEND},{settings.nationalHolidays:workingDays})`;
  const notNamed = `NETWORKDAYS.INTL(${from},${until},"0000000",{settings.workingDays})`;
  return `(${unnamed}+${until}-${from}+1-${notNamed})`;
}

import { type CellBox, columnLetters } from './a1';

/** Days from today of the relative dates that a day can be before or after. */
const DAYS: Readonly<Record<string, number>> = { YESTERDAY: -1, TODAY: 0, TOMORROW: 1 };

/** Whether days can be before or after a relative date here. */
export const isComparable = (date: unknown): boolean => DAYS[String(date)] !== undefined;

const SIGNS: Readonly<Record<string, string>> = { DATE_BEFORE: '<', DATE_AFTER: '>' };

/**
 * The formula of a rule on days before or after a relative date, since the engine knows such a date by name only as "is
 * that day"; undefined for everything else. A time of day does not count; empty cells and texts are no days.
 *
 * @param first where the rule's cells begin; the formula is written for that cell
 * @example relativeDateFormula('DATE_BEFORE', 'TODAY', C2) // '=AND(ISNUMBER(C2),INT(N(C2))<TODAY()+0)'
 */
export function relativeDateFormula(
  criteria: string,
  date: unknown,
  { row, column }: Pick<CellBox, 'row' | 'column'>,
): string | undefined {
  const days = DAYS[String(date)];
  const sign = SIGNS[criteria];
  if (days === undefined || sign === undefined) return undefined;
  const cell = `${columnLetters(column)}${row}`;
  return `=AND(ISNUMBER(${cell}),INT(N(${cell}))${sign}TODAY()+${days})`;
}

/** The relative date a formula of `relativeDateFormula` compares with, wherever its cell has moved. */
export function relativeDateIn(formula: string): string | undefined {
  const days = /TODAY\(\)\+(-?\d+)\)$/.exec(formula)?.[1];
  return Object.keys(DAYS).find((name) => String(DAYS[name]) === days);
}

import type { Language } from '../start-data';

/**
 * A number as an axis or a label shows it: percent where the cells or the axis say so, else with thousands
 * separators and no more digits than it has.
 *
 * @param pattern a number format of cells (`0.0%`, `#,##0`) or of an axis (`percent`, `short`)
 */
export function formatValue(value: number, pattern: string, language: Language): string {
  const percent = pattern.includes('%') || pattern === 'percent';
  return new Intl.NumberFormat(language, {
    style: percent ? 'percent' : 'decimal',
    notation: pattern === 'short' ? 'compact' : 'standard',
    maximumFractionDigits: percent ? 1 : 2,
  }).format(value);
}

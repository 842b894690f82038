import { numfmt } from '@univerjs/core';

/** Quoted text, escaped characters and conditions or colours in brackets; elapsed time `[h]` is none of them. */
const NOT_A_DATE_PART = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

const patterns = new Map<string, boolean>();

/**
 * Whether a number format shows dates or times, so that values under it are dates to a script.
 * @example isDateFormat('yyyy/MM/dd') // true
 * @example isDateFormat('#,##0"人日"') // false
 */
export function isDateFormat(pattern: string | undefined): boolean {
  if (!pattern) return false;
  let known = patterns.get(pattern);
  if (known === undefined) {
    known = pattern !== 'General' && /[ymdhs]/i.test(pattern.replace(NOT_A_DATE_PART, ''));
    patterns.set(pattern, known);
  }
  return known;
}

/** Whether cells with this format keep everything typed into them as text. */
export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** A number in the automatic format: ten significant digits, as Sheets shows it. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(10));
  return Math.abs(short) >= 1e15 || (short !== 0 && Math.abs(short) < 1e-5)
    ? short
        .toExponential()
        .replace('e', 'E')
        .replace(/E([+-])(\d)$/, 'E$10$2')
    : String(short);
}

/**
 * A cell's value as a person sees it.
 * @param pattern the cell's number format; none is the automatic format
 * @param locale language of month and weekday names
 * @example displayText(0.256, '0.0%', 'ja') // '25.6%'
 */
export function displayText(
  value: string | number | boolean,
  pattern: string | undefined,
  locale: string,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!pattern || pattern === 'General' || isTextFormat(pattern)) {
    return typeof value === 'number' ? plainNumber(value) : value;
  }
  return numfmt.format(pattern, value, { locale: locale.startsWith('ja') ? 'ja' : 'en', throws: false });
}

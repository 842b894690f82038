import { numfmt } from '@univerjs/core';

const JAPANESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/**
 * The number a text stands for, were it typed into a cell: plain numbers, thousands, percentages, currency, dates
 * and times. Dates and times become serial numbers (days since 1899-12-30).
 *
 * @returns null when the text is not a number
 * @example parseTypedNumber('2026/4/1') // 46113
 * parseTypedNumber('9:30') // 0.3958…
 * parseTypedNumber('10%') // 0.1
 */
export function parseTypedNumber(text: string): number | null {
  const written = text
    .trim()
    .replace(JAPANESE_DATE, '$1/$2/$3')
    .replace(/^(-?)￥/, '$1¥');
  const value = numfmt.parseValue(written)?.v;
  return typeof value === 'number' ? value : null;
}

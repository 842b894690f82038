import { serialOfDay } from './serial-date';

/** What a typed-in text becomes: a value and the number format it brings along, if any. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly pattern?: string };

/** The language that decides how numbers and dates are read, and the year a date without one belongs to. */
export interface EntryRules {
  readonly locale: string;
  readonly year: number;
}

const NUMBER = /^([-+]?)([¥￥$]?)\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)$/i;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3}))?)?$/;

/**
 * Reads text the way Sheets reads what a person types: `'` makes it text, `=` a formula, and numbers, percentages,
 * amounts, dates, times and TRUE/FALSE become values.
 *
 * @param isText whether the cell's format keeps everything as text
 * @example parseEntry('12%', { locale: 'ja', year: 2026 }) // { kind: 'number', value: 0.12, pattern: '0%' }
 * @example parseEntry("'=SUM(A1)", …) // { kind: 'text', text: '=SUM(A1)' }
 */
export function parseEntry(text: string, rules: EntryRules, isText = false): Entry {
  if (text === '') return { kind: 'empty' };
  if (isText) return { kind: 'text', text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: /^t/i.test(trimmed) };
  return parseNumber(trimmed) ?? parseMoment(trimmed, rules) ?? { kind: 'text', text };
}

function parseNumber(text: string): Entry | undefined {
  const parts = NUMBER.exec(text);
  if (!parts) return undefined;
  const [, sign1 = '', currency = '', sign2 = '', digits = '', exponent = '', percent = ''] = parts;
  if (sign1 && sign2) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent);
  const value = (sign1 || sign2) === '-' ? -size : size;
  const decimals = digits.includes('.') ? '.00' : '';
  if (percent)
    return { kind: 'number', value: Number((value / 100).toPrecision(15)), pattern: `0${decimals}%` };
  if (currency) {
    return { kind: 'number', value, pattern: `"${currency === '￥' ? '¥' : currency}"#,##0${decimals}` };
  }
  if (exponent) return { kind: 'number', value, pattern: '0.00E+00' };
  if (digits.includes(',')) return { kind: 'number', value, pattern: `#,##0${decimals}` };
  return { kind: 'number', value };
}

/** A day, a time of day, or both with a space between. */
function parseMoment(text: string, rules: EntryRules): Entry | undefined {
  const time = parseTime(text);
  if (time !== undefined)
    return { kind: 'number', value: time, pattern: text.split(':')[2] ? 'h:mm:ss' : 'h:mm' };
  const [, first = '', rest] = /^(\S+)(?:[\sT]+(\S+))?$/.exec(text) ?? [];
  const day = parseDay(first, rules);
  if (!day) return undefined;
  if (rest === undefined) return { kind: 'number', value: day.serial, pattern: day.pattern };
  const clock = parseTime(rest);
  if (clock === undefined) return undefined;
  return { kind: 'number', value: day.serial + clock, pattern: 'yyyy/MM/dd H:mm:ss' };
}

function parseTime(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(millis.padEnd(3, '0')) / 1000) /
    86400
  );
}

function parseDay(
  text: string,
  { locale, year }: EntryRules,
): { serial: number; pattern: string } | undefined {
  const ja = locale.startsWith('ja');
  const full =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full) return day(Number(full[1]), Number(full[3]), Number(full[4]), fullPattern(full[2] ?? '/', ja));
  const short = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text) ?? /^(\d{1,2})(月)(\d{1,2})日$/.exec(text);
  if (short) return day(year, Number(short[1]), Number(short[3]), short[2] === '月' ? 'm"月"d"日"' : 'm/d');
  const american = ja ? null : /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return day(Number(american[3]), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  return undefined;
}

function day(year: number, month: number, dayOfMonth: number, pattern: string) {
  const serial = serialOfDay(year, month, dayOfMonth);
  return serial === undefined ? undefined : { serial, pattern };
}

function fullPattern(separator: string, ja: boolean): string {
  if (separator === '年') return 'yyyy"年"m"月"d"日"';
  if (separator === '-') return 'yyyy-mm-dd';
  return ja ? 'yyyy/MM/dd' : 'yyyy/mm/dd';
}

import { type Day, dayOf, type Month } from '../core/calendar/day';
import type { Goal } from '../core/plan/reverse-plan';
import type { Language, Words } from '../core/words/index';

const MS_PER_DAY = 86_400_000;

/** Stands where there is no number. */
const NOTHING = '—';

const WHOLE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
const UP_TO_ONE = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const UP_TO_TWO = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });
const ONE = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A count as it was made: `1,200`, `0.5`; null is —. */
export function formatCount(count: number | null): string {
  return count === null ? NOTHING : UP_TO_ONE.format(count);
}

/**
 * A count that is planned or expected, no finer than it means something: 1333.33 is `1,333` as in the sheets, 7.64 is
 * `7.6`; null is —.
 */
export function formatExpected(count: number | null): string {
  if (count === null) return NOTHING;
  return count < 10 ? UP_TO_ONE.format(count) : WHOLE.format(count);
}

/** A number as it stands in a formula, to two places: `1,333.33`, `400`. */
export function formatExact(count: number): string {
  return UP_TO_TWO.format(count);
}

/** An amount a day, always with one decimal: `63.5`; null is —. */
export function formatPerDay(count: number | null): string {
  return count === null ? NOTHING : ONE.format(count);
}

/** A measured rate, always with one decimal: 0.3 is `30.0%`; null is —. */
export function formatRate(rate: number | null): string {
  return rate === null ? NOTHING : `${ONE.format(rate * 100)}%`;
}

/** A rate somebody chose, with as many decimals as it needs up to two: `30%`, `5.5%`. */
export function formatChosenRate(rate: number): string {
  return `${UP_TO_TWO.format(rate * 100)}%`;
}

/** A share in whole percent, as of a target: `48%`; null is —. */
export function formatShare(share: number | null): string {
  return share === null ? NOTHING : `${WHOLE.format(share * 100)}%`;
}

/** Yen: `3,000,000円`, in English `3,000,000 yen`; null is —. */
export function formatYen(yen: number | null, words: Words): string {
  return yen === null ? NOTHING : `${WHOLE.format(yen)}${words.units.yen}`;
}

/** A goal or where it lands, with its unit: `10件`, `3,000,000円`; null is —. */
export function formatGoal(kind: Goal['kind'], value: number | null, words: Words): string {
  if (kind === 'revenue' || value === null) return formatYen(value, words);
  return `${formatExpected(value)}${words.units.count}`;
}

const LOCALE: { readonly [L in Language]: string } = { ja: 'ja-JP', en: 'en-GB' };

/** `2026年4月`, `April 2026`. */
export function formatMonth(month: Month, language: Language): string {
  return formatDate(`${month}-01`, language, { year: 'numeric', month: 'long' });
}

/** `4月15日(水)`, `Wed 15 April`. */
export function formatDay(day: Day, language: Language): string {
  return formatDate(day, language, { month: 'long', day: 'numeric', weekday: 'short' });
}

function formatDate(day: Day, language: Language, parts: Intl.DateTimeFormatOptions): string {
  // Days have no time zone; UTC on both sides keeps them where they are.
  const options = { ...parts, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LOCALE[language], options).format(dayOf(day) * MS_PER_DAY);
}

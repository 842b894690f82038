import { type Day, dayOf, type Month } from '../../core/calendar/day';
import type { Goal } from '../../core/plan/reverse-plan';
import { grouped, percentBelow, plannedText } from '../../core/story/figures';
import type { Language } from '../../core/words/index';
import type { SharedWords } from '../../core/words/shared-words';

const MS_PER_DAY = 86_400_000;

/** A number as `text` writes it; — where there is none. */
export function orNone(value: number | null, text: (value: number) => string): string {
  return value === null ? '—' : text(value);
}

/** A number as it stands in a formula, to two places: `1,333.33`, `400`. */
export function exactText(value: number): string {
  return grouped(value, 2).replace(/\.?0+$/, '');
}

/** An amount a day, always with one decimal: `63.5`. */
export function perDayText(count: number): string {
  return grouped(count, 1);
}

/** A rate somebody chose, with as many decimals as it needs up to two: `30%`, `5.5%`. */
export function chosenRateText(rate: number): string {
  return `${exactText(rate * 100)}%`;
}

/** A probability in whole percent that says 0% and 100% only where it is certain: `56%`, `99%`, `1%未満`. */
export function chanceText(probability: number, { sidebar }: SharedWords): string {
  return probability > 0 && probability < 0.01 ? sidebar.lessThan('1%') : percentBelow(probability, 0);
}

/** Yen: `3,000,000円`, in English `3,000,000 yen`. */
export function yenText(yen: number, { units }: SharedWords): string {
  return grouped(yen) + units.yen;
}

/** A goal or where it lands, with its unit: `10件`, `3,000,000円`. */
export function goalText(kind: Goal['kind'], value: number, words: SharedWords): string {
  return kind === 'revenue' ? yenText(value, words) : plannedText(value) + words.units.count;
}

const LOCALE: { readonly [L in Language]: string } = { ja: 'ja-JP', en: 'en-GB' };

/** A number on an axis, short: `500`, `1,500`, `150万`, in English `1.5M`. */
export function axisText(value: number, language: Language): string {
  if (value < 10_000) return grouped(value);
  // British English would write 1.5m.
  const locale = language === 'ja' ? 'ja' : 'en-US';
  return new Intl.NumberFormat(locale, { notation: 'compact' }).format(value);
}

/** `2026年4月`, `April 2026`. */
export function monthText(month: Month, language: Language): string {
  return dateText(`${month}-01`, language, { year: 'numeric', month: 'long' });
}

/** `4月15日(水)`, `Wed 15 April`. */
export function dayText(day: Day, language: Language): string {
  return dateText(day, language, { month: 'long', day: 'numeric', weekday: 'short' });
}

/** `2026年4月15日(水)`, `Wed, 15 April 2026`. */
export function fullDayText(day: Day, language: Language): string {
  return dateText(day, language, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateText(day: Day, language: Language, parts: Intl.DateTimeFormatOptions): string {
  // A format takes longer to make than a hundred dates to write.
  const key = language + Object.keys(parts);
  let format = formats.get(key);
  if (!format) {
    // Days have no time zone; UTC on both sides keeps them where they are.
    format = new Intl.DateTimeFormat(LOCALE[language], { ...parts, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(dayOf(day) * MS_PER_DAY);
}

import { realDay } from '../calendar/day';

const ERAS: { readonly [era: string]: number } = { 令和: 2018, 平成: 1988 };

/**
 * The day number a typed or exported date means, or null when it means none.
 *
 * Year-first dates only: `2026-04-01`, `2026/4/1`, `2026.4.1`, `2026年4月1日`, `令和8年4月1日`, full-width digits, with or
 * without a time of day behind it. `4/1/2026` could be April or January and is refused rather than guessed.
 */
export function parseDay(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const western = /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?:[T\s(].*)?$/.exec(plain);
  if (western) return realDay(Number(western[1]), Number(western[2]), Number(western[3]));
  const japanese = /^(令和|平成)(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/.exec(plain);
  if (!japanese) return null;
  const yearOfEra = japanese[2] === '元' ? 1 : Number(japanese[2]);
  return realDay(
    (ERAS[japanese[1] as string] as number) + yearOfEra,
    Number(japanese[3]),
    Number(japanese[4]),
  );
}

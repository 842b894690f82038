import { realDay } from '../calendar/day';

const ERAS: { readonly [era: string]: number } = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 };

/** What may follow a day and is not read: a weekday in brackets, a time. A second date, as in a range, may not. */
const TAIL = String.raw`(?:\s?\([^)]*\))?(?:[T\s]\s*(?:午前|午後|AM|PM)?\s?\d{1,2}[:時].*)?$`;

const WESTERN = new RegExp(String.raw`^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?${TAIL}`);
const JAPANESE = new RegExp(
  String.raw`^(令和|平成|[RH](?=\d))(0?[1-9]|[1-9]\d|元)[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?${TAIL}`,
);

/**
 * The day number a typed or exported date means, or null when it means none.
 *
 * Year-first dates only: `2026-04-01`, `2026/4/1`, `2026.4.1`, `2026年4月1日`, `令和8年4月1日`, `R8.4.1`, full-width digits, with or
 * without a weekday or a time of day behind it. `4/1/2026` could be April or January and is refused rather than guessed.
 */
export function parseDay(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const western = WESTERN.exec(plain);
  if (western) return realDay(Number(western[1]), Number(western[2]), Number(western[3]));
  const japanese = JAPANESE.exec(plain);
  if (!japanese) return null;
  const yearOfEra = japanese[2] === '元' ? 1 : Number(japanese[2]);
  return realDay(
    (ERAS[japanese[1] as string] as number) + yearOfEra,
    Number(japanese[3]),
    Number(japanese[4]),
  );
}

/**
 * A header without what people vary: width, case, blanks and byte order mark, underscores, marks of a required column, a
 * unit in brackets.
 *
 * @example plainHeader('【必須】Call_Count (件)') // 'callcount'
 */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/【[^】]*】|[\s_\-・/*※:\uFEFF]/g, '')
    .replace(/\([^)]*\)$/, '')
    .toLowerCase();
}

/** Units in the header of a column of amounts: what its numbers are to be multiplied by. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/百万円?$/, 1e6],
  [/千円?$|thousands?$/, 1e3],
  [/万円?$/, 1e4],
  [/億円?$/, 1e8],
];

/** By how much the amounts below a header are written too small: `amountScale('金額（千円）')` is 1000. */
export function amountScale(header: string): number {
  const unit =
    /[(【[:]\s*(?:単位\s*:?)?\s*([^()【】[\]]*?)\s*[)】\]]?\s*$/.exec(header.normalize('NFKC'))?.[1] ?? '';
  return SCALES.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? 1;
}

/** How many minutes one of a header's numbers is: `minuteScale('Call Duration (in seconds)')` is 1/60. */
export function minuteScale(header: string): number {
  const plain = header.normalize('NFKC').toLowerCase();
  if (/\(ms\)|millisecond|ミリ秒|^hs_call_duration$/.test(plain)) return 1 / 60000;
  return /秒|second|\(s\)|\(sec\)/.test(plain) ? 1 / 60 : 1;
}

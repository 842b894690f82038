/**
 * The number a typed or exported count or amount means, as Japanese sheets write it: `1,200`, `１２`, `￥3,000,000`,
 * `3,000円`, `12件`, `(empty)` → 0. A yen sign may be the backslash that Shift_JIS has in its place.
 *
 * Null when it means none. Negative (`-5`, `△5`, `▲5`, `(5)`) and fractional numbers are numbers; whether they make
 * sense is another question.
 *
 * @example parseCount('▲3,000円') // -3000
 */
export function parseCount(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,¥\\$]/g, '')
    .replace(/[件回円通](?=\)?$)/, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^[△▲\u2212](?=\d)/, '-');
  if (plain === '' || plain === '-') return 0;
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * The number a typed or exported count or amount means: `1,200`, `１２`, `￥3,000,000`, `12件`, `(empty)` → 0.
 * Null when it means none. Negative and fractional numbers are numbers; whether they make sense is another question.
 */
export function parseCount(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,¥$]/g, '')
    .replace(/[件回円通]$/, '');
  if (plain === '' || plain === '-') return 0;
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

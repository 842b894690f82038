/** What a word behind a number multiplies it by. */
const UNITS: { readonly [unit: string]: number } = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8 },
  ...{ k: 1e3, m: 1e6 },
};

const CURRENCY = /^(?:jpy|usd|eur|us\$|\$|€|¥|\\)|(?:jpy|usd|eur|円|ドル)$/gi;
const SIGN = /^[-△▲\u2212]/;

/**
 * The amount an export writes: `￥1,200,000`, `$125000`, `1,200.50 USD`, `120万円`, `1.2億`, `△500`, `1.234.567,89`.
 *
 * Null when it means none, or when its commas do not part thousands: `1,2` may be 1.2 as well as two cells of a file.
 *
 * @example parseAmount('120万円') // 1200000
 */
export function parseAmount(text: string): number | null {
  let plain = text.normalize('NFKC').replace(/\s/g, '').replace(/−/g, '-');
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  plain = bracketed ?? plain;
  let negative = bracketed !== undefined;
  // A sign may stand before the currency, or behind it.
  for (let i = 0; i < 2; i++) {
    if (SIGN.test(plain)) {
      negative = !negative;
      plain = plain.slice(1);
    }
    plain = plain.replace(CURRENCY, '');
  }
  const unit = /(百万|千万|[千万億km])$/i.exec(plain)?.[1] ?? '';
  const digits = plainDigits(plain.slice(0, plain.length - unit.length));
  if (digits === null) return null;
  const amount = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  return Number((negative && amount !== 0 ? -amount : amount).toPrecision(15));
}

/** Digits with a point for the fraction and nothing between thousands; null when the marks in them tell no number. */
function plainDigits(text: string): string | null {
  if (/^\+?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[件回通本分秒])?$/.test(text)) {
    return text.replace(/,/g, '').replace(/[件回通本分秒]$/, '');
  }
  // As continental Europe writes it; one point alone is a fraction.
  return /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)
    ? text.replace(/\./g, '').replace(',', '.')
    : null;
}

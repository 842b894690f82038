/** Stands where a language would print a hyphen for "less than nothing". */
const MINUS = '−';

/**
 * A number with its thousands grouped, as both languages of the product write it; without Intl, which the core may not
 * ask.
 *
 * @example grouped(1234.56, 1) is '1,234.6'; grouped(1200) is '1,200'; grouped(-0.04, 1) is '0.0'
 */
export function grouped(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A count, whole or with one decimal where it has one: `1,200`, `52.5`. */
export function countText(count: number): string {
  return grouped(count, 1).replace(/\.0$/, '');
}

/** A number that is planned, no finer than it means something: 1333.33 is `1,333` as in the sheets, 7.64 is `7.6`. */
export function plannedText(count: number): string {
  return count < 10 ? countText(count) : grouped(count);
}

/** About how many are needed: rounded up to its first two digits, as an estimate is known: 66, 7,479 as `7,500`. */
export function aboutText(count: number): string {
  const step = 10 ** Math.max(0, Math.ceil(count).toFixed().length - 2);
  return grouped(Math.ceil(count / step) * step);
}

/** A difference with its sign and one decimal: `+3.6`, `−7.8`, `0.0`. */
export function signedText(difference: number): string {
  const text = grouped(difference, 1);
  return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A rate or share in percent, with one decimal unless told otherwise: `3.3%`, `97%`. */
export function percentText(share: number, decimals = 1): string {
  return `${grouped(share * 100, decimals)}%`;
}

/** A share in percent, in which what is short of 100% never prints as 100%: 0.604 is `60.4%`, 0.9996 is `99.9%`. */
export function percentBelow(share: number, decimals = 1): string {
  const text = percentText(share, decimals);
  return share < 1 && text === percentText(1, decimals)
    ? percentText(1 - 0.01 / 10 ** decimals, decimals)
    : text;
}

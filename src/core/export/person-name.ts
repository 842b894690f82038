/** A person's name in the two parts CRMs keep it in. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
}

/**
 * A name in its parts: Japanese names begin with the family's, names in Latin letters end with it. A name without a blank
 * is a family name.
 *
 * @example personName('山田　太郎') // { first: '太郎', last: '山田' }
 * @example personName('Taro Yamada') // { first: 'Taro', last: 'Yamada' }
 */
export function personName(name: string): PersonName {
  const parts = name.trim().split(/\s+/);
  const isLatin = /^[\p{Script=Latin}\s.'’-]+$/u.test(name.trim());
  const last = (isLatin ? parts[parts.length - 1] : parts[0]) ?? '';
  const rest = isLatin ? parts.slice(0, -1) : parts.slice(1);
  return { first: rest.join(' '), last };
}

/** A phone number as it is dialled in Japan: `+81 3-1234-5678` is `03-1234-5678`; it needs no guard then. */
export const domesticPhone = (phone: string): string =>
  phone.trim().replace(/^\+81[\s-]*(?:\(0\))?[\s-]*/, '0');

/** A name, a sign, a domain with a dot: what can be delivered is known only to who delivers it. */
const MAIL = /^[^\s@,;:<>"()]+@[^\s@,;:<>"()]+\.[^\s@,;:<>"().]{2,}$/;

/** What stands for the digits of a phone: without blanks, dashes, brackets, dots, and an extension behind it. */
const digitsOf = (phone: string): string =>
  phone.replace(/\s*(?:\(?内線|ext\.?|x)\s*:?\s*\d+\)?$/i, '').replace(/[\s()./-]/g, '');

/** Whether a text could be a mail address. */
export const isMail = (text: string): boolean => MAIL.test(text) && !/\.\.|^\.|\.@|@\./.test(text);

/**
 * The mail address somebody meant: `mailto:` or a name around it, a comma for a dot, blanks within. Null where that makes
 * none.
 */
export function nearMail(text: string): string | null {
  const inside = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  const [name = '', ...domain] = inside
    .replace(/^mailto:/i, '')
    .replace(/\s/g, '')
    .replace(/[.,;、。]+$/, '')
    .split('@');
  const plain = [name, ...domain.map((part) => part.replace(/[,、。]/g, '.'))].join('@');
  return isMail(plain) ? plain : null;
}

/** Whether a text could be a phone number: in Japan ten or eleven digits from 0 on, elsewhere `+` and up to fifteen. */
export function isPhone(text: string): boolean {
  const digits = digitsOf(text);
  return /^0\d{9,10}$/.test(digits) || /^\+[1-9]\d{6,14}$/.test(digits);
}

/** The phone number that lost its first 0 when it became a number: `312345678` is `0312345678`. Null where it is none. */
export function nearPhone(text: string): string | null {
  return /^[1-9]\d{8,9}$/.test(text) ? `0${text}` : null;
}

/** A phone number for comparing: digits only, +81 as 0. */
export const plainPhone = (text: string): string => digitsOf(text).replace(/^\+810?/, '0');

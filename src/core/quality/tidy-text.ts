/** Blanks nobody sees at the ends of a text or more than one at a time, and those that are not the plain one. */
const STRAY = /^\s|\s$|\s\s|[^\S ]|[\u200b-\u200d\u2060]/;
const DASHES = /(\d)[ー‐‑‒–—―−ｰ](?=\d)/g;

/**
 * A text without stray blanks: none around it, and one plain blank instead of several, full-width or invisible ones.
 *
 * @example tidyText(' 山田　太郎 ') // '山田 太郎'
 */
export const tidyText = (text: string): string =>
  STRAY.test(text)
    ? text
        .replace(/[\u200b-\u200d\u2060]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;

/** An ID, a phone or a mail without full-width letters and digits, and stray blanks: `０３−１２３４` is `03-1234`. */
export const plainCode = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? tidyText(text) : tidyText(text.normalize('NFKC').replace(DASHES, '$1-'));

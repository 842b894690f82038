/** Characters of names that are written in either way; the left one of each pair is the rarer. */
const VARIANTS =
  '髙高﨑崎濵浜濱浜嶋島嶌島澤沢邊辺邉辺齋斎齊斎斉斎廣広國国櫻桜眞真惠恵瀧滝德徳曾曽冨富栁柳槇槙桒桑𠮷吉龍竜壽寿榮栄';

const PLAIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: [...VARIANTS].length / 2 }, (_, i): [string, string] => {
    const [variant = '', plain = ''] = [...VARIANTS].slice(2 * i);
    return [variant, plain];
  }),
);

const ANY_VARIANT = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/** Most IDs are: nothing in them is to be made plain. */
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/**
 * A name without what people vary: width, case, blanks, dots and dashes, old forms of kanji. For comparing only; two
 * names that are plainly the same may still be two.
 *
 * @example plainName('GTX Pro') === plainName('ＧＴＸＰｒｏ') // true
 * @example plainName('髙橋　花子') // '高橋花子'
 */
export const plainName = (name: string): string =>
  (isAscii(name)
    ? name
    : name.normalize('NFKC').replace(ANY_VARIANT, (variant) => PLAIN.get(variant) as string)
  )
    .replace(/[\s.,、。・'’_‐‑–—-]/gu, '')
    .toLowerCase();

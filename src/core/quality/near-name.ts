import { editDistance } from './edit-distance';
import { plainName } from './plain-name';

/** Letters that tell names apart on purpose: 第一／第二, 東／西, 1／2. */
const TELLING = /[0-9一二三四五六七八九十百千東西南北上中下大小新旧前後左右]/gu;

/** Whether the letters that tell names apart are the same in both, in order. */
export const sameTelling = (a: string, b: string): boolean =>
  (a.match(TELLING) ?? []).join('') === (b.match(TELLING) ?? []).join('');

/**
 * The name of a list that another one most likely means, or null where none or several could be meant. A name that
 * differs in width, blanks or old kanji only; one that begins with it, or it with one; one that is a letter away (two
 * from eight letters on), where it has at least four. Every name of the list is tried: meant for lists of 設定, up to some
 * hundreds.
 *
 * @example nearName('GTXPro', ['GTX Basic', 'GTX Pro']) // 'GTX Pro'
 * @example nearName('田中', ['田中 一郎', '佐藤 花子']) // '田中 一郎'
 */
export function nearName(name: string, list: readonly string[]): string | null {
  const plain = plainName(name);
  if (plain === '') return null;
  const known = list.map((one) => [one, plainName(one)] as const).filter(([, its]) => its !== '');
  const only = (fits: (its: string) => boolean): string | null | undefined => {
    const fitting = known.filter(([, its]) => fits(its));
    return fitting.length > 1 ? null : fitting[0]?.[0];
  };
  const equal = known.find(([, its]) => its === plain);
  if (equal) return equal[0];
  const begins = [...plain].length > 1 ? only((its) => its.startsWith(plain)) : undefined;
  if (begins !== undefined) return begins;
  const begun = only((its) => [...its].length > 1 && plain.startsWith(its));
  if (begun !== undefined) return begun;
  const length = [...plain].length;
  const limit = length < 4 ? 0 : length < 8 ? 1 : 2;
  for (let distance = 1; distance <= limit; distance++) {
    const near = only((its) => sameTelling(its, plain) && editDistance(its, plain, distance) === distance);
    if (near !== undefined) return near;
  }
  return null;
}

import { cliWordsOf } from '../host/cli/words';
import { dataWordsOf } from '../src/core/words/data-words';
import { sheetWordsOf } from '../src/core/words/sheets/index';

type Text = string | ((...values: string[]) => string);

/** Every text of a catalogue under its path: `menu.install`, `weekdays.0`, `problems.line`. */
function textsOf(catalogue: unknown, path: readonly string[] = []): [path: string, text: Text][] {
  if (typeof catalogue !== 'object' || catalogue === null) return [[path.join('.'), catalogue as Text]];
  return Object.entries(catalogue).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

/** All that is said in a language: by the sheets, the sidebar, and the summary of the command line. */
const allOf = (language: 'ja' | 'en') =>
  textsOf({ ...dataWordsOf(language), ...sheetWordsOf(language), summary: cliWordsOf(language).summary });

const ja = allOf('ja');
const en = allOf('en');

/** Arguments that can be found again in what a text says: 919, 929 … for whichever number of them it asks. */
const argumentsOf = (text: (...values: string[]) => string): string[] =>
  Array.from({ length: text.length }, (_, i) => `9${i + 1}9`);

const said = (text: Text): string => (typeof text === 'function' ? text(...argumentsOf(text)) : text);

/** Units stand directly behind a number: they may begin with a blank, or be nothing at all. */
const isUnit = (path: string): boolean => path.startsWith('units.');

/** A remark in brackets stands behind another text, and brings the blank between them where its language has one. */
const isRemark = (text: string): boolean => /^ \(.*\)$/.test(text);

/** Kana, kanji, and the punctuation and wide forms that come with them. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

describe('the catalogues of words', () => {
  it('have the same keys in Japanese and English', () => {
    expect(ja.length).toBeGreaterThan(200);
    expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
  });

  it('hold texts, and functions that give texts, and nothing else', () => {
    const kinds = [...ja, ...en].map(([path, text]) => [path, typeof text, typeof said(text)]);
    expect(
      kinds.filter(([, kind, result]) => !/string|function/.test(kind as string) || result !== 'string'),
    ).toEqual([]);
  });

  it('ask for the same number of arguments under the same key', () => {
    const counts = (texts: typeof ja) =>
      texts.map(([path, text]) => [path, typeof text === 'function' ? text.length : null]);
    expect(counts(en)).toEqual(counts(ja));
  });
});

describe.each([
  ['Japanese', ja],
  ['English', en],
])('the %s catalogue', (_, texts) => {
  it('has no empty text', () => {
    expect(texts.filter(([path, text]) => !isUnit(path) && said(text).trim() === '')).toEqual([]);
  });

  it('has no text with blanks around it', () => {
    const padded = texts.filter(
      ([path, text]) => !isUnit(path) && !isRemark(said(text)) && said(text) !== said(text).trim(),
    );
    expect(padded.map(([path]) => path)).toEqual([]);
  });

  it('says everything it is told', () => {
    const silent = texts.filter(
      ([, text]) =>
        typeof text === 'function' && argumentsOf(text).some((value) => !said(text).includes(value)),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('prints no "undefined", "null" or "[object Object]"', () => {
    const broken = texts.filter(([, text]) => /undefined|\bnull\b|\[object/.test(said(text)));
    expect(broken.map(([path]) => path)).toEqual([]);
  });
});

describe('the English catalogue', () => {
  it('holds no Japanese characters', () => {
    const japanese = en.filter(([, text]) => JAPANESE.test(said(text)));
    expect(japanese.map(([path, text]) => [path, said(text)])).toEqual([]);
  });
});

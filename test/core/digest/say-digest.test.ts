import fc from 'fast-check';
import { noteWith, sayFacts } from '../../../src/core/digest/say-digest';
import { noticesEn } from '../../../src/core/words/sheets/notices-en';
import { noticesJa } from '../../../src/core/words/sheets/notices-ja';

describe('sayFacts', () => {
  it('says the sentences whose every gap is known, in their order, numbers grouped', () => {
    const sentences = ['{name}さん', '{won}件／{goal}件', '{missing}がまだです', 'おわり'];
    expect(sayFacts(sentences, { name: '佐藤', won: 0, goal: 12000, missing: null })).toEqual([
      '佐藤さん',
      '0件／12,000件',
      'おわり',
    ]);
  });

  it('takes what a fact holds as it is: no gap in it is filled, and nothing in it is a pattern', () => {
    expect(sayFacts(['{name}さん'], { name: '{goal}$&', goal: 1 })).toEqual(['{goal}$&さん']);
  });

  const GAPS = /\{([\w-]+)\}/g;
  const gapsOf = (sentences: readonly string[]) =>
    sentences.map((sentence) => (sentence.match(GAPS) ?? []).sort().join());

  it('has the same gaps in both languages', () => {
    const [ja, en] = [noticesJa.digest, noticesEn.digest];
    expect(gapsOf(en.lines)).toEqual(gapsOf(ja.lines));
    expect(gapsOf(en.subjects)).toEqual(gapsOf(ja.subjects));
    expect(gapsOf(Object.values(en.set))).toEqual(gapsOf(Object.values(ja.set)));
  });
});

describe('noteWith', () => {
  const line = fc.string().filter((text) => !text.includes('――――'));
  const day = fc.constantFrom('2026-04-01', '2026-04-02');

  it('keeps what people wrote, whatever is written above it and how often', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.startsWith('Gyakusan')),
        fc.array(fc.tuple(day, line), { minLength: 1 }),
        (theirs, writings) => {
          const note = writings.reduce((before, [today, said]) => noteWith(before, today, [said]), theirs);
          const [last] = writings.slice(-1);
          expect(note.startsWith(`Gyakusan ${last?.[0]}\n`)).toBe(true);
          expect(note.endsWith(`\n――――\n${theirs}`)).toBe(true);
        },
      ),
    );
  });

  it('adds to the same day and replaces another', () => {
    const first = noteWith('', '2026-04-01', ['朝']);
    expect(noteWith(first, '2026-04-01', ['夕'])).toBe('Gyakusan 2026-04-01\n朝\n夕\n――――\n');
    expect(noteWith(first, '2026-04-02', ['翌朝'])).toBe('Gyakusan 2026-04-02\n翌朝\n――――\n');
    // Sheets may cut the last line break off.
    expect(noteWith(first.trim(), '2026-04-02', ['翌朝'])).toBe('Gyakusan 2026-04-02\n翌朝\n――――\n');
  });
});

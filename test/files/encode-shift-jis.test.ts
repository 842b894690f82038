import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { encodeShiftJis } from '../../src/files/encode-shift-jis';

const decode = (bytes: Uint8Array): string => new TextDecoder('shift_jis').decode(bytes);
const hex = (text: string): string => Buffer.from(encodeShiftJis(text).bytes).toString('hex');

describe('encodeShiftJis', () => {
  // JIS X 0208, JIS X 0201, and the characters NEC and IBM added, with their codes as published.
  it.each([
    ['A', '41'],
    ['\\', '5c'],
    ['~', '7e'],
    ['ｱ', 'b1'],
    ['ﾟ', 'df'],
    ['\u3000', '8140'],
    ['、', '8141'],
    ['〓', '81ac'],
    ['あ', '82a0'],
    ['ア', '8341'],
    ['ミ', '837e'],
    ['ム', '8380'],
    ['Ω', '83b6'],
    ['亜', '889f'],
    ['日本', '93fa967b'],
    ['表', '955c'],
    ['腕', '9872'],
    ['弌', '989f'],
    ['熙', 'eaa4'],
    ['①', '8740'],
    ['㈱', '878a'],
    ['∵', '81e6'],
    ['髙', 'fbfc'],
    ['﨑', 'fab1'],
    ['ⅰ', 'fa40'],
  ])('writes %s as %s', (text, bytes) => {
    expect(hex(text)).toBe(bytes);
    expect(encodeShiftJis(text).missing).toEqual([]);
  });

  it('reads back as it was, for every printable character of the basic plane it does not name as missing', () => {
    const alike = '\u301c\u2014\u2016\u2212\u00a2\u00a3\u00ac\u00a5';
    let written = 0;
    for (let code = 0x20; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      if (code === 0x7f || (code >= 0xd800 && code <= 0xdfff) || alike.includes(character)) continue;
      const { bytes, missing } = encodeShiftJis(character);
      if (missing.length > 0) {
        if (missing.join() !== character)
          throw new Error(`U+${code.toString(16)} is named as ${missing.join()}`);
        continue;
      }
      written++;
      if (decode(bytes) !== character)
        throw new Error(`U+${code.toString(16)} reads back as ${decode(bytes)}`);
    }
    // 95 of ASCII, 63 half-width kana, 6,879 of JIS X 0208, 83 of NEC's row 13 less 9 that are in it already, and of
    // IBM's 360 kanji, ⅰ to ⅹ, and ￤＇＂.
    expect(written).toBe(95 + 63 + 6879 + (83 - 9) + 360 + 10 + 3);
  });

  it('writes what looks the same for characters of other systems', () => {
    expect(decode(encodeShiftJis('10\u301c20\u2014\u2212\u00a5').bytes)).toBe('10～20―－￥');
    expect(encodeShiftJis('10\u301c20\u2014\u2212\u00a5').missing).toEqual([]);
  });

  it('names what it cannot write, once each, and puts 〓 for it', () => {
    const { bytes, missing } = encodeShiftJis('𠮷野家😀と𠮷野é');
    expect(missing).toEqual(['𠮷', '😀', 'é']);
    expect(decode(bytes)).toBe('〓野家〓と〓野〓');
  });

  it('writes any text character by character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aあ表ｱ①髙"\r\n,〓')), (characters) => {
        expect(hex(characters.join(''))).toBe(characters.map(hex).join(''));
      }),
    );
  });

  const python = spawnSync('python3', ['-c', 'print("ok")']);
  (python.status === 0 ? it : it.skip)(
    'writes the bytes Python writes, for every character of cp932 outside of the repeated rows ED and EE',
    () => {
      const script = `
import sys
for c in range(0x20, 0x10000):
    if c == 0x80: continue
    if 0xd800 <= c <= 0xdfff or 0xe000 <= c <= 0xf8ff: continue
    try: print(c, chr(c).encode('cp932').hex())
    except UnicodeEncodeError: pass`;
      const { stdout } = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
      const different = stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
        .filter(
          ([code, bytes]) =>
            !/^e[de]/.test(bytes as string) && hex(String.fromCharCode(Number(code))) !== bytes,
        )
        .map(([code, bytes]) => [Number(code).toString(16), bytes, hex(String.fromCharCode(Number(code)))]);
      expect(different).toEqual([]);
    },
  );
});

import fc from 'fast-check';
import { companyParts, writtenOut } from '../../../src/core/quality/company-name';
import { companyProposals } from '../../../src/core/quality/company-spellings';
import { isMail, isPhone, nearMail, plainPhone } from '../../../src/core/quality/contact-shape';
import { editDistance } from '../../../src/core/quality/edit-distance';
import { nearName } from '../../../src/core/quality/near-name';
import { plainName } from '../../../src/core/quality/plain-name';
import { isDayCell, readDayCell } from '../../../src/core/quality/read-day-cell';
import { plainCode, tidyText } from '../../../src/core/quality/tidy-text';

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['Saturday', 'Sunday', 3],
    ['ca', 'ac', 1],
    ['GTXPro', 'GTX Pro', 1],
    ['', 'abc', 3],
    ['同じ', '同じ', 0],
  ])('from %s to %s is %d', (a, b, distance) => expect(editDistance(a, b, 9)).toBe(distance));

  it('is what counting every way recursively gives, and one above the limit past it', () => {
    /** By the definition: optimal string alignment, without a table. */
    const slow = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const ways = [
        slow(a.slice(1), b) + 1,
        slow(a, b.slice(1)) + 1,
        slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
      ];
      if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(slow(a.slice(2), b.slice(2)) + 1);
      return Math.min(...ways);
    };
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
      }),
    );
  });
});

describe('nearName', () => {
  const list = ['GTX Basic', 'GTX Pro', 'GTX Plus Pro', '第一営業部', '田中 一郎', '田中 二郎', '佐藤 花子'];

  it.each([
    ['GTXPro', 'GTX Pro'],
    ['ｇｔｘ　ｐｒｏ', 'GTX Pro'],
    ['GTX Basi', 'GTX Basic'],
    ['GTX Baisc', 'GTX Basic'],
    ['佐藤', '佐藤 花子'],
    ['佐藤花子（営業）', '佐藤 花子'],
    ['佐籐 花子', '佐藤 花子'],
  ])('proposes for %s: %s', (name, proposed) => expect(nearName(name, list)).toBe(proposed));

  it.each(['田中', '第二営業部', '田中 三郎', 'GTX', '', '　', 'MG'])(
    'proposes nothing for %j, which may be several, or another one',
    (name) => expect(nearName(name, list)).toBeNull(),
  );

  it('proposes every name of a list for itself in other width and blanks', () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const name of list) expect(nearName(` ${widen(name).replace(' ', '　　')}`, list)).toBe(name);
  });
});

describe('plainName', () => {
  it('reads old forms of kanji as the usual ones', () => {
    expect(plainName('髙橋 﨑山 𠮷田 渡邊')).toBe('高橋崎山吉田渡辺');
  });
});

describe('companyParts, writtenOut', () => {
  it.each([
    ['(株)山田商店', '株式会社山田商店'],
    ['（株）山田商店', '株式会社山田商店'],
    ['㈱ 山田商店', '株式会社山田商店'],
    ['山田商店㈱', '山田商店株式会社'],
    ['㈲山田商店', '有限会社山田商店'],
    ['山田商店', '山田商店'],
    ['株式会社', '株式会社'],
  ])('write %s out as %s', (name, out) => expect(writtenOut(companyParts(name))).toBe(out));
});

describe('companyProposals', () => {
  const proposed = (...names: readonly (readonly [string, number])[]) =>
    [...companyProposals(new Map(names))].map(([name, { to, rule }]) => `${name} → ${to} ${rule}`);

  it('writes the form out, and takes the spelling there is most of', () => {
    expect(proposed(['㈱ＡＢＣ商事', 1], ['株式会社ABC商事', 5], ['株式会社ＡＢＣ商事', 2])).toEqual([
      '㈱ＡＢＣ商事 → 株式会社ABC商事 companySpelling',
      '株式会社ＡＢＣ商事 → 株式会社ABC商事 companySpelling',
    ]);
  });

  it('keeps apart 株式会社 before and behind a name, and other forms', () => {
    expect(proposed(['株式会社山田', 1], ['山田株式会社', 1], ['有限会社山田', 1], ['山田', 1])).toEqual([]);
  });

  it('counts a name without a form to the only one with a form', () => {
    expect(proposed(['山田商店', 9], ['株式会社山田商店', 1])).toEqual([
      '山田商店 → 株式会社山田商店 companySpelling',
    ]);
  });

  it('proposes a name one letter away that there is far more of, and no other', () => {
    const few = 'アクネ商会';
    expect(proposed([few, 1], ['アクメ商会', 3])).toEqual([`${few} → アクメ商会 companyNear`]);
    expect(proposed([few, 1], ['アクメ商会', 2])).toEqual([]);
    expect(proposed(['第二商事会社', 1], ['第一商事会社', 9])).toEqual([]);
    expect(proposed(['青山A', 1], ['青山B', 9])).toEqual([]);
  });

  it('finds every near pair that comparing all with all finds', () => {
    const name = fc.string({ unit: fc.constantFrom('あ', 'い', 'う', 'え'), minLength: 5, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 14, maxLength: 14 }),
        (names, counts) => {
          const count = new Map(names.map((one, i) => [one, counts[i] as number]));
          const rare = names.filter((a) =>
            names.some(
              (b) => (count.get(a) as number) * 3 <= (count.get(b) as number) && editDistance(a, b, 1) === 1,
            ),
          );
          expect([...companyProposals(count).keys()].sort()).toEqual(rare.sort());
        },
      ),
    );
  });
});

describe('isMail, nearMail, isPhone, plainPhone', () => {
  it.each(['a@example.com', 'a.b+c@sub.example.co.jp', "o'neil@example.org"])('take %s for a mail', (mail) =>
    expect(isMail(mail)).toBe(true),
  );
  it.each([
    'a',
    'a@b',
    'a@@example.com',
    'a b@example.com',
    'a@example..com',
    'a.@example.com',
    'a@x.jp, b@x.jp',
  ])('take %s for none', (mail) => expect(isMail(mail)).toBe(false));
  it.each([
    ['mailto:a@example.com', 'a@example.com'],
    ['山田 <a@example.com>', 'a@example.com'],
    ['a @ example.com', 'a@example.com'],
    ['a@example.com、', 'a@example.com'],
    ['a@x.jp,b@x.jp', null],
  ])('mend %s to %s', (mail, to) => expect(nearMail(mail)).toBe(to));
  it.each([
    '03-1234-5678',
    '0312345678',
    '090-1234-5678',
    '0120-123-456',
    '+81 3-1234-5678',
    '(03)1234-5678',
    '03-1234-5678 内線12',
  ])('take %s for a phone', (phone) => expect(isPhone(phone)).toBe(true));
  it.each(['1234-5678', '03-1234-567', '090-1234-56789', 'なし', '+0123456789'])(
    'take %s for none',
    (phone) => expect(isPhone(phone)).toBe(false),
  );
  it('compare a phone with and without its country', () => {
    for (const phone of ['+81-3-1234-5678', '+81(0)3 1234 5678', '03.1234.5678']) {
      expect(plainPhone(phone)).toBe('0312345678');
    }
  });
});

describe('tidyText, plainCode, readDayCell', () => {
  const text = fc.string({
    unit: fc.constantFrom(...' \u3000\t\n\u00a0\u200bａA１1ー−-あ./年月日:T'),
    maxLength: 12,
  });

  it('leave what they have made as it is', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const make of [tidyText, plainCode]) expect(make(make(any))).toBe(make(any));
        for (const times of [true, false]) {
          const read = readDayCell(any, times, '2026-05-29');
          if (read) expect(isDayCell(read.to, times)).toBe(true);
        }
      }),
    );
  });

  it('read a serial number as the day spreadsheets show, 46113 as 1 April 2026', () => {
    expect(readDayCell(46113, false, '2026-05-29')).toEqual({ to: '2026-04-01', certain: true });
    expect(readDayCell(46113.5, true, '2026-05-29')).toEqual({ to: '2026-04-01T12:00', certain: true });
    expect(readDayCell(46113.99999, true, '2026-05-29')).toEqual({ to: '2026-04-02', certain: true });
    expect(readDayCell(36525, false, '2026-05-29')).toBeNull();
  });

  it.each([
    ['2026/4/1 9:30', 'T09:30'],
    ['2026/4/1 午後3:05', 'T15:05'],
    ['2026/4/1 3:05 PM', 'T15:05'],
    ['2026/4/1 12:05 AM', 'T00:05'],
    ['2026年4月1日(水) 9時', 'T09:00'],
    ['2026-04-01 00:00:00', ''],
    ['2026-04-01', ''],
  ])('read the time of %s', (written, time) =>
    expect(readDayCell(written, true, '2026-05-29')?.to).toBe(`2026-04-01${time}`),
  );
});

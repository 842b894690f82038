import { type DayChange, reversed } from '../../src/core/entry/day-row';
import { noActivity } from '../../src/core/kpi/measures';
import { type Addon, openApril, rowsOf, sheetOf } from './april-books';
import { DAY, NO_TEXTS, openEmpty, record, rowsToday } from './day-entries';
import { dailyRow } from './open-addon';

/** A cell of 日次入力 by its header, wherever the column stands. */
function cellUnder(addon: Addon, header: string, row: number) {
  const sheet = sheetOf(addon, '日次入力');
  const titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[];
  return sheet.getRange(row, titles.indexOf(header) + 1);
}

describe('recordDay', () => {
  it('begins the row of a day, adds to it, and keeps a row for each channel', async () => {
    const addon = await openEmpty();
    await record(addon, { add: { calls: 3 }, texts: { memo: { from: '', to: '好感触' } } });
    expect(await record(addon, { add: { calls: 1, meetings: 1 } })).toEqual({
      row: {
        channel: '紹介',
        counts: { ...noActivity(), calls: 4, meetings: 1 },
        texts: { ...NO_TEXTS, memo: '好感触' },
      },
    });
    await record(addon, { add: { mailsSent: 5 } }, '');
    await record(addon, { add: { calls: 9 } }, '紹介', '佐藤');
    expect(
      (await rowsToday(addon)).map(({ channel, counts }) => [channel, counts.calls, counts.mailsSent]),
    ).toEqual([
      ['紹介', 4, 0],
      ['', 0, 5],
    ]);
    expect(cellUnder(addon, '日付', 2).getDisplayValue()).toBe('2026/04/03');
    expect(cellUnder(addon, '架電数', 2).getValue()).toBe(4);
    expect(cellUnder(addon, '受注数', 2).getValue()).toBe('');
    const { today, progress } = await addon.overview();
    expect([today.calls, today.mailsSent, progress.actual.calls]).toEqual([13, 5, 13]);
  });

  it('adds to what a person typed, between rows of others, and leaves their cells alone', async () => {
    const addon = await openApril([
      dailyRow(DAY, '佐藤', '紹介', { calls: 7 }),
      dailyRow(DAY, '田中', '紹介', { calls: 20 }, '手入力'),
      dailyRow('2026-04-02', '田中', '紹介', { calls: 50 }),
    ]);
    cellUnder(addon, '受注金額', 3).setFormula('=1000*3');
    const { row } = await record(addon, { add: { calls: 2 } });
    expect([row.counts.calls, row.counts.revenue, row.texts.memo]).toEqual([22, 3000, '手入力']);
    expect(cellUnder(addon, '受注金額', 3).getFormula()).toBe('=1000*3');
    expect([2, 3, 4].map((place) => cellUnder(addon, '架電数', place).getValue())).toEqual([7, 22, 50]);
  });

  it('finds its columns where people moved them, and leaves a column of their own alone', async () => {
    const addon = await openApril([dailyRow(DAY, '田中', '紹介', { calls: 20 })]);
    const sheet = sheetOf(addon, '日次入力');
    sheet.moveColumns(sheet.getRange('D1'), 1);
    sheet
      .insertColumnAfter(2)
      .getRange('C1:C2')
      .setDataValidation(null)
      .setValues([['天気'], ['晴れ']]);
    await record(addon, { add: { calls: 1, won: 1 }, texts: { evening: { from: '', to: '紹介が効いた' } } });
    await record(addon, { add: { calls: 4 } }, '展示会');
    expect([2, 3].map((place) => cellUnder(addon, '架電数', place).getValue())).toEqual([21, 4]);
    expect(cellUnder(addon, '夕方の気づき', 2).getValue()).toBe('紹介が効いた');
    expect([2, 3].map((place) => cellUnder(addon, '天気', place).getValue())).toEqual(['晴れ', '']);
    expect((await addon.overview()).today).toMatchObject({ calls: 25, won: 1 });
  });

  it('takes an entry back as it was made, whatever others added to the row meanwhile', async () => {
    const addon = await openEmpty();
    const mine: DayChange = {
      add: { calls: 3, revenue: 500000 },
      texts: { memo: { from: '', to: '私のメモ' } },
    };
    await record(addon, mine);
    await record(addon, { add: { calls: 5 }, texts: { noon: { from: '', to: '昼のひとこと' } } });
    const { row } = await record(addon, reversed(mine));
    expect(row).toEqual({
      channel: '紹介',
      counts: { ...noActivity(), calls: 5 },
      texts: { ...NO_TEXTS, noon: '昼のひとこと' },
    });
  });

  it('empties a row that says nothing any more; one with something in a column of people’s own stays', async () => {
    const addon = await openApril([dailyRow('2026-04-02', '田中', '紹介', { calls: 50 })]);
    const before = rowsOf(addon, '日次入力');
    const change: DayChange = { add: { calls: 3 }, texts: { memo: { from: '', to: 'メモ' } } };
    await record(addon, change);
    await record(addon, reversed(change));
    expect(rowsOf(addon, '日次入力')).toEqual(before);
    expect((await addon.overview()).problems).toEqual([]);

    const sheet = sheetOf(addon, '日次入力');
    await record(addon, { add: { calls: 1 } });
    sheet.getRange(3, sheet.getLastColumn() + 1).setValue('自分の列');
    await record(addon, { add: { calls: -1 } });
    expect(cellUnder(addon, '担当者', 3).getValue()).toBe('田中');
    expect(cellUnder(addon, '架電数', 3).getValue()).toBe('');
  });

  it.each([
    ['a count would fall below 0', { add: { meetings: 1, calls: -4 } }, '架電数が0より小さくなる'],
    [
      'a text is another one by now',
      { add: { calls: 1 }, texts: { memo: { from: '', to: '私の' } } },
      'ほかの人が書き換えた',
    ],
  ])('writes nothing at all where %s', async (_, change, sentence) => {
    const addon = await openApril([dailyRow(DAY, '田中', '紹介', { calls: 3 }, '先のメモ')]);
    const before = JSON.stringify(addon.host.snapshot());
    await expect(record(addon, change)).rejects.toThrow(sentence);
    expect(JSON.stringify(addon.host.snapshot())).toBe(before);
  });

  it('refuses a day of a month that is over, and takes a later one', async () => {
    const addon = await openEmpty();
    await expect(record(addon, { add: { calls: 1 } }, '', '田中', '2026-03-31')).rejects.toThrow(
      '2026年4月より前の月には入力できません',
    );
    expect(rowsOf(addon, '日次入力')).toEqual([]);
    await record(addon, { add: { calls: 1 } }, '', '田中', '2026-05-01');
    expect(rowsOf(addon, '日次入力')).toHaveLength(1);
  });

  it('says so where somebody else is writing, a column is gone or nothing is installed', async () => {
    let isLocked = false;
    const addon = await openEmpty({ lockedElsewhere: () => isLocked });
    isLocked = true;
    await expect(record(addon, { add: { calls: 1 } })).rejects.toThrow('ほかの人が書き込み中です');
    isLocked = false;
    const sheet = sheetOf(addon, '日次入力');
    sheet.deleteColumn(cellUnder(addon, 'メモ', 1).getColumn());
    await expect(record(addon, { add: {}, texts: { memo: { from: '', to: 'x' } } })).rejects.toThrow(
      '列が足りません',
    );
    await record(addon, { add: { calls: 1 } });
    expect((await rowsToday(addon))[0]?.counts.calls).toBe(1);
  });

  it.each(['ja', 'en_US'])(
    'writes text as text, never as a formula, a date or a number (%s)',
    async (locale) => {
      const texts = [
        '=1+1',
        '+81-3',
        '-5',
        '@x',
        "'引用",
        '0312',
        '1-2',
        'Apr 1',
        '=HYPERLINK("x")\n二行目',
        'TRUE',
        '  =A1',
        '５',
      ];
      const addon = await openEmpty({ locale });
      for (const text of texts) {
        const change: DayChange = {
          add: { calls: 1 },
          texts: { memo: { from: '', to: text }, tomorrow: { from: '', to: text } },
        };
        await record(addon, change, text === 'Apr 1' ? '' : text, '=田中');
        await record(
          addon,
          { add: {}, texts: { noon: { from: '', to: text } } },
          text === 'Apr 1' ? '' : text,
          '=田中',
        );
      }
      expect((await rowsToday(addon, '=田中')).map((row) => row.texts)).toEqual(
        texts.map((text) => ({ memo: text, noon: text, evening: '', tomorrow: text })),
      );
      const formulas = addon.host.spreadsheet
        .getSheets()
        .find((sheet) => /日次入力|Daily entry/.test(sheet.getName()));
      expect(formulas?.getDataRange().getFormulas().flat().join('')).toBe('');
    },
  );

  it.each([
    { id: undefined },
    { day: '2026-04-31' },
    { day: 20260403 },
    { member: '' },
    { member: ['田中'] },
    { channel: undefined },
    { add: { calls: 1.5 } },
    { add: { calls: '1' } },
    { add: { day: 1 } },
    { add: null },
    { texts: { memo: 'x' } },
    { texts: { memo: { to: 'x' } } },
    { texts: { batch: { from: '', to: 'x' } } },
  ])('refuses a request that is none: %j', async (wrong) => {
    const addon = await openEmpty();
    const request = { id: 'entry', day: DAY, member: '田中', channel: '', add: { calls: 1 }, ...wrong };
    await expect(addon.send('recordDay', request)).rejects.toThrow('送られた内容を読み取れませんでした');
    expect(rowsOf(addon, '日次入力')).toEqual([]);
  });

  it('does the same request once, and answers the row as it is by then', async () => {
    const addon = await openEmpty();
    const request = { id: 'same', day: DAY, member: '田中', channel: '', add: { calls: 2 } };
    await addon.send('recordDay', request);
    await record(addon, { add: { calls: 5 } }, '');
    const { row } = await addon.send('recordDay', request);
    expect(row.counts.calls).toBe(7);
    expect(rowsOf(addon, '日次入力')).toHaveLength(1);
  });

  it('costs the same few service calls for 10 rows and for 10,000', async () => {
    const costs = [];
    for (const n of [10, 10000]) {
      const rows = Array.from({ length: n }, (_, i) =>
        dailyRow(`2026-04-0${1 + (i % 2)}`, `担当${i % 7}`, '紹介', { calls: i % 50 }),
      );
      const addon = await openApril(rows);
      const total = (name: string) => addon.host.serviceCalls()[name]?.total;
      const cost = [];
      await record(addon, { add: { calls: 1 } });
      cost.push(total('recordDay'));
      await record(addon, { add: { calls: 1 } });
      cost.push(total('recordDay'));
      await record(addon, { add: { calls: 1 }, texts: { memo: { from: '', to: 'メモ' } } }, '展示会');
      cost.push(total('recordDay'));
      await rowsToday(addon);
      cost.push(total('readDay'));
      costs.push(cost);
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[0]).toEqual([8, 8, 11, 4]);
  });
});

describe('readDay', () => {
  it('answers the rows of one member and one day, and leaves out rows that are not counted', async () => {
    const addon = await openApril([
      dailyRow(DAY, '田中', '紹介', { calls: 3 }, 'メモ'),
      dailyRow(DAY, '佐藤', '紹介', { calls: 9 }),
      dailyRow('2026-04-02', '田中', '紹介', { calls: 8 }),
      dailyRow(DAY, '田中', '展示会', { calls: 1 }),
    ]);
    cellUnder(addon, '架電数', 5).setDataValidation(null).setValue('百');
    const before = JSON.stringify(addon.host.snapshot());
    expect(await rowsToday(addon)).toEqual([
      { channel: '紹介', counts: { ...noActivity(), calls: 3 }, texts: { ...NO_TEXTS, memo: 'メモ' } },
    ]);
    expect(await rowsToday(addon, '鈴木')).toEqual([]);
    expect(JSON.stringify(addon.host.snapshot())).toBe(before);
  });
});

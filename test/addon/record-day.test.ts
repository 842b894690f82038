import { seededRandom } from '../../host/cli/seeded-random';
import type { DayChange, DayRow } from '../../src/core/entry/day-row';
import { reversed } from '../../src/core/entry/day-row';
import { type Measure, noActivity } from '../../src/core/kpi/measures';
import { type Addon, openApril, rowsOf, sheetOf } from './april-books';
import { dailyRow } from './open-addon';

const DAY = '2026-04-03';
const NO_TEXTS = { memo: '', noon: '', evening: '', tomorrow: '' };

const record = (addon: Addon, change: DayChange, channel = '紹介', member = '田中', day = DAY) =>
  addon.send('recordDay', { day, member, channel, ...change }) as Promise<{ row: DayRow }>;
const rowsToday = async (addon: Addon, member = '田中', day = DAY): Promise<readonly DayRow[]> =>
  (await addon.send('readDay', { day, member })).rows;
const openEmpty = (options = {}) => openApril([], options);

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
    const request = { day: DAY, member: '田中', channel: '', add: { calls: 1 }, ...wrong };
    await expect(addon.send('recordDay', request)).rejects.toThrow('送られた内容を読み取れませんでした');
    expect(rowsOf(addon, '日次入力')).toEqual([]);
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

  it('loses and doubles nothing of two people who enter, take back and rearrange in turns', async () => {
    const random = seededRandom(7);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const pick = <T>(list: readonly T[]): T => list[upTo(list.length - 1)] as T;
    const addon = await openApril([dailyRow(DAY, '佐藤', '展示会', { calls: 11 })]);
    const sheet = sheetOf(addon, '日次入力');
    const MEASURED: readonly Measure[] = ['calls', 'effectiveContacts', 'meetings', 'mailsSent', 'revenue'];
    const CHANNELS = ['', '紹介', '展示会'];
    /** What every row has to hold, kept by the test itself. */
    const wanted = new Map<string, { counts: Record<string, number>; memo: string }>();
    const wantedOf = (member: string, channel: string) => {
      const key = `${member}|${channel}`;
      const known = wanted.get(key) ?? { counts: {}, memo: '' };
      wanted.set(key, known);
      return known;
    };
    wantedOf('佐藤', '展示会').counts.calls = 11;
    /** Each of the two has a page: what it has seen of the memo, and what it may take back. */
    const pages = [0, 1].map(() => ({
      seen: new Map<string, string>(),
      done: [] as { member: string; channel: string; change: DayChange }[],
    }));
    let refused = 0;
    for (let step = 0; step < 400; step++) {
      const page = pick(pages);
      const act = random();
      if (act < 0.03) sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort(1 + upTo(3));
      else if (act < 0.04) sheet.insertColumnBefore(1 + upTo(4));
      else if (act < 0.05) sheet.moveColumns(sheet.getRange(1, 1 + upTo(5)), 1);
      else if (act < 0.3 && page.done.length > 0) {
        const { member, channel, change } = page.done.pop() as (typeof page.done)[number];
        const row = wantedOf(member, channel);
        const isOverwritten = change.texts?.memo !== undefined && row.memo !== change.texts.memo.to;
        const back = record(addon, reversed(change), channel, member);
        if (isOverwritten) {
          await expect(back).rejects.toThrow('書き換えた');
          refused++;
          continue;
        }
        await back;
        for (const [measure, n] of Object.entries(change.add))
          row.counts[measure] = (row.counts[measure] ?? 0) - n;
        if (change.texts?.memo) row.memo = change.texts.memo.from;
      } else {
        const [member, channel] = [pick(['田中', '佐藤']), pick(CHANNELS)];
        const row = wantedOf(member, channel);
        const key = `${member}|${channel}`;
        const add = Object.fromEntries(
          MEASURED.filter(() => random() < 0.3).map((measure) => [measure, upTo(9)]),
        ) as DayChange['add'];
        const from = page.seen.get(key) ?? '';
        const change: DayChange =
          random() < 0.3 ? { add, texts: { memo: { from, to: `メモ${step}` } } } : { add };
        if (change.texts && row.memo !== from) {
          await expect(record(addon, change, channel, member)).rejects.toThrow('書き換えた');
          page.seen.set(key, row.memo);
          refused++;
          continue;
        }
        const answer = await record(addon, change, channel, member);
        for (const [measure, n] of Object.entries(add)) row.counts[measure] = (row.counts[measure] ?? 0) + n;
        if (change.texts?.memo) row.memo = change.texts.memo.to;
        page.seen.set(key, row.memo);
        page.done.push({ member, channel, change });
        expect([step, answer.row.texts.memo]).toEqual([step, row.memo]);
      }
    }
    expect(refused).toBeGreaterThan(20);
    for (const member of ['田中', '佐藤']) {
      const rows = await rowsToday(addon, member);
      expect(new Set(rows.map(({ channel }) => channel)).size).toBe(rows.length);
      for (const channel of CHANNELS) {
        const { counts, memo } = wantedOf(member, channel);
        const row = rows.find((candidate) => candidate.channel === channel);
        expect([member, channel, row?.counts ?? noActivity()]).toEqual([
          member,
          channel,
          { ...noActivity(), ...counts },
        ]);
        expect(row?.texts.memo ?? '').toBe(memo);
      }
    }
    const { today, problems } = await addon.overview();
    const sum = (measure: string) =>
      [...wanted.values()].reduce((n, { counts }) => n + (counts[measure] ?? 0), 0);
    expect(MEASURED.map((measure) => today[measure])).toEqual(MEASURED.map(sum));
    expect(problems).toEqual([]);
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

import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { dailyRow, openAddon } from './open-addon';

const NAME = '改善アクション';
const WISH = {
  ...{ kpi: 'meetingRate', what: 'トークスクリプトを見直します。', owner: '田中' },
  ...{ due: '2026-03-25', found: 'bottleneck' },
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** 18 March: 12 meetings of 240 contacts, 1 won for 300,000 yen. */
async function openMarch({ language = 'ja', locale = 'ja' } = {}) {
  const addon = openInstalled('installReviews', { locale: language });
  const { host, send } = addon;
  if (language === 'ja') keepSheets(host.spreadsheet, NAME);
  await send('saveSettings', { asOf: '2026-03-18', members: ['田中', '佐藤'] });
  const counts = { calls: 800, effectiveContacts: 240, meetings: 12, won: 1, revenue: 300000 };
  await importDaily(send, { rows: [dailyRow('2026-03-10', '田中', '紹介', counts)] });
  const sheet = host.spreadsheet.getSheetByName(locale === 'ja' ? NAME : 'Improvements') as Sheet;
  /** A line by the headers, from the first one below them. */
  const line = (n: number) => {
    const [titles = [], ...lines] = sheet.getDataRange().getValues();
    return Object.fromEntries(titles.map((title, i) => [String(title), lines[n]?.[i]]));
  };
  return { ...addon, sheet, line };
}

const dayText = (value: unknown): string => {
  const day = value as Date;
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-');
};

describe('addImprovement', () => {
  it('writes what to do about a KPI, by whom, until when, and the value the KPI has now', async () => {
    const { send, line, sheet } = await openMarch();
    expect(await send('addImprovement', WISH)).toEqual({ added: true });
    const written = line(0);
    expect(written).toMatchObject({
      ...{
        見つけた場: 'ボトルネック',
        動かすKPI: '商談化率',
        すること: WISH.what,
        担当者: '田中',
        状態: '未着手',
      },
      ...{ 実施前の値: 0.05, 実施後の値: '', 完了日: '' },
    });
    expect([dayText(written.起票日), dayText(written.期限)]).toEqual(['2026-3-18', '2026-3-25']);
    const titles = sheet.getDataRange().getValues()[0] as string[];
    const shown = sheet.getRange(2, 1, 1, titles.length).getDisplayValues()[0] as string[];
    expect([shown[titles.indexOf('起票日')], shown[titles.indexOf('実施前の値')]]).toEqual([
      '2026/03/18',
      '5.0%',
    ]);
  });

  it('writes no word that its drop-down does not have', async () => {
    const { send, sheet } = await openMarch();
    const titles = sheet.getDataRange().getValues()[0] as string[];
    for (const kpi of ['meetingRate', 'winRate', 'qualifiedRate', 'calls', 'revenue']) {
      for (const found of ['daily', 'weekly', 'monthly', 'bottleneck']) {
        await send('addImprovement', { ...WISH, kpi, found });
      }
    }
    const { length } = sheet.getDataRange().getValues();
    expect(length).toBe(21);
    for (const title of ['見つけた場', '動かすKPI', '状態']) {
      const column = titles.indexOf(title) + 1;
      const choices = sheet.getRange(2, column).getDataValidation()?.getCriteriaValues()[0] as string[];
      const written = sheet
        .getRange(2, column, length - 1, 1)
        .getValues()
        .flat();
      for (const word of written) expect(choices).toContain(word);
    }
  });

  it('gives counts and yen as they stand, and leaves a rate without trials open', async () => {
    const { send, line } = await openMarch();
    for (const kpi of ['calls', 'revenue', 'qualifiedRate', 'winRate', 'answerRate']) {
      await send('addImprovement', { ...WISH, kpi });
    }
    // 受注率 of the team's own chain: 1 of 12 meetings. No rings were counted.
    expect([0, 1, 2, 3, 4].map((n) => line(n).実施前の値)).toEqual([800, 300000, 0, 1 / 12, '']);
  });

  it('finds the columns where people moved them, and leaves their own alone', async () => {
    const { send, line, sheet } = await openMarch();
    sheet.moveColumns(sheet.getRange('D:D'), 1);
    sheet.insertColumnBefore(4);
    sheet.getRange('D:D').clearDataValidations();
    sheet.getRange(1, 4).setValue('メモ');
    sheet.getRange(2, 4, 60, 1).setValues(Array.from({ length: 60 }, () => [false]));
    sheet.getRange(3, 4).setValue('手書き');
    await send('addImprovement', WISH);
    await send('addImprovement', { ...WISH, what: '録音を聞く', owner: '' });
    const [first, second] = [line(0), line(1)];
    expect(first).toMatchObject({ すること: WISH.what, 動かすKPI: '商談化率', 担当者: '田中', メモ: false });
    expect(second).toMatchObject({ すること: '録音を聞く', 担当者: '', メモ: '手書き' });
    expect(line(2)).toMatchObject({ すること: '', 状態: '', メモ: false });
  });

  it('goes below what is there and changes nothing of it', async () => {
    const { send, line } = await openMarch();
    await send('addImprovement', WISH);
    const before = line(0);
    await send('addImprovement', { ...WISH, what: '2つ目' });
    expect(line(0)).toEqual(before);
    expect(line(1).すること).toBe('2つ目');
  });

  it('takes any text for the text it is, in cells of plain text too', async () => {
    const { send, line, sheet } = await openMarch();
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1+1", ' =1+1', '0011', '3/4', 'TRUE'];
    const column = (sheet.getDataRange().getValues()[0] as string[]).indexOf('すること') + 1;
    sheet.getRange(4, column, 20, 1).setNumberFormat('@');
    for (const what of texts) await send('addImprovement', { ...WISH, what });
    expect(texts.map((_, i) => line(i).すること)).toEqual(texts.map((text) => text.trim()));
    expect(sheet.getDataRange().getFormulas().flat().join('')).toBe('');
  });

  it('says so where the sheet or everything is not there, and writes nothing', async () => {
    const { host, send, sheet } = await openMarch();
    host.spreadsheet.deleteSheet(sheet);
    await expect(send('addImprovement', WISH)).rejects.toThrow(
      '「改善アクション」のシートがまだありません。',
    );
    await expect(openAddon().send('addImprovement', WISH)).rejects.toThrow('テンプレートがまだありません');
  });

  it('refuses what is no KPI, text, member, day or place, and writes nothing', async () => {
    const { send, sheet } = await openMarch();
    const changes = [
      ...[{ kpi: 'toString' }, { kpi: 'ltv' }, { kpi: 1 }],
      ...[{ what: ' ' }, { what: 'x'.repeat(1001) }, { what: null }],
      ...[{ owner: '知らない人' }, { owner: null }, { due: '2026-02-30' }, { due: '' }],
      ...[{ found: 'constructor' }, { found: undefined }],
    ];
    for (const change of changes) {
      await expect(send('addImprovement', { ...WISH, ...change })).rejects.toThrow(
        '送られた内容を読み取れませんでした',
      );
    }
    expect(sheet.getLastRow()).toBe(1);
  });

  it('makes room in a sheet that is full', async () => {
    const { send, line, sheet } = await openMarch();
    await send('addImprovement', WISH);
    sheet.deleteRows(3, sheet.getMaxRows() - 2);
    await send('addImprovement', { ...WISH, what: '2つ目' });
    expect(line(1).すること).toBe('2つ目');
  });

  it('writes the words of the sheet’s own language', async () => {
    const { send, line } = await openMarch({ language: 'en', locale: 'en' });
    await send('addImprovement', { ...WISH, what: 'Review the script' });
    expect(line(0)).toMatchObject({
      'Found in': 'Bottleneck',
      'KPI to move': 'Meeting rate',
      State: 'Not started',
    });
  });

  it('makes the same calls, 12 at most, for one row and for thousands', async () => {
    const { host, send } = await openMarch();
    const calls = async (what: string) => {
      await send('addImprovement', { ...WISH, what });
      return host.serviceCalls().addImprovement?.total;
    };
    const few = await calls('one row');
    const rows = Array.from({ length: 3000 }, () => dailyRow('2026-03-11', '佐藤', '紹介', { calls: 1 }));
    await importDaily(send, { rows });
    expect(await calls('thousands')).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});

import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';

const HEADERS = ['すること', '担当者', '期限', '状態'] as const;

/** What is done, until when, and its state; the as-of day is 18 March. */
const LOG = [
  ['朝に架電を集める', '2026-03-10', '実行中'], // late
  ['録音を聞く', '2026-03-17', '未着手'], // late
  ['台本を替える', '2026-03-18', '実行中'], // due today
  ['定例を減らす', '2026-03-02', '完了'],
  ['リストを分ける', '2026-03-03', '中止'],
  ['紹介を頼む', '', '未着手'],
  ['再架電を決める', '2026-03-04', ''], // late, and nobody said how far it is
] as const;

function openLog() {
  const addon = openInstalled('installEverything');
  keepSheets(addon.host.spreadsheet, '週次レビュー', '月次レビュー', '改善アクション');
  const sheet = addon.host.spreadsheet.getSheetByName('改善アクション') as GoogleAppsScript.Spreadsheet.Sheet;
  const titles = sheet.getDataRange().getValues()[0] as string[];
  const at = (title: (typeof HEADERS)[number]): number => titles.indexOf(title) + 1;
  return { ...addon, sheet, at };
}

describe('改善アクション', () => {
  it('is counted on both reviews: those that are open, and those of them whose due day is past', async () => {
    const { send, value, sheet, at } = openLog();
    await send('saveSettings', { asOf: '2026-03-18', members: ['田中'] });
    const counts = (name: string, columns: readonly number[]) =>
      columns.map((column) => value(name, 'improvements', column));
    expect(counts('週次レビュー', [5, 6])).toEqual([0, 0]);
    LOG.forEach(([what, due, state], i) => {
      sheet.getRange(2 + i, at('すること')).setValue(what);
      sheet.getRange(2 + i, at('期限')).setValue(due);
      sheet.getRange(2 + i, at('状態')).setValue(state);
    });
    // Without the done and the dropped one five are open; late are those of the 10th, the 17th and the 4th.
    expect(counts('週次レビュー', [5, 6])).toEqual([5, 3]);
    expect(counts('月次レビュー', [4, 5])).toEqual([5, 3]);
  });

  it('marks a past due day unless the action is done or dropped', () => {
    const { sheet, at } = openLog();
    const rules = sheet.getConditionalFormatRules();
    const formulas = rules.flatMap((rule) => {
      const condition = rule.getBooleanCondition();
      return String(condition?.getCriteriaType()) === 'CUSTOM_FORMULA'
        ? [String(condition?.getCriteriaValues()[0])]
        : [];
    });
    expect(formulas).toHaveLength(1);
    // The rule itself, asked as a formula in a cell far to the right of each row.
    const cases = [
      ['2020-01-06', '実行中', true],
      ['2020-01-06', '', true],
      ['2020-01-06', '完了', false],
      ['2020-01-06', '中止', false],
      ['2999-01-06', '実行中', false],
      ['', '実行中', false],
    ] as const;
    const marks = cases.map(([due, state]) => {
      sheet.getRange(2, at('期限')).setValue(due);
      sheet.getRange(2, at('状態')).setValue(state);
      sheet.getRange(2, 20).setFormula(formulas[0] as string);
      return sheet.getRange(2, 20).getValue();
    });
    expect(marks).toEqual(cases.map(([, , isMarked]) => isMarked));
  });
});

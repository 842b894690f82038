import { openInstalled } from './installed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NOTES = ['昼の振り返り', '夕方の気づき', '明日の予定'];

/** The headers of a log that can be seen, in their order. */
function shownIn(sheet: Sheet): readonly string[] {
  const titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as string[];
  return titles.filter((_, i) => !sheet.isColumnHiddenByUser(i + 1));
}

describe('日次入力', () => {
  it('shows the columns of the phase, holds day and member, and takes its notes along at 月締め', async () => {
    const { host, send } = openInstalled('installMinimal');
    const sheet = (name: string): Sheet => host.spreadsheet.getSheetByName(name) as Sheet;
    const daily = sheet('日次入力');
    const always = ['日付', '担当者', 'リードソース', '架電数', '有効コンタクト数', '商談設定数'];
    const after = ['メモ', '夕方の気づき', '明日の予定'];
    expect(shownIn(daily)).toEqual([...always, '受注数', '受注金額', 'メモ', ...NOTES]);
    expect([daily.getFrozenRows(), daily.getFrozenColumns()]).toEqual([1, 2]);
    const settings = sheet('設定');
    const phase =
      settings
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'phase') + 1;
    const showPhase = (name: string): readonly string[] => {
      settings.getRange(phase, 3).setValue(name);
      host.call('changePhase');
      return shownIn(daily);
    };
    expect(showPhase('成長期')).toEqual([...always, '有効商談数', '受注数', '受注金額', ...after]);
    expect(showPhase('成熟期')).toEqual([
      ...[...always, '有効商談数', '受注数', '受注金額', 'メール送信数', ...after],
    ]);

    await send('saveSettings', { asOf: '2026-04-02', members: ['田中'] });
    const titles = daily.getRange(1, 1, 1, daily.getLastColumn()).getValues()[0] as string[];
    daily.getRange(2, 1).setValue('2026-03-31');
    daily.getRange(2, titles.indexOf('架電数') + 1).setValue(40);
    for (const title of NOTES) daily.getRange(2, titles.indexOf(title) + 1).setValue(`${title}のことば`);
    host.call('closeMonth');
    const archive = sheet('履歴');
    const [head = [], row = []] = archive.getRange(1, 1, 2, archive.getLastColumn()).getValues();
    expect(NOTES.map((title) => row[head.indexOf(title)])).toEqual(NOTES.map((title) => `${title}のことば`));
    expect(daily.getRange(2, 1).getValue()).toBe('');
  });
});

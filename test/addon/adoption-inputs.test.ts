import { formCells } from './form-cells';
import { openInstalled } from './installed';

describe('readTables', () => {
  it('brings what people filled in on 定着: roles, departments, the initiative; it writes none of it', async () => {
    const { host, send } = openInstalled('installReviews');
    await send('saveSettings', { asOf: '2026-03-26', members: ['田中', '佐藤'] });
    const form = formCells(host.spreadsheet, 'adoption');
    form.set('member.1', 'm1', 'マネージャー').offset(0, 1).setValue('東');
    form.set('initiative', 'm1', '2026/03/16');
    form.set('initiativeName', 'm1', '説明会');
    const { adoption } = (await send('readTables', { tables: ['adoption'] })).tables;
    expect(adoption.columns).toEqual(['key', 'item', 'm1', 'm2']);
    const rowOf = (key: string) => adoption.rows.find(([first]: string[]) => first === key)?.slice(0, 4);
    expect(rowOf('member.1')).toEqual(['member.1', '田中', 'マネージャー', '東']);
    expect(rowOf('member.2')).toEqual(['member.2', '佐藤', '', '']);
    expect(rowOf('initiative')?.[2]).toBe('2026-03-16');
    expect(rowOf('initiativeName')?.[2]).toBe('説明会');
    const edit = { table: 'adoption', columns: ['m1'], appended: [['x']] };
    await expect(send('writeTables', { id: 'adoption-1', part: 0, edits: [edit] })).rejects.toThrow(
      '送られた内容を読み取れませんでした',
    );
  });

  it('says that 定着 is not there', async () => {
    const { send } = openInstalled('installMinimal');
    expect((await send('readTables', { tables: ['adoption'] })).tables).toEqual({ adoption: null });
  });
});

describe('addImprovement', () => {
  it('writes what to do about the entry rate, with the rate the page tells', async () => {
    const { host, send } = openInstalled('installReviews');
    await send('saveSettings', { asOf: '2026-03-26', members: ['田中'] });
    const wish = {
      kpi: 'entryRate',
      what: '朝会で見る',
      owner: '田中',
      due: '2026-04-02',
      found: 'adoption',
    };
    await send('addImprovement', { ...wish, now: 0.625 });
    await send('addImprovement', { ...wish, now: null });
    const sheet = host.spreadsheet.getSheetByName('改善アクション') as GoogleAppsScript.Spreadsheet.Sheet;
    const [titles = [], ...lines] = sheet.getDataRange().getDisplayValues();
    const cells = (line: number) =>
      ['見つけた場', '動かすKPI', 'すること', '実施前の値'].map(
        (title) => lines[line]?.[titles.indexOf(title)],
      );
    expect(cells(0)).toEqual(['定着', '入力率', '朝会で見る', '62.5%']);
    expect(cells(1)).toEqual(['定着', '入力率', '朝会で見る', '']);
    // Both words are among the choices of their columns.
    for (const title of ['見つけた場', '動かすKPI']) {
      const column = titles.indexOf(title) + 1;
      const choices = sheet.getRange(2, column).getDataValidation()?.getCriteriaValues()[0] as string[];
      expect(choices).toContain(cells(0)[title === '見つけた場' ? 0 : 1]);
    }
  });
});

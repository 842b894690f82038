import type { TableEdit } from '../../src/sidebar/server/api';
import { freshId, LEAD, leadRow, openLists, pick } from './open-lists';

describe('undoImport', () => {
  const importFile = async ({ write }: ReturnType<typeof openLists>) => {
    const id = freshId();
    const part = (n: number, edit: Omit<TableEdit, 'table' | 'columns'>) =>
      write([{ table: 'leads', columns: LEAD, ...edit }], { id, part: n, file: 'リスト.csv' });
    await part(0, { appended: [leadRow(10), leadRow(11)] });
    await part(1, {
      appended: [leadRow(12)],
      changed: [{ row: 2, was: leadRow(1), to: leadRow(1, '更新') }],
    });
  };
  const openWithLeads = async () => {
    const lists = openLists();
    await lists.write([{ table: 'leads', columns: LEAD, appended: [leadRow(1), leadRow(2)] }]);
    return lists;
  };

  it('takes back rows that came and cells that changed, and tells the import before', async () => {
    const lists = await openWithLeads();
    const before = await lists.rows('leads');
    await importFile(lists);
    expect((await lists.tables()).lastImport).toMatchObject({
      name: 'リスト.csv',
      table: 'leads',
      appended: 3,
      changed: 1,
    });
    expect(await lists.rows('leads')).toHaveLength(5);
    expect(JSON.parse((await lists.host.run('undoImport', [])) as string)).toEqual({ undone: 4, left: 0 });
    expect(await lists.rows('leads')).toEqual(before);
    expect((await lists.tables()).lastImport).toBeNull();
    await expect(lists.host.run('undoImport', [])).rejects.toThrow('取り消せる取り込みはありません');
  });

  it('finds its rows again after sorting, and leaves those somebody went over since', async () => {
    const lists = await openWithLeads();
    await importFile(lists);
    const leads = lists.sheet('リード');
    leads.getRange(2, 1, 5, leads.getLastColumn()).sort({ column: 1, ascending: false });
    // By their text: L-2, L-12, L-11, L-10, L-1.
    leads.getRange('C3').setValue('手で直した');
    expect(JSON.parse((await lists.host.run('undoImport', [])) as string)).toEqual({ undone: 3, left: 1 });
    const left = pick(await lists.tables('leads'), 'leads', ['id', 'person', 'memo']);
    expect(left.sort()).toEqual([
      ['L-1', '山田', ''],
      ['L-12', '手で直した', ''],
      ['L-2', '山田', ''],
    ]);
  });

  it('keeps no copy of the rows once personal data is taken out, nor after uninstalling', async () => {
    const lists = await openWithLeads();
    const copies = (): readonly string[] =>
      lists.host.spreadsheet
        .getSheets()
        .filter((sheet) => sheet.isSheetHidden())
        .flatMap((sheet) => sheet.getDataRange().getValues().flat().map(String).filter(Boolean));
    await importFile(lists);
    expect(copies().length).toBeGreaterThan(0);
    const change = { row: 2, was: ['会社1'], to: ['会社A'] };
    const id = freshId();
    await lists.write([{ table: 'leads', columns: ['company'], changed: [change] }], { id, forget: true });
    expect(copies()).toEqual([]);
    expect((await lists.tables()).lastImport).toBeNull();

    lists.host.call('uninstallTemplates');
    expect(lists.host.spreadsheet.getSheets().some((sheet) => sheet.isSheetHidden())).toBe(false);
  });
});

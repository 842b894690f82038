import type { Cell } from '../../src/core/tables/table';
import type { TableEdit } from '../../src/sidebar/server/api';
import { freshId, LEAD, leadRow, openLists, pick } from './open-lists';

describe('writeTables', () => {
  it('puts down and gives back cells of every kind as they were sent', async () => {
    const { host, write, tables } = openLists();
    host.call('installEverything');
    const lead = ['L-1', '=1+1', '山田', '0312345678', '新規', '2026-04-01T09:30', "'引用 -2+3"];
    const action = ['2026-04-02T23:59', 'L-1', '電話', 'アポ獲得', 12, '2026-04-10'];
    const deal = ['D-1', '商品A', 1200000, '2026-05-01', true, 4, '受注', '2026-04-30'];
    await write([
      { table: 'leads', columns: LEAD, appended: [lead] },
      {
        table: 'actions',
        columns: ['when', 'lead', 'kind', 'result', 'minutes', 'nextDay'],
        appended: [action],
      },
      {
        table: 'deals',
        columns: ['id', 'product', 'amount', 'created', 'budget', 'score', 'result', 'closedOn'],
        appended: [deal],
      },
    ]);
    const answer = await tables('leads', 'actions', 'deals');
    expect(pick(answer, 'leads', LEAD)).toEqual([lead]);
    expect(pick(answer, 'actions', ['when', 'lead', 'kind', 'result', 'minutes', 'nextDay'])).toEqual([
      action,
    ]);
    const columns = ['id', 'product', 'amount', 'created', 'budget', 'score', 'result', 'closedOn'];
    expect(pick(answer, 'deals', columns)).toEqual([deal]);
  });

  it.each(['=IMPORTXML("http://x","//a")', '+1+1', '@x', '-2+3', '1-2', 'Apr 1', '0011', ' =1', 'TRUE'])(
    'keeps %s a text, whichever column it is for',
    async (text) => {
      const { write, tables, sheet } = openLists();
      const columns = [...LEAD];
      await write([{ table: 'leads', columns, appended: [columns.map(() => text)] }]);
      const answer = await tables('leads');
      expect(pick(answer, 'leads', columns)).toEqual([columns.map(() => text)]);
      expect(sheet('リード').getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
    },
  );

  it('leaves drop-downs, checks and plain-text formats as they were, also where it wrote what they refuse', async () => {
    const { write, sheet } = openLists();
    const looks = () => {
      const range = sheet('リード').getRange(2, 1, 1, sheet('リード').getLastColumn());
      const rules = range.getDataValidations()[0]?.map((rule) => rule?.getHelpText() ?? null);
      return { formats: range.getNumberFormats(), rules };
    };
    const before = looks();
    const odd = ['L-1', 'A', 'B', 'C', '商談化', '来週', ''];
    await write([{ table: 'leads', columns: LEAD, appended: [odd] }]);
    expect(looks()).toEqual(before);
  });

  it('changes cells where they still are what was seen, and nothing at all where one is not', async () => {
    const { write, rows, sheet, tables } = openLists();
    await write([{ table: 'leads', columns: LEAD, appended: [leadRow(1), leadRow(2)] }]);
    const change = (row: number, was: string, to: string): TableEdit => ({
      table: 'leads',
      columns: ['status'],
      changed: [{ row, was: [was], to: [to] }],
    });
    await write([change(3, '新規', 'アプローチ中')]);
    expect(pick(await tables('leads'), 'leads', ['status'])).toEqual([['新規'], ['アプローチ中']]);

    const before = await rows('leads');
    sheet('リード').getRange('E2').setValue('対象外');
    const both = [
      { table: 'leads' as const, columns: LEAD, appended: [leadRow(3)] },
      change(2, '新規', 'アプローチ中'),
    ];
    await expect(write(both)).rejects.toThrow('ほかの人が書き換えたため');
    expect(await rows('leads')).toEqual([
      (before[0] as Cell[]).map((cell, i) => (i === 4 ? '対象外' : cell)),
      before[1],
    ]);
  });

  it('finds columns where people moved them, and leaves their own alone', async () => {
    const { write, tables, sheet } = openLists();
    const leads = sheet('リード');
    leads.insertColumnBefore(2);
    leads.getRange('B1:B4').setFormulas([['="自分"'], ['=1+1'], ['=1+2'], ['=1+3']]);
    leads.moveColumns(leads.getRange('E:E'), 1);
    await write([{ table: 'leads', columns: LEAD, appended: [leadRow(1), leadRow(2)] }]);
    expect(pick(await tables('leads'), 'leads', LEAD)).toEqual([leadRow(1), leadRow(2)]);
    expect(leads.getRange('C2:C4').getFormulas().flat()).toEqual(['=1+1', '=1+2', '=1+3']);
  });

  it('shows no guard where a row without formats was inserted above', async () => {
    const { write, tables, sheet } = openLists();
    await write([{ table: 'leads', columns: LEAD, appended: [leadRow(1)] }]);
    sheet('リード').insertRowsBefore(2, 1).getRange('A2:Z2').setNumberFormat('General');
    await write([{ table: 'leads', columns: LEAD, appended: [leadRow(2)] }]);
    expect(pick(await tables('leads'), 'leads', LEAD)).toEqual([leadRow(1), leadRow(2)]);
  });

  it('does the same request once, however often it is asked', async () => {
    const { write, rows } = openLists();
    const edits = [{ table: 'leads' as const, columns: LEAD, appended: [leadRow(1)] }];
    const id = freshId();
    for (let i = 0; i < 3; i++) await write(edits, { id });
    expect(await rows('leads')).toHaveLength(1);
    await write(edits, { id, part: 1 });
    expect(await rows('leads')).toHaveLength(2);
  });

  it('asks for as many service calls for five rows as for five thousand', async () => {
    const { host, write } = openLists();
    const counts: unknown[] = [];
    // The first import makes the sheet that notes them.
    for (const n of [1, 5, 5000]) {
      const appended = Array.from({ length: n }, (_, i) => leadRow(i));
      await write([{ table: 'leads', columns: LEAD, appended }], { file: `${n}.csv` });
      counts.push(host.serviceCalls().writeTables?.total);
    }
    expect(counts[1]).toBe(counts[2]);
  });

  it.each([
    { id: 'short' },
    { part: 0.5 },
    { edits: [] },
    { edits: [{ table: 'settings', columns: ['value'], appended: [['x']] }] },
    { edits: [{ table: 'leads', columns: ['key'], appended: [['x']] }] },
    { edits: [{ table: 'leads', columns: ['id'], appended: [['x', 'y']] }] },
    { edits: [{ table: 'leads', columns: ['id'], appended: [[null]] }] },
    { edits: [{ table: 'leads', columns: ['id'], changed: [{ row: 0, was: ['x'], to: ['y'] }] }] },
    { edits: [{ table: 'leads', columns: ['id'], changed: [null] }] },
    { edits: [{ table: '__proto__', columns: ['id'], appended: [['x']] }] },
  ])('refuses %j before it touches a sheet', async (odd) => {
    const { write, rows } = openLists();
    await expect(write([{ table: 'leads', columns: ['id'], appended: [['L-1']] }], odd)).rejects.toThrow(
      '読み取れませんでした',
    );
    expect(await rows('leads')).toEqual([]);
  });

  it('says so in words where a list is not installed', async () => {
    const { host, write } = openLists({}, null);
    host.call('installMinimal');
    await expect(write([{ table: 'deals', columns: ['id'], appended: [['D-1']] }])).rejects.toThrow(
      '「商談」',
    );
  });
});

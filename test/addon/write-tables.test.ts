import type { HostSnapshot, NodeHostOptions } from '../../host/node-host';
import type { Cell, Table } from '../../src/core/tables/table';
import type { ListId, TableEdit, TablesAnswer } from '../../src/sidebar/server/api';
import { openAddon } from './open-addon';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LEAD = ['id', 'company', 'person', 'phone', 'status', 'created', 'memo'] as const;
const leadRow = (n: number, memo = ''): Cell[] => [
  `L-${n}`,
  `会社${n}`,
  '山田',
  `03-0000-${String(n).padStart(4, '0')}`,
  '新規',
  `2026-04-${String(1 + (n % 28)).padStart(2, '0')}T09:30`,
  memo,
];

let requests = 0;
const freshId = () => `request-${++requests}`;

let installed: HostSnapshot | undefined;

/** A spreadsheet with the sheets of the leads; installed once for all tests. */
function withLeads(): HostSnapshot {
  if (!installed) {
    const { host } = openAddon();
    host.call('installLeads');
    installed = host.snapshot();
  }
  return installed;
}

function openLists(options: Partial<NodeHostOptions> = {}, snapshot: HostSnapshot | null = withLeads()) {
  const addon = openAddon({ ...(snapshot && { snapshot }), ...options });
  const tables = async (...ids: ListId[]): Promise<TablesAnswer> => addon.send('readTables', { tables: ids });
  const rows = async (id: ListId) => (await tables(id)).tables[id]?.rows ?? [];
  const write = (edits: readonly TableEdit[], more: object = {}) =>
    addon.send('writeTables', { id: freshId(), part: 0, edits, ...more });
  const sheet = (name: string) => addon.host.spreadsheet.getSheetByName(name) as Sheet;
  return { ...addon, tables, rows, write, sheet };
}

/** The cells of a list in the order of `columns`. */
function pick(
  { tables }: TablesAnswer,
  id: 'leads' | 'actions' | 'deals' | 'daily',
  columns: readonly string[],
): Cell[][] {
  const { columns: there, rows } = tables[id] as Table;
  const places = columns.map((column) => (there as readonly string[]).indexOf(column));
  return rows.map((row) => places.map((place) => row[place] as Cell));
}

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
});

describe('a writing that is cut off at any service call', () => {
  /** How many places are tried, spread over all of them; every one with STOPS=all. */
  const tried = process.env.STOPS === 'all' ? Number.POSITIVE_INFINITY : 6;
  const edits = (): TableEdit[] => [
    {
      table: 'leads',
      columns: LEAD,
      appended: [leadRow(7), leadRow(8), leadRow(9)],
      changed: [{ row: 2, was: leadRow(1), to: leadRow(1, '変えた') }],
    },
    { table: 'actions', columns: ['lead', 'kind'], appended: [['L-1', '電話']] },
  ];

  it.each([
    ['a row', {}],
    ['an import', { file: 'リスト.csv' }],
  ])('leaves all of %s or nothing, and asked again brings it once', async (_, more) => {
    const first = openLists();
    await first.write([{ table: 'leads', columns: LEAD, appended: [leadRow(1), leadRow(2)] }]);
    const start: HostSnapshot = first.host.snapshot();
    const seen = async (lists: ReturnType<typeof openLists>) => {
      const { tables } = await lists.tables('leads', 'actions');
      return [tables.leads?.rows, tables.actions?.rows];
    };
    const run = async (stopAt: number) => {
      let calls = Number.NEGATIVE_INFINITY;
      const lists = openLists({
        snapshot: start,
        beforeCall: () => {
          if (++calls === stopAt) throw new Error('Service invoked too many times');
        },
      });
      calls = 0;
      const id = freshId();
      const again = () => lists.write(edits(), { id, ...more });
      const failed = await again().then(
        () => null,
        (error: Error) => error.message,
      );
      const made = calls;
      calls = Number.NEGATIVE_INFINITY;
      return { lists, again, failed, calls: made };
    };
    const before = await seen(openLists({ snapshot: start }));
    const whole = await run(0);
    const after = await seen(whole.lists);
    expect(whole.failed).toBeNull();
    expect(whole.calls).toBeGreaterThan(30);
    for (let i = 0; i < Math.min(tried, whole.calls); i++) {
      const stopAt = 1 + Math.floor((i * whole.calls) / Math.min(tried, whole.calls));
      const { lists, again, failed } = await run(stopAt);
      const told = { stopAt, failed };
      const now = await seen(lists);
      expect({ told, now }).toEqual({
        told,
        now: [before, after].find((one) => JSON.stringify(one) === JSON.stringify(now)),
      });
      await again();
      expect({ told, now: await seen(lists) }).toEqual({ told, now: after });
      lists.host.dispose();
    }
  });
});

import type { checkData } from '../../../src/core/quality/check-data';
import type { QualityRule } from '../../../src/core/quality/finding';
import type { Cell, Table, TableId } from '../../../src/core/tables/table';
import { chance, type cleanTeam, KNOWN, withCell } from './clean-team';

type Team = ReturnType<typeof cleanTeam>;

/** A fault: where it is put, what it is, and what is to be found of it. */
export interface Fault {
  readonly table: TableId;
  readonly set: { readonly [column: string]: Cell };
  readonly found: readonly (readonly [
    column: string,
    rule: QualityRule,
    to: Cell | null,
    certain?: boolean,
  ])[];
}

const CERTAIN = true;

/** One of every kind, in its ways of being written. */
export const FAULTS: readonly Fault[] = [
  ...(
    [
      ['2026年4月1日', '2026-04-01', CERTAIN],
      ['令和8年4月1日', '2026-04-01', CERTAIN],
      ['R8.4.1', '2026-04-01', CERTAIN],
      ['2026/4/1', '2026-04-01', CERTAIN],
      ['２０２６／４／１（水）', '2026-04-01', CERTAIN],
      ['2026-04-01T09:30', '2026-04-01', CERTAIN],
      [46113, '2026-04-01', CERTAIN],
      ['46113', '2026-04-01', false],
      ['20260401', '2026-04-01', false],
      ['13/4/2026', '2026-04-13', false],
      ['6/1', '2025-06-01', false],
      ['4月1日', '2026-04-01', false],
    ] as const
  ).map(
    // Of one day there is one row of a member and a source.
    ([day, to, certain], i): Fault => ({
      ...{
        table: 'daily',
        set: { day, member: KNOWN.members[i % 3] as string, channel: KNOWN.channels[i % 4] as string },
      },
      found: [['day', 'textDate', to, certain]],
    }),
  ),
  ...['4/1/2026', '来週', 3, true, '2026-02-30'].map(
    (day): Fault => ({ table: 'daily', set: { day }, found: [['day', 'noDate', null]] }),
  ),
  {
    table: 'leads',
    set: { created: '2026/1/2 9:05', firstContact: '' },
    found: [['created', 'textDate', '2026-01-02T09:05', CERTAIN]],
  },
  {
    table: 'leads',
    set: { created: '2026年1月2日 午後3時5分', firstContact: '' },
    found: [['created', 'textDate', '2026-01-02T15:05', CERTAIN]],
  },
  {
    table: 'leads',
    set: { created: 46024.75, firstContact: '' },
    found: [['created', 'textDate', '2026-01-02T18:00', CERTAIN]],
  },
  ...(
    [
      ['８０', 80],
      ['80件', 80],
      ['1,080', 1080],
      [' 80 ', 80],
    ] as const
  ).map(
    ([calls, to]): Fault => ({
      table: 'daily',
      set: { calls },
      found: [['calls', 'textNumber', to, CERTAIN]],
    }),
  ),
  { table: 'daily', set: { revenue: '￥1,200,000' }, found: [['revenue', 'textNumber', 1_200_000, CERTAIN]] },
  { table: 'deals', set: { amount: '1,200,000円' }, found: [['amount', 'textNumber', 1_200_000, CERTAIN]] },
  { table: 'daily', set: { calls: '多数' }, found: [['calls', 'noNumber', null]] },
  { table: 'daily', set: { won: '－' }, found: [['won', 'noNumber', '']] },
  {
    table: 'daily',
    set: { revenue: '▲5,000' },
    found: [
      ['revenue', 'textNumber', -5000, CERTAIN],
      ['revenue', 'negative', null],
    ],
  },
  { table: 'daily', set: { calls: -80 }, found: [['calls', 'negative', null]] },
  { table: 'daily', set: { calls: 80.5 }, found: [['calls', 'fraction', null]] },
  { table: 'actions', set: { minutes: -1 }, found: [['minutes', 'negative', null]] },
  { table: 'deals', set: { score: 6 }, found: [['score', 'scoreRange', null]] },
  { table: 'deals', set: { budget: 'ＴＲＵＥ' }, found: [['budget', 'textCheck', true, CERTAIN]] },
  { table: 'deals', set: { budget: '○' }, found: [['budget', 'noCheck', true]] },
  { table: 'deals', set: { budget: '？' }, found: [['budget', 'noCheck', null]] },
  {
    table: 'daily',
    set: { calls: 10, effectiveContacts: 11, meetings: 1, won: 0 },
    found: [['effectiveContacts', 'stageAbove', null]],
  },
  {
    table: 'daily',
    set: { calls: 0, effectiveContacts: 3, meetings: 1, won: 0 },
    found: [['effectiveContacts', 'stageAbove', null]],
  },
  { table: 'daily', set: { meetings: 1, won: 2 }, found: [['won', 'stageAbove', null]] },
  { table: 'daily', set: { day: '2026-05-30' }, found: [['day', 'future', null]] },
  { table: 'actions', set: { when: '2026-06-01T10:00' }, found: [['when', 'future', null]] },
  { table: 'deals', set: { closedOn: '2026-06-01', result: '受注' }, found: [['closedOn', 'future', null]] },
  {
    table: 'leads',
    set: { created: '2026-02-02T10:00', firstContact: '2026-02-02T09:59' },
    found: [['firstContact', 'dayOrder', null]],
  },
  {
    table: 'deals',
    set: { created: '2026-05-09', closedOn: '2026-05-08', result: '失注' },
    found: [['closedOn', 'dayOrder', null]],
  },
  { table: 'leads', set: { person: ' 山田　太郎' }, found: [['person', 'spaces', '山田 太郎', CERTAIN]] },
  { table: 'leads', set: { person: '山田  太郎' }, found: [['person', 'spaces', '山田 太郎', CERTAIN]] },
  { table: 'leads', set: { owner: '佐藤 花子 ' }, found: [['owner', 'spaces', '佐藤 花子', CERTAIN]] },
  {
    table: 'leads',
    set: { phone: '０３－１２３４－５６７８' },
    found: [['phone', 'fullWidth', '03-1234-5678', CERTAIN]],
  },
  {
    table: 'leads',
    set: { mail: 'sato＠example.com' },
    found: [['mail', 'fullWidth', 'sato@example.com', CERTAIN]],
  },
  { table: 'leads', set: { phone: 312345678 }, found: [['phone', 'badPhone', '0312345678']] },
  { table: 'leads', set: { phone: '1234-5678' }, found: [['phone', 'badPhone', null]] },
  { table: 'leads', set: { mail: 'sato@example,com' }, found: [['mail', 'badMail', 'sato@example.com']] },
  { table: 'leads', set: { mail: 'sato.example.com' }, found: [['mail', 'badMail', null]] },
  { table: 'daily', set: { member: '佐藤花子' }, found: [['member', 'unknownMember', '佐藤 花子']] },
  { table: 'daily', set: { member: '髙橋　健太' }, found: [['member', 'unknownMember', '高橋 健太']] },
  { table: 'actions', set: { member: '鈴木' }, found: [['member', 'unknownMember', '鈴木 一郎']] },
  { table: 'actions', set: { member: '渡辺 三郎' }, found: [['member', 'unknownMember', null]] },
  { table: 'leads', set: { source: 'ＷＥＢフォーム' }, found: [['source', 'unknownSource', 'Webフォーム']] },
  { table: 'deals', set: { source: '電話帳' }, found: [['source', 'unknownSource', null]] },
  { table: 'deals', set: { product: 'GTXPro' }, found: [['product', 'unknownProduct', 'GTX Pro']] },
  { table: 'leads', set: { status: '対象外 ' }, found: [['status', 'spelling', '対象外', CERTAIN]] },
  {
    table: 'leads',
    set: { status: 'ナーチャリング（ネクストアクション無）' },
    found: [['status', 'spelling', 'ナーチャリング(ネクストアクション無)', CERTAIN]],
  },
  {
    table: 'deals',
    set: { result: '受注済', closedOn: '2026-05-20' },
    found: [['result', 'unknownChoice', '受注']],
  },
  { table: 'actions', set: { result: 'アポ獲徳' }, found: [['result', 'unknownChoice', 'アポ獲得']] },
  { table: 'actions', set: { result: '興味なし' }, found: [['result', 'unknownChoice', null]] },
  { table: 'leads', set: { status: 'アプローチ中' }, found: [['nextDay', 'nextMissing', null]] },
  {
    ...{ table: 'leads', set: { status: 'ナーチャリング(ネクストアクション有)', nextHow: '電話' } },
    found: [
      ['nextDay', 'nextMissing', null],
      ['nextWho', 'nextMissing', null],
    ],
  },
  { table: 'leads', set: { status: 'アプローチ中', nextDay: '来週' }, found: [['nextDay', 'noDate', null]] },
  {
    table: 'leads',
    set: { status: '対象外', nextDay: '2026-06-10' },
    found: [['nextDay', 'nextOnClosed', '']],
  },
  { table: 'deals', set: { result: '失注', closedOn: '' }, found: [['closedOn', 'closedDayMissing', null]] },
  {
    table: 'deals',
    set: { result: '受注', closedOn: '2026-05-20', amount: 0 },
    found: [['amount', 'wonAmountMissing', null]],
  },
  {
    table: 'deals',
    set: { result: '', closedOn: '2026-05-20' },
    found: [['result', 'outcomeMissing', null]],
  },
  { table: 'actions', set: { lead: 'L00001' }, found: [['lead', 'unknownLead', 'L-00001']] },
  { table: 'actions', set: { lead: 'X-9' }, found: [['lead', 'unknownLead', null]] },
];

/** One fault in each of some rows, drawn from a seed. */
export function withFaults(team: Team, faults: readonly Fault[], seed: number) {
  const random = chance(seed);
  const taken = new Map<TableId, Set<number>>();
  const tables = { ...team } as unknown as { [T in TableId]: Table };
  const expected = faults.flatMap(({ table, set, found }) => {
    const used = taken.get(table) ?? new Set<number>();
    taken.set(table, used);
    let row = Math.floor(random() * tables[table].rows.length);
    // A row of its own for each fault, and none of the first three, which others are held against.
    while (row < 3 || used.has(row)) row = (row + 1) % tables[table].rows.length;
    used.add(row);
    for (const [column, to] of Object.entries(set)) tables[table] = withCell(tables[table], row, column, to);
    return found.map(
      ([column, rule, to, certain = false]) =>
        `${table} ${row + 2} ${column} ${rule} ${JSON.stringify(to)} ${certain}`,
    );
  });
  return { tables: tables as unknown as Team, expected };
}

/** Findings as lines that can be compared. */
export const told = (findings: ReturnType<typeof checkData>): string[] =>
  findings
    .map(
      ({ table, row, column, rule, fix, certain }) =>
        `${table} ${row} ${column} ${rule} ${JSON.stringify(fix ? fix.to : null)} ${certain}`,
    )
    .sort();

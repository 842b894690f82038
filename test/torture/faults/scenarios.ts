import { wordsOf } from '../../../src/core/words/index';
import type { Book, Ending, Hook } from '../book';
import { formCell } from '../form-cell';
import type { StartName } from '../start';

/** What a person does: a call of the page or a command of the menu, or something else with the host. */
export type Act =
  | { readonly name: string; readonly request?: unknown }
  | { readonly name: string; readonly act: (book: Book) => unknown };

/**
 * A command under fault. Each round does it once more, with a request of its own; what comes `after` it brings the
 * spreadsheet back to where a round can begin.
 *
 * - `start` – `null` is a spreadsheet without the templates
 * - `isFresh` – a round cannot follow another: each begins from the start again
 * - `moves` – rows may stand in two places until it is finished
 * - `isSilent` – it has no words of its own: a menu or a trigger, whose failure Google tells
 */
export interface Scenario {
  readonly name: string;
  readonly start: StartName | null;
  readonly prepare?: (book: Book) => void;
  readonly act: (round: number) => Act;
  readonly after?: (round: number) => readonly Act[];
  readonly isFresh?: boolean;
  readonly moves?: boolean;
  readonly isSilent?: boolean;
}

export function perform(book: Book, act: Act, hook?: Hook): Ending {
  if ('act' in act) return book.watch(hook, () => act.act(book));
  return book.run(act.name, act.request, hook);
}

const lists = 'lists' as const;
const call = (name: string, request: (round: number) => unknown = () => undefined): Scenario => ({
  ...{ name, start: lists },
  act: (round) => ({ name, request: request(round) }),
});
const review = (request: (round: number) => unknown): Scenario => ({
  ...call('keepReview', request),
  start: 'forms',
});
const fresh = (name: string, start: StartName | null, prepare?: (book: Book) => void): Scenario => ({
  ...{ name, start, isFresh: true, act: () => ({ name }) },
  ...(prepare && { prepare }),
});
const id = (round: number) => `request-${1000 + round}`;
const type = (book: Book, row: string, column: string, value: unknown) =>
  formCell(book, 'settings', row, column)?.setValue(value);
const noticesOn = (book: Book) => {
  for (const row of ['notices.morning', 'notices.byMail', 'notices.milestones'])
    type(book, row, 'value', wordsOf('ja').fields.yes);
};
const appended = (round: number) => [
  {
    table: 'leads',
    columns: ['id', 'company', 'status', 'memo'],
    appended: [
      [`N-${round}`, '=1+1', '新規', '0123'],
      [`M-${round}`, 'B', '未知', ''],
    ],
  },
  { table: 'daily', columns: ['day', 'member', 'calls'], appended: [['2026-04-02', 'Ada', round]] },
];
const leave = (book: Book) => {
  const targets = book.sheet('targets');
  targets?.deleteRow(9).deleteColumn(5);
  book.sheet('daily')?.deleteColumn(5);
};

/** Every function of `main.ts` that is no formula; some more than once. */
export const SCENARIOS: readonly Scenario[] = [
  call('recordDay', (round) => ({
    ...{ id: id(round), day: '2026-04-03', member: 'Ada', channel: `c${round}` },
    ...{ add: { calls: 3, won: 1 }, texts: { memo: { from: '', to: '-1+2' } } },
  })),
  call('recordDay', (round) => ({
    ...{ id: id(round), day: '2026-04-03', member: 'Ada', channel: '紹介' },
    add: { calls: 1, meetings: 2, mailsSent: 1 },
  })),
  call('recordDay', (round) => ({
    ...{ id: id(round), day: '2026-04-03', member: 'Ada', channel: '紹介', add: { calls: 1 } },
    texts: { memo: { from: round === 0 ? '' : `m${round - 1}`, to: `m${round}` } },
  })),
  call('recordDay', (round) => ({
    ...{ id: id(round), day: '2026-04-03', member: 'Ada', channel: `d${round}`, add: { calls: 2 } },
  })),
  call('writeTables', (round) => ({ id: id(round), part: 0, edits: appended(round) })),
  {
    ...call('writeTables', (round) => ({ id: id(round), part: 0, file: 'list.csv', edits: appended(round) })),
    after: () => [{ name: 'undoImport' }],
  },
  call('writeTables', (round) => ({
    ...{ id: id(round), part: 0 },
    edits: [
      {
        ...{ table: 'leads', columns: ['company', 'status'] },
        changed: [2, 3, 7].map((row) => ({
          row,
          was: [round === 0 ? `会社${58 + row}` : `社${round - 1}`, '新規'],
          to: [`社${round}`, '新規'],
        })),
      },
    ],
  })),
  {
    ...call('undoImport'),
    prepare: (book) => {
      book.run('writeTables', { id: 'import-0000', part: 0, file: 'x.csv', edits: appended(99) });
    },
    after: (round) => [
      {
        name: 'writeTables',
        request: { id: `import-${round + 1000}`, part: 0, file: 'x.csv', edits: appended(round) },
      },
    ],
  },
  call('saveSettings', (round) => ({
    team: `=${round}`,
    asOf: `2026-04-0${1 + (round % 9)}`,
    members: ['田中', '佐藤', 'Ada', `x${round}`],
  })),
  call('saveTargets', (round) => ({
    goal: { kind: 'revenue', value: 1e6 + round, averageDealSize: 500 + round },
    rates: { connectRate: 0.3 },
  })),
  {
    ...call('saveTargets'),
    act: (round) => ({
      name: 'saveTargets',
      act: (book) => {
        const { overview } = JSON.parse(String(book.host.call('getOverview')));
        const was = { goal: overview.goal, rates: overview.rates };
        const request = {
          goal: { kind: 'won', value: 20 + round },
          was,
          revision: { cause: 'lasting-change', reason: 'r' },
        };
        return book.host.call('saveTargets', JSON.stringify(request));
      },
    }),
  },
  call('addImprovement', (round) => ({
    kpi: 'calls',
    what: `w${round}`,
    owner: 'Ada',
    due: '2026-05-01',
    found: 'bottleneck',
  })),
  review((round) => ({
    ...{
      sheet: 'weeklyReview',
      period: `2026-04-${String(1 + round).padStart(2, '0')}`,
      name: `週次 ${round}`,
    },
    ...{ story: [], written: [] },
  })),
  review(() => ({ sheet: 'weeklyReview', period: '2026-03-30', name: '週次', story: [], written: [] })),
  call('planBackwards'),
  {
    ...call('closeMonth'),
    after: () => [{ name: 'reopenMonth' }],
    moves: true,
    prepare: (book) => type(book, 'month', 'value', '2026/4/1'),
  },
  {
    ...call('reopenMonth'),
    ...{ after: () => [{ name: 'closeMonth' }], moves: true },
    prepare: (book) => {
      type(book, 'month', 'value', '2026/4/1');
      book.run('closeMonth');
    },
  },
  call('applyNotices'),
  { ...call('applyNotices'), prepare: noticesOn },
  { ...call('onClock'), isSilent: true, isFresh: true, prepare: noticesOn },
  {
    ...call('onEdit'),
    isSilent: true,
    act: (round) => ({
      name: 'onEdit',
      act: (book) => {
        const daily = book.sheet('daily');
        if (!daily) return null;
        const row = 27 + round;
        if (row > daily.getMaxRows()) daily.insertRowsAfter(daily.getMaxRows(), 20);
        const range = daily.getRange(row, 1, 1, 2).setValues([['2026/04/02', 'Ada']]);
        return book.host.edited(range);
      },
    }),
  },
  { ...call('onOpen'), isSilent: true, act: () => ({ name: 'onOpen', act: (book) => book.host.open() }) },
  { ...call('onInstall'), isSilent: true },
  ...['openSidebar', 'findBottleneck', 'openData', 'openManual'].map((name) => call(name)),
  call('openSheet', () => ({ sheet: 'leads' })),
  call('getOverview'),
  call('readDay', () => ({ day: '2026-04-03', member: 'Ada' })),
  call('readTables', () => ({ tables: ['daily', 'leads', 'adoption'] })),
  call('planInstall', () => ({ package: 'all' })),
  fresh('installMinimal', null),
  ...['installStandard', 'installLeads', 'installDeals', 'installReviews', 'installEverything'].map((name) =>
    fresh(name, lists),
  ),
  {
    ...fresh('installFromSidebar', lists),
    act: () => ({ name: 'installFromSidebar', request: { package: 'leads' } }),
  },
  fresh('repairTemplates', lists, leave),
  fresh('changePhase', lists, (book) => type(book, 'phase', 'value', '成長期')),
  fresh('uninstallTemplates', lists),
];

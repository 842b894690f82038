import { seededRandom } from '../../host/cli/seeded-random';
import type { HostSnapshot } from '../../host/node-host';
import { MEASURES } from '../../src/core/kpi/measures';
import { type Book, type Maker, openBook } from './book';
import { diceOf } from './report';

/** Which spreadsheet a chunk begins from: the lists that are typed into, with the forms as well, or every sheet. */
export const START_NAMES = ['lists', 'lists-en', 'forms', 'everything'] as const;

export type StartName = (typeof START_NAMES)[number];

/** The sheets of `lists`: those that commands write to, without those that only calculate, which cost the most. */
const LISTS = [
  ...['settings', 'targets', 'daily', 'archive', 'leads', 'actions', 'deals', 'improvements', 'revisions'],
];
/** Those of `forms` besides: what people fill in, with more to calculate. */
const FORMS = ['voices', 'weeklyReview', 'cooperation', 'adoption'];
const SPARE_ROWS = 40;

/** What the rows of the start say in their memos, so that each can be found again. */
export const TYPED = /^typed-\d+$/;

export const MEMBERS = ['田中', '佐藤', 'Ada'];
export const CHANNELS = ['紹介', '展示会', 'Web'];

/**
 * Makes the spreadsheet of a team on 3 April 2026: rows of February and March in 履歴 and of March and April in 日次入力,
 * leads, actions and deals, targets. Sheets are cut down to a few spare rows, so that a case costs milliseconds.
 */
export function makeStart(maker: Maker, name: StartName): HostSnapshot {
  const locale = name === 'lists-en' ? 'en_US' : 'ja';
  const snapshot = installed.get(locale) ?? install(maker, locale);
  installed.set(locale, snapshot);
  const book = openBook(maker, { locale, snapshot });
  const { spreadsheet } = book.host;
  if (name !== 'everything') {
    const kept = new Set(
      [...LISTS, ...(name === 'forms' ? FORMS : [])].map((id) => book.sheet(id)?.getSheetId()),
    );
    for (const sheet of spreadsheet.getSheets())
      if (!kept.has(sheet.getSheetId())) spreadsheet.deleteSheet(sheet);
  }
  trim(book);
  fill(book);
  const start = book.host.snapshot();
  book.close();
  return start;
}

const installed = new Map<string, HostSnapshot>();

/** Every sheet, as the menu puts it in. */
function install(maker: Maker, locale: string): HostSnapshot {
  const book = openBook(maker, { locale });
  book.run('installEverything');
  const snapshot = book.host.snapshot();
  book.close();
  return snapshot;
}

function trim({ host }: Book): void {
  for (const sheet of host.spreadsheet.getSheets()) {
    const rows = sheet.getMaxRows() - sheet.getLastRow() - SPARE_ROWS;
    if (rows > 0) sheet.deleteRows(sheet.getLastRow() + SPARE_ROWS + 1, rows);
  }
}

function fill(book: Book): void {
  const { random, between, pick } = diceOf(seededRandom(7));
  const send = (name: string, request: unknown) => {
    const { error } = book.run(name, request);
    if (error !== null) throw new Error(`${name}: ${error}`);
  };
  send('saveSettings', { asOf: '2026-04-03', month: '2026-03', members: MEMBERS, channels: CHANNELS });
  send('saveTargets', { goal: { kind: 'won', value: 10 }, rates: {} });
  const line = (month: string, i: number) => [
    ...[`2026-${month}-${String(between(1, month === '04' ? 3 : 28)).padStart(2, '0')}`, pick(MEMBERS)],
    ...[pick(CHANNELS), ...MEASURES.map(() => (random() < 0.5 ? between(0, 60) : '')), `typed-${i}`],
  ];
  const columns = ['day', 'member', 'channel', ...MEASURES, 'memo'];
  const lines = (months: readonly string[], from: number) =>
    Array.from({ length: 24 }, (_, i) => line(pick(months), from + i));
  const lead = (i: number) => [`L-${i}`, `会社${i}`, '新規', `2026-03-${10 + (i % 9)}T09:30`, `typed-${i}`];
  const edits = [
    { table: 'archive', columns, appended: lines(['01', '02'], 0) },
    { table: 'daily', columns, appended: lines(['03', '03', '04'], 24) },
    {
      table: 'leads',
      columns: ['id', 'company', 'status', 'created', 'memo'],
      appended: Array.from({ length: 12 }, (_, i) => lead(60 + i)),
    },
    {
      table: 'actions',
      columns: ['when', 'lead', 'kind', 'memo'],
      appended: [['2026-03-12T10:00', 'L-60', '電話', 'typed-80']],
    },
    {
      table: 'deals',
      columns: ['id', 'amount', 'created', 'memo'],
      appended: [['D-1', 500000, '2026-03-05', 'typed-81']],
    },
  ];
  send('writeTables', { id: 'start-of-it', part: 0, edits });
}

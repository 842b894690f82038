import { type DayChange, reversed } from '../../../src/core/entry/day-row';
import type { Book, Ending } from '../book';
import { isCatalogued } from '../catalogue';
import type { Dice } from '../report';
import { CHANNELS, MEMBERS } from '../start';
import type { Ledger } from './ledger';

/** One of two people: what their page has seen, and what it may take back. */
export interface Person {
  readonly entries: {
    readonly member: string;
    readonly channel: string;
    readonly day: string;
    readonly change: DayChange;
  }[];
  seenTargets: { readonly goal: { readonly value: number }; readonly rates: unknown } | null;
  seenLeads: readonly (readonly [row: number, id: string, status: string])[];
}

export interface Scene {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly dice: Dice;
  /** A number nobody had before. */
  next(): number;
  /** The rows of the last import, by their texts. */
  imported: string[];
}

/** What an act did in words, and what is wrong with how it ended. */
export interface Done {
  readonly what: string;
  readonly fault: string | null;
}

const DAYS = ['2026-03-02', '2026-03-30', '2026-04-01', '2026-04-02', '2026-04-03'];
const STATUSES = ['新規', 'アプローチ中', '商談化'];

const addTo = (calls: Map<string, number>, member: string, count: number) =>
  calls.set(member, (calls.get(member) ?? 0) + count);

function ended(what: string, { error }: Ending): Done {
  const isFine = error === null || isCatalogued(error, 'ja');
  return { what: error === null ? what : `${what} refused`, fault: isFine ? null : `${what}: ${error}` };
}

/** Now and then an answer is lost and the page asks again: done once all the same. */
function send({ book, dice }: Scene, name: string, request: object): Ending {
  const first = book.run(name, request);
  return first.error === null && dice.chance(0.15) ? book.run(name, request) : first;
}

function enter(scene: Scene, person: Person): Done {
  const { dice, ledger } = scene;
  const entry = {
    ...{ member: dice.pick(MEMBERS), channel: dice.pick(['', ...CHANNELS]), day: dice.pick(DAYS) },
    change: { add: { calls: dice.between(0, 9), meetings: dice.between(0, 2) } },
  };
  const { change, ...key } = entry;
  const ending = send(scene, 'recordDay', { id: `entry-${scene.next()}`, ...key, ...change });
  if (ending.error === null) {
    addTo(ledger.calls, entry.member, change.add.calls);
    person.entries.push(entry);
  }
  return ended(`${entry.member} +${change.add.calls}`, ending);
}

function takeBack(scene: Scene, person: Person): Done {
  const entry = person.entries.pop();
  if (!entry) return { what: 'nothing to take back', fault: null };
  const { change, ...key } = entry;
  const ending = send(scene, 'recordDay', { id: `entry-${scene.next()}`, ...key, ...reversed(change) });
  if (ending.error === null) addTo(scene.ledger.calls, entry.member, -(change.add.calls ?? 0));
  return ended(`${entry.member} -${change.add.calls}`, ending);
}

/** Types a row below the last one, cell by cell of our columns. */
function typeRow({ book, dice, ledger, next }: Scene): Done {
  const sheet = book.sheet('daily');
  const columns = book.columns();
  if (!sheet) return { what: 'no sheet', fault: 'no 日次入力' };
  const row = sheet.getLastRow() + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 20);
  const [member, calls, memo] = [dice.pick(MEMBERS), dice.between(0, 30), `row-${next()}`];
  const cells = { day: dice.pick(DAYS).replaceAll('-', '/'), member, channel: '電話帳', calls, memo };
  for (const [id, value] of Object.entries(cells)) {
    const range = sheet
      .getRange(row, columns.get(`daily.${id}`) ?? 1)
      .setDataValidation(null)
      .setValue(value);
    if (id === 'member') book.host.edited(range);
  }
  addTo(ledger.calls, member, calls);
  ledger.rows.set(memo, { member, calls });
  return { what: `typed ${memo}`, fault: null };
}

function addLeads(scene: Scene): Done {
  const ids = Array.from({ length: scene.dice.between(1, 3) }, () => `lead-${scene.next()}`);
  const edits = [
    {
      table: 'leads',
      columns: ['id', 'company', 'status'],
      appended: ids.map((id) => [id, '=会社', '新規']),
    },
  ];
  const ending = send(scene, 'writeTables', { id: `writing-${scene.next()}`, part: 0, edits });
  if (ending.error === null) for (const id of ids) scene.ledger.leads.set(id, '新規');
  return ended(`leads ${ids.join()}`, ending);
}

function lookAtLeads({ book }: Scene, person: Person): Done {
  const ending = book.run('readTables', { tables: ['leads'] });
  const { tables } = ending.answer as {
    tables: { leads: { columns: string[]; rows: string[][]; at: number[] } };
  };
  const [id, status] = ['id', 'status'].map((column) => tables.leads.columns.indexOf(column)) as [
    number,
    number,
  ];
  person.seenLeads = tables.leads.rows.map(
    (row, i) => [tables.leads.at[i] ?? 0, row[id] ?? '', row[status] ?? ''] as const,
  );
  return ended('looked at leads', ending);
}

/** Changes the status of a lead as the page saw it, which others may have changed or sorted elsewhere since. */
function changeLead(scene: Scene, person: Person): Done {
  const { dice, ledger } = scene;
  if (person.seenLeads.length === 0) return lookAtLeads(scene, person);
  const [row, id, was] = dice.pick(person.seenLeads);
  const to = dice.pick(STATUSES);
  const edits = [
    { table: 'leads', columns: ['id', 'status'], changed: [{ row, was: [id, was], to: [id, to] }] },
  ];
  const ending = send(scene, 'writeTables', { id: `writing-${scene.next()}`, part: 0, edits });
  if (ending.error === null) ledger.leads.set(id, to);
  return ended(`${id} to ${to}`, ending);
}

function importRows(scene: Scene): Done {
  const { dice, ledger } = scene;
  const table = dice.pick(['daily', 'archive']);
  const rows = Array.from({ length: dice.between(1, 4) }, () => ({
    memo: `row-${scene.next()}`,
    calls: dice.between(1, 9),
  }));
  const appended = rows.map(({ memo, calls }) => [
    table === 'daily' ? '2026-04-02' : '2026-02-02',
    '輸入',
    calls,
    memo,
  ]);
  const edits = [{ table, columns: ['day', 'member', 'calls', 'memo'], appended }];
  const ending = send(scene, 'writeTables', { id: `import-${scene.next()}`, part: 0, file: 'a.csv', edits });
  if (ending.error === null) {
    for (const { memo, calls } of rows) {
      ledger.rows.set(memo, { member: '輸入', calls });
      addTo(ledger.calls, '輸入', calls);
    }
    scene.imported = rows.map(({ memo }) => memo);
  }
  return ended(`import into ${table}`, ending);
}

/** Takes the last import back. Rows somebody moved to the other log meanwhile may stay, and are counted as left. */
function undoImport(scene: Scene): Done {
  const { book, ledger, imported } = scene;
  const ending = book.run('undoImport');
  if (ending.error !== null) return ended('undo', ending);
  const { undone, left } = ending.answer as { undone: number; left: number };
  const fault =
    undone + left === imported.length ? null : `undo told ${undone} + ${left} of ${imported.length} rows`;
  // It undoes whole rows: those still in the list they were put in.
  const stays = left === 0 ? new Set<string>() : textsOf(book);
  let gone = 0;
  for (const memo of imported) {
    const row = ledger.rows.get(memo);
    if (!row || stays.has(memo)) continue;
    gone++;
    ledger.rows.delete(memo);
    addTo(ledger.calls, row.member, -row.calls);
  }
  scene.imported = [];
  return {
    what: `undo ${undone}, ${left} left`,
    fault: fault ?? (gone === undone ? null : `undo told ${undone}, ${gone} are gone`),
  };
}

function textsOf(book: Book): ReadonlySet<string> {
  const values = ['daily', 'archive'].flatMap(
    (id) => book.sheet(id)?.getDataRange().getValues().flat() ?? [],
  );
  return new Set(values.map(String));
}

function lookAtTargets({ book }: Scene, person: Person): Done {
  const ending = book.run('getOverview');
  const { overview } = ending.answer as { overview: { goal: { value: number }; rates: unknown } };
  person.seenTargets = { goal: overview.goal, rates: overview.rates };
  return ended('looked at targets', ending);
}

/** Saves a goal; refused where somebody saved another one since this person looked. */
function saveGoal(scene: Scene, person: Person): Done {
  const { book, dice, ledger } = scene;
  if (!person.seenTargets || dice.chance(0.4)) lookAtTargets(scene, person);
  const was = person.seenTargets;
  const value = 10 + scene.next();
  const revision = { cause: 'lasting-change', reason: `reason-${value}` };
  const ending = book.run('saveTargets', { goal: { kind: 'won', value }, was, revision });
  const isStale = was?.goal.value !== ledger.goal;
  const { what, fault } = ended(`goal ${value}`, ending);
  if (ending.error !== null)
    return { what, fault: fault ?? (isStale ? null : `a goal was refused: ${ending.error}`) };
  ledger.goal = value;
  ledger.revisions += (ending.answer as { recorded: number }).recorded;
  return { what, fault: isStale ? 'a goal was saved over one that was not seen' : null };
}

/** What somebody does to the look of a list while the other one works. */
function rearrange({ book, dice }: Scene): Done {
  const id = dice.pick(['daily', 'archive', 'leads']);
  const sheet = book.sheet(id);
  if (!sheet || sheet.getLastRow() < 3) return { what: 'nothing', fault: null };
  const [rows, columns] = [sheet.getLastRow() - 1, sheet.getLastColumn()];
  const roll = dice.between(1, 5);
  if (roll <= 2)
    sheet
      .getRange(2, 1, rows, columns)
      .sort({ column: dice.between(1, columns), ascending: dice.chance(0.5) });
  else if (roll === 3) sheet.insertRowsBefore(dice.between(2, rows + 1), 1);
  else if (roll === 4 && columns < 30) sheet.insertColumnBefore(dice.between(1, columns));
  else sheet.moveColumns(sheet.getRange(1, dice.between(1, columns)), dice.between(1, columns));
  return { what: `rearranged ${id} (${roll})`, fault: null };
}

/** Everything two people do that asks nothing, more frequent things more than once. */
export const ACTS: readonly ((scene: Scene, person: Person) => Done)[] = [
  ...[enter, enter, enter, enter, takeBack, typeRow, typeRow, addLeads, lookAtLeads, changeLead, changeLead],
  ...[importRows, undoImport, saveGoal, saveGoal, lookAtTargets, rearrange, rearrange],
];

import fc from 'fast-check';
import { seededRandom } from '../../../host/cli/seeded-random';
import type { HostSnapshot } from '../../../host/node-host';
import { listsOf, rowsOf } from '../../../src/template/parts';
import { saidTemplates } from '../../template/said-templates';
import { importDaily } from '../import-daily';
import { dailyRow, openAddon } from '../open-addon';
import { MUTILATIONS, mutilate } from './mutilations';
import { namedSheets, type OurThings, ourThings } from './ours';
import { type TheirCell, tagLines, theirThings } from './theirs';

/** The header row of every open list's column: `settings.members` is below `head.fields`. */
const LISTS: ReadonlyMap<string, string> = new Map(
  saidTemplates('ja').flatMap((template) =>
    listsOf(template).flatMap(({ header, columns }) =>
      columns.map(({ column }) => [`${template.id}.${column}`, header] as const),
    ),
  ),
);

/** The role of every cell the templates say something of, by its name; of an open list, its first and its last row. */
const ROLES: ReadonlyMap<string, string> = new Map(
  saidTemplates('ja').flatMap((template) => [
    ...rowsOf(template).flatMap((row) =>
      Object.entries(row.cells).map(
        ([column, { role }]) => [`${template.id}.${row.id}.${column}`, role] as const,
      ),
    ),
    ...listsOf(template).flatMap(({ columns }) =>
      columns.flatMap(({ column, role }) =>
        ['first', 'last'].map((at) => [`${template.id}.${column}.${at}`, role] as const),
      ),
    ),
  ]),
);

/** The cells the templates name a number format for; any other takes the format of a cell its formula reads. */
const FORMATTED: ReadonlySet<string> = new Set(
  saidTemplates('ja').flatMap((template) => [
    ...rowsOf(template).flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, { format }]) =>
        format ? [`${template.id}.${row.id}.${column}`] : [],
      ),
    ),
    ...listsOf(template).flatMap(({ columns }) =>
      columns.flatMap(({ column, format }) =>
        format ? ['first', 'last'].map((at) => `${template.id}.${column}.${at}`) : [],
      ),
    ),
  ]),
);

/** What stands in an input, a formula too, is of whoever typed it. */
const isInput = (name: string): boolean => ['input', 'area'].includes(ROLES.get(name) ?? '');

/** Few sheets are quick to repair a few times; a long run has them all. */
const INSTALL = process.env.MUTILATIONS ? 'installEverything' : 'installMinimal';

let start: HostSnapshot;
let whole: OurThings;

beforeAll(async () => {
  const { host, send } = openAddon();
  host.call(INSTALL);
  whole = ourThings(host.spreadsheet, LISTS);
  await send('saveSettings', { asOf: '2026-03-18', members: ['田中', '佐藤'] });
  await send('saveTargets', { goal: { kind: 'won', value: 12 } });
  const rows = Array.from({ length: 12 }, (_, i) =>
    dailyRow(
      `2026-03-${String(2 + (i % 5)).padStart(2, '0')}`,
      i % 2 ? '田中' : '佐藤',
      '紹介',
      { calls: i },
      `メモ${i}`,
    ),
  );
  await importDaily(send, { rows });
  start = host.snapshot();
});

type Deed = readonly [name: string, seed: number];

/** Opens the spreadsheet of a team, does the deeds one after the other, and repairs it. */
function repaired(deeds: readonly Deed[]) {
  const addon = openAddon({ snapshot: start });
  const { host } = addon;
  for (const [name, seed] of deeds) mutilate(host.spreadsheet, name, seededRandom(seed));
  tagLines(host.spreadsheet);
  const before = theirThings(host.spreadsheet);
  host.call('repairTemplates');
  return { ...addon, before, after: theirThings(host.spreadsheet) };
}

describe('repairTemplates', () => {
  it('puts back the row below the headers of open lists without pushing the formulas that read them', () => {
    const { host } = openAddon({ snapshot: start });
    const settings = [...namedSheets(host.spreadsheet).values()].find(({ id }) => id === 'settings');
    const [first] = [...(settings?.rows ?? [])].find(([, key]) => key === 'team') ?? [];
    settings?.sheet.deleteRow(first as number);
    host.call('repairTemplates');
    expectOurs(ourThings(host.spreadsheet, LISTS));
  });

  it('gives rows of ours their own looks and choices where the header of a list was moved above them', () => {
    const { host } = openAddon({ snapshot: start });
    const settings = [...namedSheets(host.spreadsheet).values()].find(({ id }) => id === 'settings');
    const [header] = [...(settings?.rows ?? [])].find(([, key]) => key === 'head.fields') ?? [];
    settings?.sheet.moveRows(settings.sheet.getRange(`${header}:${header}`), 3);
    host.call('repairTemplates');
    expectOurs(ourThings(host.spreadsheet, LISTS));
  });

  const runs = Number(process.env.MUTILATIONS ?? 5);

  it(`puts everything of ours back and changes nothing of theirs, whatever people did (${runs} times at random)`, () => {
    const deed = fc.tuple(fc.constantFrom(...Object.keys(MUTILATIONS)), fc.nat(1e6));
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
        const { host, before, after, lastSaid } = repaired(deeds);
        try {
          expect(lastSaid()).toBe('終わりました。入力された値はそのままです。');
          expectOurs(ourThings(host.spreadsheet, LISTS));
          expectTheirs(host.spreadsheet, before, after);
          const { length } = host.ui.shown;
          host.call('repairTemplates');
          expect(host.ui.shown[length]).toMatchObject({
            prompt: expect.stringContaining('・欠けているものはありません。'),
          });
          host.call(INSTALL);
          expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
        } finally {
          host.dispose();
        }
      }),
      { numRuns: runs, seed: Number(process.env.SEED ?? 20260318), endOnFailure: true },
    );
  });
});

/** Holds a spreadsheet against one that was installed and left alone. */
function expectOurs({ formulas, formats, rules, colours, titles }: OurThings): void {
  const ofOurs = (found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>) =>
    Object.fromEntries([...wanted].map(([name]) => [name, found.get(name)]));
  const own = new Map([...whole.formulas].filter(([name]) => !isInput(name)));
  expect(ofOurs(formulas, own)).toEqual(Object.fromEntries(own));
  const shown = new Map([...whole.formats].filter(([name]) => FORMATTED.has(name)));
  expect(ofOurs(formats, shown)).toEqual(Object.fromEntries(shown));
  const checks = new Map([...whole.rules].filter(([, rule]) => rule !== ''));
  expect(ofOurs(rules, checks)).toEqual(Object.fromEntries(checks));
  expect(colours).toEqual(expect.arrayContaining([...whole.colours]));
  expect(titles).toEqual(expect.arrayContaining([...whole.titles]));
}

const WHITE = /^(#ffffff|)$/;

/** Holds every cell and line that was there before a repair against itself after it. */
function expectTheirs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  before: ReturnType<typeof theirThings>,
  after: ReturnType<typeof theirThings>,
): void {
  const named = [...namedSheets(spreadsheet).values()];
  for (const [gid, sheet] of before) {
    const now = after.get(gid);
    expect(now?.name).toBe(sheet.name);
    expect(now?.lines).toEqual(sheet.lines);
    const ours = named.find((one) => one.sheet.getSheetId() === gid);
    /** The row below which a column's list is, or none. */
    const headers = new Map(
      [...(ours?.columns.values() ?? [])].map((column) => [
        column,
        [...(ours?.rows ?? [])].find(([, key]) => key === LISTS.get(`${ours?.id}.${column}`))?.[0],
      ]),
    );
    for (const [place, was] of sheet.cells) {
      const is = now?.cells.get(place) as TheirCell;
      const [row, column] = [ours?.rows.get(is.row), ours?.columns.get(is.column)];
      const name = ours && row !== undefined && column !== undefined ? `${ours.id}.${row}.${column}` : '';
      const isListed = (headers.get(column ?? '') ?? Number.POSITIVE_INFINITY) < is.row;
      const isFormula = whole.formulas.has(name) && !isInput(name);
      const isKey = column === 'key' && was.value === '' && is.value === row;
      const where = `${sheet.name} ${place} ${name}`;
      if (!isFormula && !isKey && was.formula === '')
        expect([where, is.value, is.formula]).toEqual([where, was.value, was.formula]);
      if (!isFormula && was.formula !== '') expect([where, is.formula !== '']).toEqual([where, true]);
      if (was.note !== '') expect([where, is.note]).toEqual([where, was.note]);
      const isOurs = name !== '' || isListed;
      if (!isOurs || !WHITE.test(was.background))
        expect([where, is.background]).toEqual([where, was.background]);
      if (!isOurs || was.color !== '#000000') expect([where, is.color]).toEqual([where, was.color]);
      if (!isOurs)
        expect([where, is.note, is.format, is.rule]).toEqual([where, was.note, was.format, was.rule]);
    }
  }
}

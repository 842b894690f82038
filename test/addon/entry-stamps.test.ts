import type { HostSnapshot } from '../../host/node-host';
import { reversed } from '../../src/core/entry/day-row';
import { type Addon, openApril, sheetOf } from './april-books';
import { DAY, record } from './day-entries';
import { dailyRow, openAddon } from './open-addon';

const BEGUN = '2026-04-03T17:42';
const LATER = '2026-04-06T09:05';

let clock = '';
/** Tokyo's clock at a moment of the tests. */
const now = () => Date.parse(`${clock}:00+09:00`);
let april: HostSnapshot | undefined;

/** The team on 3 April with two rows of others, which an import brought. */
async function openTeam(options: Parameters<typeof openAddon>[0] = {}): Promise<Addon> {
  clock = BEGUN;
  april ??= (
    await openApril([
      dailyRow('2026-03-31', '佐藤', '紹介', { calls: 60 }),
      dailyRow('2026-04-02', '佐藤', '紹介', { calls: 50 }),
    ])
  ).host.snapshot();
  return openAddon({ snapshot: april, now, ...options });
}

/** The column of a header of 日次入力, from 1. */
const columnOf = (addon: Addon, header: string): number => {
  const sheet = sheetOf(addon, '日次入力');
  return (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[]).indexOf(header) + 1;
};

/** A person types or pastes cells, the first of them in a row and below a header. */
function type(addon: Addon, row: number, header: string, cells: readonly (readonly unknown[])[]): void {
  const range = sheetOf(addon, '日次入力').getRange(
    ...([row, columnOf(addon, header), cells.length, cells[0]?.length ?? 1] as const),
  );
  range.setValues(cells.map((line) => [...line]));
  addon.host.edited(range);
}

/** What the page reads of 日次入力 or 履歴: day, member and when the row was begun. */
async function stamps(addon: Addon, table: 'daily' | 'archive' = 'daily'): Promise<readonly string[]> {
  const { tables } = await addon.send('readTables', { tables: [table] });
  const { columns, rows } = tables[table] as { columns: string[]; rows: unknown[][] };
  return rows.map((cells) => ['day', 'member', 'entered'].map((id) => cells[columns.indexOf(id)]).join(' '));
}

const IMPORTED = ['2026-03-31 佐藤 ', '2026-04-02 佐藤 '];
const calls = ({ host }: Addon) => host.serviceCalls().onEdit;

describe('recordDay', () => {
  it('keeps when a row was begun, whatever is added to it later; an import says nothing of that', async () => {
    const addon = await openTeam();
    await record(addon, { add: { calls: 3 } });
    clock = LATER;
    await record(addon, { add: { calls: 1 } });
    expect(await stamps(addon)).toEqual([...IMPORTED, `${DAY} 田中 ${BEGUN}`]);
    expect(sheetOf(addon, '日次入力').isColumnHiddenByUser(columnOf(addon, '入力日時'))).toBe(true);
  });

  it('takes the time away with the row', async () => {
    const addon = await openTeam();
    await record(addon, { add: { calls: 3 } });
    await record(addon, reversed({ add: { calls: 3 } }));
    expect(await stamps(addon)).toEqual(IMPORTED);
    expect(sheetOf(addon, '日次入力').getLastRow()).toBe(3);
  });
});

describe('onEdit', () => {
  it('notes when a row typed by hand has its day and its member, and keeps that', async () => {
    const addon = await openTeam();
    type(addon, 4, '日付', [['2026/04/03']]);
    expect(await stamps(addon)).toEqual([...IMPORTED, `${DAY}  `]);
    type(addon, 4, '担当者', [['田中']]);
    clock = LATER;
    type(addon, 4, '架電数', [[30]]);
    type(addon, 4, '日付', [['2026/04/02']]);
    expect(await stamps(addon)).toEqual([...IMPORTED, `2026-04-02 田中 ${BEGUN}`]);
  });

  it('stamps pasted rows in one write, and leaves the stamps that are there', async () => {
    const addon = await openTeam();
    type(addon, 5, '日付', [['2026/04/01', '田中']]);
    clock = LATER;
    type(
      addon,
      4,
      '日付',
      Array.from({ length: 20 }, (_, i) => [`2026/04/${String(i + 1).padStart(2, '0')}`, '鈴木', '紹介', 5]),
    );
    expect(calls(addon)).toEqual({ reads: 2, writes: 1, total: 3 });
    const all = await stamps(addon);
    expect(all.filter((stamp) => stamp.endsWith(LATER))).toHaveLength(19);
    expect(all[3]).toBe(`2026-04-02 鈴木 ${BEGUN}`);
  });

  it('says nothing of a row that is only put right, and takes the stamp of an emptied one away', async () => {
    const addon = await openTeam();
    type(addon, 2, 'メモ', [['あとからのメモ']]);
    expect(await stamps(addon)).toEqual(IMPORTED);
    type(addon, 4, '日付', [['2026/04/03', '田中']]);
    type(addon, 4, '日付', [['', '']]);
    expect(await stamps(addon)).toEqual(IMPORTED);
    expect(sheetOf(addon, '日次入力').getLastRow()).toBe(3);
  });

  it('leaves the header, other columns and other sheets alone, after one look at whose sheet it is', async () => {
    const addon = await openTeam();
    const before = JSON.stringify(addon.host.snapshot().workbook.sheets);
    const { host } = addon;
    host.edited(sheetOf(addon, '日次入力').getRange(1, 1, 1, 3));
    host.edited(sheetOf(addon, '日次入力').getRange('D2:E3'));
    for (const name of ['設定', '履歴', 'ダッシュボード']) {
      host.edited(sheetOf(addon, name).getRange('A1:H20'));
      expect(calls(addon)).toEqual({ reads: 1, writes: 0, total: 1 });
    }
    host.edited(host.spreadsheet.insertSheet('自分のシート').getRange('A1'));
    expect(calls(addon)).toEqual({ reads: 1, writes: 0, total: 1 });
    host.spreadsheet.deleteSheet(host.spreadsheet.getSheetByName('自分のシート') as never);
    expect(JSON.stringify(host.snapshot().workbook.sheets)).toBe(before);
  });

  it('finds its columns where people moved them, on a sheet they renamed', async () => {
    const addon = await openTeam();
    const sheet = sheetOf(addon, '日次入力');
    sheet.moveColumns(sheet.getRange(1, columnOf(addon, '入力日時')), 1);
    sheet.insertColumnAfter(2);
    sheet.setName('日報');
    const titles = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[];
    const range = sheet.getRange(4, titles.indexOf('担当者') + 1);
    sheet.getRange(4, titles.indexOf('日付') + 1).setValue('2026/04/03');
    range.setValue('田中');
    addon.host.edited(range);
    expect(await stamps(addon)).toEqual([...IMPORTED, `${DAY} 田中 ${BEGUN}`]);
  });

  it('does nothing where the column is gone, and never ends in an error', async () => {
    const addon = await openTeam();
    sheetOf(addon, '日次入力').deleteColumn(columnOf(addon, '入力日時'));
    type(addon, 4, '日付', [['2026/04/03', '田中']]);
    expect(await stamps(addon)).toHaveLength(3);

    for (const refused of ['DeveloperMetadataFinder.find', 'Range.getValues', 'Range.setValues']) {
      let isRefused = false;
      const refusing = await openTeam({
        beforeCall: (call) => {
          if (isRefused && call === refused) throw new Error('You do not have permission to call this.');
        },
      });
      const range = sheetOf(refusing, '日次入力').getRange('A4:B4');
      range.setValues([['2026/04/03', '田中']]);
      isRefused = true;
      expect(() => refusing.host.edited(range)).not.toThrow();
      isRefused = false;
      expect(await stamps(refusing)).toEqual([...IMPORTED, `${DAY} 田中 `]);
    }
  });
});

describe('closeMonth', () => {
  it('takes the times along, and reopenMonth brings them back', async () => {
    const addon = await openTeam();
    type(addon, 4, '日付', [['2026/03/30', '田中']]);
    const row = `2026-03-30 田中 ${BEGUN}`;
    addon.host.call('closeMonth');
    expect([...(await stamps(addon, 'archive'))].sort()).toEqual([row, IMPORTED[0]].sort());
    expect(await stamps(addon)).toEqual([IMPORTED[1]]);
    addon.host.call('reopenMonth');
    expect([...(await stamps(addon))].sort()).toEqual([...IMPORTED, row].sort());
  });
});

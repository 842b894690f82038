import { type NamedSheet, namedSheets } from './ours';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Random = () => number;

/** Where a mutilation happens: a sheet of ours chosen at random, forms and logs alike. */
interface Scene {
  readonly spreadsheet: Spreadsheet;
  readonly named: NamedSheet;
  readonly sheet: Sheet;
  readonly random: Random;
  /** A whole number from `from` to `to`. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

const lettersOf = (sheet: Sheet, column: number): string =>
  sheet.getRange(1, column).getA1Notation().replace(/\d/g, '');

const keyColumn = ({ columns }: NamedSheet): number | undefined =>
  [...columns].find(([, name]) => name === 'key')?.[0];

/** A row of ours that can be deleted: never the only one that is left. */
const rowOf = ({ named, pick, sheet }: Scene): number | undefined =>
  sheet.getMaxRows() > 2 ? pick([...named.rows.keys()]) : undefined;

/** What people do to sheets, as they do it, each a thing of its own. */
export const MUTILATIONS: { readonly [name: string]: (scene: Scene) => void } = {
  deleteColumn({ named, sheet, pick }) {
    const column = pick([...named.columns.keys()]);
    if (column !== undefined && sheet.getMaxColumns() > 1) sheet.deleteColumn(column);
  },
  deleteAllColumns({ named, sheet, random }) {
    if (random() > 0.3) return;
    for (const column of [...named.columns.keys()].sort((a, b) => b - a)) {
      if (sheet.getMaxColumns() > 2) sheet.deleteColumn(column);
    }
  },
  deleteKeyColumn({ named, sheet }) {
    const key = keyColumn(named);
    if (key !== undefined && sheet.getMaxColumns() > 1) sheet.deleteColumn(key);
  },
  clearKeys({ named, sheet, pick, random }) {
    const key = keyColumn(named);
    if (key === undefined) return;
    if (random() < 0.3) sheet.getRange(1, key, sheet.getMaxRows(), 1).clearContent();
    else sheet.getRange(pick([...named.rows.keys()]) ?? 1, key).clearContent();
  },
  overwriteFormulas({ sheet, pick, between }) {
    const cells = sheet
      .getDataRange()
      .getFormulas()
      .flatMap((line, r) => line.flatMap((formula, c) => (formula ? [[r + 1, c + 1] as const] : [])));
    for (let i = between(1, 6); i > 0; i--) {
      const [row, column] = pick(cells) ?? [];
      if (row !== undefined && column !== undefined) {
        const range = sheet.getRange(row, column).setDataValidation(null);
        if (i % 2) range.setValue(7);
        else range.clearContent();
      }
    }
  },
  breakChoices({ sheet, between, random }) {
    const column = between(1, sheet.getMaxColumns());
    const range = sheet.getRange(
      1,
      column,
      sheet.getMaxRows(),
      Math.min(4, sheet.getMaxColumns() - column + 1),
    );
    const rules = sheet.getDataRange().getDataValidations().flat();
    range.setDataValidation(random() < 0.5 ? null : (rules.find((rule) => rule !== null) ?? null));
  },
  clearFormats({ sheet, between }) {
    const column = between(1, sheet.getMaxColumns());
    sheet.getRange(1, column, sheet.getMaxRows(), 1).setNumberFormat('0.00');
  },
  deleteSheet({ spreadsheet, sheet }) {
    if (spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
  },
  deleteRows(scene) {
    const { named, sheet, between } = scene;
    const row = named.isLog ? undefined : rowOf(scene);
    if (row === undefined) return;
    sheet.deleteRows(row, Math.max(1, Math.min(between(1, 3), sheet.getMaxRows() - row)));
  },
  deleteHeader({ named, sheet }) {
    const [row] = named.isLog ? [...named.rows.keys()] : [];
    if (row !== undefined && sheet.getMaxRows() > 2) sheet.deleteRow(row);
  },
  moveRows({ named, sheet, pick }) {
    const [from, to] = named.isLog ? [] : [pick([...named.rows.keys()]), pick([...named.rows.keys()])];
    if (from !== undefined && to !== undefined) sheet.moveRows(sheet.getRange(`${from}:${from}`), to);
  },
  duplicateRow({ named, sheet, pick }) {
    const row = named.isLog ? undefined : pick([...named.rows.keys()]);
    if (row === undefined) return;
    sheet.insertRowAfter(row);
    sheet.getRange(`${row}:${row}`).copyTo(sheet.getRange(`${row + 1}:${row + 1}`));
  },
  rename({ sheet, between }) {
    sheet.setName(`改名 ${between(1, 1e6)}`);
  },
  sortLog({ named, sheet, between }) {
    const [header] = named.isLog ? [...named.rows.keys()] : [];
    if (header === undefined || sheet.getLastRow() <= header) return;
    const [rows, columns] = [sheet.getLastRow() - header, sheet.getLastColumn()];
    sheet.getRange(header + 1, 1, rows, columns).sort({ column: between(1, columns), ascending: false });
  },
  insertRows({ sheet, between }) {
    const at = between(1, Math.min(sheet.getLastRow() + 1, sheet.getMaxRows()));
    sheet.insertRowsBefore(at, between(1, 2));
    sheet.getRange(at, between(1, sheet.getMaxColumns())).setDataValidation(null).setValue('行の書き込み');
  },
  insertColumns({ sheet, between }) {
    const at = between(1, Math.min(sheet.getLastColumn() + 1, sheet.getMaxColumns()));
    sheet.insertColumnsBefore(at, between(1, 2));
    const letters = lettersOf(sheet, at);
    sheet.getRange(`${letters}:${letters}`).setDataValidation(null);
    sheet.getRange(between(1, Math.min(30, sheet.getMaxRows())), at).setValue('列の書き込み');
  },
  moveColumns({ sheet, between }) {
    const [from, to] = [between(1, sheet.getMaxColumns()), between(1, sheet.getMaxColumns())];
    const letters = lettersOf(sheet, from);
    sheet.moveColumns(sheet.getRange(`${letters}:${letters}`), to);
  },
  clearColours({ sheet }) {
    sheet.clearConditionalFormatRules();
  },
  removeProtections({ sheet }) {
    sheet.protect().remove();
  },
  hideAndResize({ sheet, between }) {
    const column = between(1, sheet.getMaxColumns());
    sheet.setColumnWidth(column, between(30, 400));
    if (sheet.isColumnHiddenByUser(column)) sheet.showColumns(column);
    else if (sheet.getMaxColumns() > 3) sheet.hideColumns(column);
    const row = between(1, sheet.getMaxRows());
    if (sheet.isRowHiddenByUser(row)) sheet.showRows(row);
    else sheet.hideRows(row);
  },
  ownColours({ sheet, between }) {
    for (let i = 0; i < 5; i++) {
      const row = between(1, Math.min(40, sheet.getMaxRows()));
      const cell = sheet.getRange(row, between(1, sheet.getMaxColumns()));
      cell.setBackground('#123456').setFontColor('#fedcba');
    }
  },
  ownNotes({ sheet, between }) {
    for (let i = 0; i < 5; i++) {
      sheet
        .getRange(between(1, Math.min(40, sheet.getMaxRows())), between(1, sheet.getMaxColumns()))
        .setNote(`メモ ${i}`);
    }
  },
  ownSheet({ spreadsheet, pick }) {
    const name = pick(['設定', 'ダッシュボード', '日次入力', '自分用']) as string;
    if (spreadsheet.getSheetByName(name)) return;
    spreadsheet
      .insertSheet(name)
      .getRange('A1:B2')
      .setValues([
        ['自分の', '表'],
        [1, '=A2+1'],
      ]);
  },
  ownFormulas({ sheet, between }) {
    const column = sheet.getMaxColumns();
    const row = between(1, Math.min(40, sheet.getMaxRows()));
    sheet.getRange(row, column).setDataValidation(null).setFormula('=1+2');
  },
  trim({ sheet }) {
    const [rows, columns] = [Math.max(2, sheet.getLastRow()), Math.max(2, sheet.getLastColumn())];
    if (sheet.getMaxRows() > rows) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
    if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  },
  trimLog({ named, sheet }) {
    const [header] = named.isLog ? [...named.rows.keys()] : [];
    if (header === undefined || sheet.getMaxRows() <= header + 1) return;
    sheet.setFrozenRows(0);
    if (sheet.getLastRow() <= header) sheet.deleteRows(header + 1, sheet.getMaxRows() - header);
  },
};

/** Does one of the mutilations to a sheet of ours chosen by the random numbers; nothing where none is left. */
export function mutilate(spreadsheet: Spreadsheet, name: string, random: Random): void {
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const named = pick([...namedSheets(spreadsheet).values()]);
  if (!named) return;
  MUTILATIONS[name]?.({ spreadsheet, named, sheet: named.sheet, random, between, pick });
}

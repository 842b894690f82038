/** long because Apps Script's class is: one short method each, which checks, counts and delegates. */
import { type CellBox, parseA1 } from './a1';
import { hostedOf } from './boundary';
import { chartsOf, removeChart, saveChart } from './chart-store';
import { hexColor } from './color';
import { HostConditionalFormatRule } from './conditional-format-rule';
import { readRules, writeRules } from './conditional-rules';
import { HostDeveloperMetadata } from './developer-metadata';
import { HostDeveloperMetadataFinder } from './developer-metadata-finder';
import { HostEmbeddedChart } from './embedded-chart';
import { HostEmbeddedChartBuilder, NEW_CHART } from './embedded-chart-builder';
import { sheetEnums } from './enums';
import type { Grid } from './grid';
import { gridError } from './grid-error';
import { Hosted } from './hosted';
import { addMetadataFromArguments } from './metadata-place';
import { allMetadata } from './metadata-store';
import { HostNamedRange, namedAreas } from './named-range';
import { HostProtection, newProtection } from './protection';
import { requireEditable } from './protection-check';
import { HostRange } from './range';
import { clearFormats } from './range-formats';
import { HostRangeList } from './range-list';
import { writeNotes } from './range-notes';
import { sortRows } from './range-structure';
import { clearValues } from './range-values';
import { copySheet, renameSheet } from './sheet-changes';
import { allSheets, sheetNamed, sheetNumber } from './sheet-list';
import { deleteLines, insertLines, isHidden, moveLines, requireLines, setHidden } from './sheet-structure';
import { requireArgument, signatureError } from './signature';
import { HostSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A screen column as wide as its longest text: pixels a letter takes, and the space around it. */
const LETTER = { narrow: 7, wide: 13, around: 12 };

/**
 * One sheet of the spreadsheet.
 *
 * As with `HostRange`, the class is the long list of what scripts can call, one line each; the work is beside it.
 */
export class HostSheet extends Hosted<Sheet> implements Partial<Sheet> {
  readonly className = 'Sheet';
  readonly grid: Grid;

  constructor(grid: Grid) {
    super(grid.context);
    this.grid = grid;
  }

  // The sheet itself

  getName(): string {
    return this.grid.worksheet.getName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): Sheet {
    renameSheet(this.grid, name);
    return this.#self;
  }

  getSheetId(): number {
    return sheetNumber(this.grid.sheetId);
  }

  /** Position among the sheets, from 1. */
  getIndex(): number {
    return allSheets(this.context).findIndex(({ sheetId }) => sheetId === this.grid.sheetId) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.boundary.handOut(new HostSpreadsheet(this.context));
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return sheetEnums.SheetType.GRID;
  }

  activate(): Sheet {
    this.grid.facade.activate();
    return this.#self;
  }

  hideSheet(): Sheet {
    this.grid.facade.hideSheet();
    return this.#self;
  }

  showSheet(): Sheet {
    this.grid.facade.showSheet();
    return this.#self;
  }

  isSheetHidden(): boolean {
    return this.grid.facade.isSheetHidden();
  }

  getTabColor(): string | null {
    return hexColor(this.grid.facade.getTabColor() ?? null);
  }

  setTabColor(color: string | null): Sheet {
    this.grid.facade.setTabColor(hexColor(color) ?? '');
    return this.#self;
  }

  hasHiddenGridlines(): boolean {
    return this.grid.facade.hasHiddenGridLines();
  }

  setHiddenGridlines(hideGridlines: boolean): Sheet {
    this.grid.facade.setHiddenGridlines(hideGridlines);
    return this.#self;
  }

  // Ranges

  getRange(rowOrA1: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof rowOrA1 === 'string') return this.#rangeOf(rowOrA1);
    const args = [rowOrA1, column, numRows, numColumns];
    if (!args.every((part) => typeof part === 'number')) {
      throw signatureError('SpreadsheetApp.Sheet.getRange', args);
    }
    return this.#range({ row: rowOrA1, column: column ?? 1, rows: numRows, columns: numColumns });
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((text) => this.#rangeOf(text));
    return this.context.boundary.handOut(new HostRangeList(this.context, ranges));
  }

  getDataRange(): Range {
    const { rows, columns } = this.grid.used;
    return this.#range({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  getActiveRange(): Range | null {
    const range = this.grid.facade.getActiveRange();
    if (!range) return null;
    const { startRow, startColumn } = range.getRange();
    const size = { rows: range.getHeight(), columns: range.getWidth() };
    return this.#range({ row: startRow + 1, column: startColumn + 1, ...size });
  }

  getLastRow(): number {
    return this.grid.used.rows;
  }

  getLastColumn(): number {
    return this.grid.used.columns;
  }

  getMaxRows(): number {
    return this.grid.size.rows;
  }

  getMaxColumns(): number {
    return this.grid.size.columns;
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  appendRow(rowContents: unknown[]): Sheet {
    if (!Array.isArray(rowContents)) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const row = this.grid.used.rows + 1;
    const { size } = this.grid;
    if (row > size.rows) insertLines(this.grid, 'rows', 'after', size.rows, 1);
    if (rowContents.length > size.columns) {
      insertLines(this.grid, 'columns', 'after', size.columns, rowContents.length - size.columns);
    }
    this.getRange(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this.#self;
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): Sheet {
    const everything = !options.formatOnly && !options.contentsOnly;
    if (everything || options.contentsOnly) clearValues(this.grid, this.grid.whole);
    if (everything || options.formatOnly) clearFormats(this.grid, this.grid.whole);
    if (everything) writeRules(this.grid, []);
    return this.#self;
  }

  clearContents(): Sheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): Sheet {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): Sheet {
    writeNotes(this.grid, this.grid.whole, () => null);
    return this.#self;
  }

  /** Sorts everything below the frozen rows. */
  sort(columnPosition: number, ascending = true): Sheet {
    const frozen = this.getFrozenRows();
    const { rows, columns } = this.grid.used;
    if (rows <= frozen) return this.#self;
    const box = { row: frozen + 1, column: 1, rows: rows - frozen, columns };
    sortRows(this.grid, box, [{ column: columnPosition, ascending }]);
    return this.#self;
  }

  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    requireArgument(hostedOf(spreadsheet, HostSpreadsheet), 'SpreadsheetApp.Sheet.copyTo', [spreadsheet]);
    return this.context.boundary.handOut(new HostSheet(copySheet(this.grid)));
  }

  // Rows and columns

  insertRows(rowIndex: number, numRows = 1): void {
    insertLines(this.grid, 'rows', 'before', rowIndex, numRows);
  }

  insertRowBefore(beforePosition: number): Sheet {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): Sheet {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    insertLines(this.grid, 'rows', 'before', beforePosition, howMany);
    return this.#self;
  }

  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    insertLines(this.grid, 'rows', 'after', afterPosition, howMany);
    return this.#self;
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insertLines(this.grid, 'columns', 'before', columnIndex, numColumns);
  }

  insertColumnBefore(beforePosition: number): Sheet {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): Sheet {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    insertLines(this.grid, 'columns', 'before', beforePosition, howMany);
    return this.#self;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    insertLines(this.grid, 'columns', 'after', afterPosition, howMany);
    return this.#self;
  }

  deleteRow(rowPosition: number): Sheet {
    this.deleteRows(rowPosition, 1);
    return this.#self;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    deleteLines(this.grid, { kind: 'rows', first: rowPosition, count: howMany });
  }

  deleteColumn(columnPosition: number): Sheet {
    this.deleteColumns(columnPosition, 1);
    return this.#self;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    deleteLines(this.grid, { kind: 'columns', first: columnPosition, count: howMany });
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    const { box } = requireArgument(hostedOf(rowSpec, HostRange), 'SpreadsheetApp.Sheet.moveRows', [rowSpec]);
    moveLines(this.grid, { kind: 'rows', first: box.row, count: box.rows }, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    const { box } = requireArgument(hostedOf(columnSpec, HostRange), 'SpreadsheetApp.Sheet.moveColumns', [
      columnSpec,
    ]);
    moveLines(this.grid, { kind: 'columns', first: box.column, count: box.columns }, destinationIndex);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    setHidden(this.grid, { kind: 'rows', first: rowIndex, count: numRows }, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    setHidden(this.grid, { kind: 'rows', first: rowIndex, count: numRows }, false);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this.grid, { kind: 'columns', first: columnIndex, count: numColumns }, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this.grid, { kind: 'columns', first: columnIndex, count: numColumns }, false);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return isHidden(this.grid, 'rows', rowPosition);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return isHidden(this.grid, 'columns', columnPosition);
  }

  getColumnWidth(columnPosition: number): number {
    requireLines(this.grid, { kind: 'columns', first: columnPosition, count: 1 });
    return this.grid.facade.getColumnWidth(columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    requireLines(this.grid, { kind: 'columns', first: startColumn, count: numColumns });
    this.grid.facade.setColumnWidths(startColumn - 1, numColumns, width);
    return this.#self;
  }

  getRowHeight(rowPosition: number): number {
    requireLines(this.grid, { kind: 'rows', first: rowPosition, count: 1 });
    return this.grid.facade.getRowHeight(rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    requireLines(this.grid, { kind: 'rows', first: startRow, count: numRows });
    this.grid.facade.setRowHeightsForced(startRow - 1, numRows, height);
    return this.#self;
  }

  autoResizeColumn(columnPosition: number): Sheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    const rows = Math.max(this.grid.used.rows, 1);
    const texts = this.getRange(1, startColumn, rows, numColumns).getDisplayValues();
    for (let c = 0; c < numColumns; c++) {
      const width = Math.max(...texts.map((line) => textWidth(line[c] ?? '')));
      this.setColumnWidth(startColumn + c, Math.max(width, 21));
    }
    return this.#self;
  }

  getFrozenRows(): number {
    return this.grid.facade.getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.grid.facade.getFrozenColumns();
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.grid.size.rows) throw gridError(this.context.locale, 'frozen');
    this.grid.facade.setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.grid.size.columns) throw gridError(this.context.locale, 'frozen');
    this.grid.facade.setFrozenColumns(columns);
  }

  // Conditional formats, charts

  getConditionalFormatRules(): Rule[] {
    const rules = readRules(this.grid);
    return rules.map((data) =>
      this.context.boundary.handOut(new HostConditionalFormatRule(this.context, data)),
    );
  }

  setConditionalFormatRules(rules: Rule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw signatureError(method, [rules]);
    const data = rules.map(
      (rule) => requireArgument(hostedOf(rule, HostConditionalFormatRule), method, [rules]).data,
    );
    writeRules(this.grid, data);
  }

  clearConditionalFormatRules(): void {
    writeRules(this.grid, []);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    const data = { ...NEW_CHART, sheetId: this.grid.sheetId };
    return this.context.boundary.handOut(new HostEmbeddedChartBuilder(this.context, data));
  }

  getCharts(): Chart[] {
    const charts = chartsOf(this.context, this.grid.sheetId);
    return charts.map((data) => this.context.boundary.handOut(new HostEmbeddedChart(this.context, data)));
  }

  insertChart(chart: Chart): void {
    const { data } = requireArgument(hostedOf(chart, HostEmbeddedChart), 'SpreadsheetApp.Sheet.insertChart', [
      chart,
    ]);
    saveChart(this.context, { ...data, id: this.context.state.nextId++, sheetId: this.grid.sheetId });
  }

  updateChart(chart: Chart): void {
    const { data } = requireArgument(hostedOf(chart, HostEmbeddedChart), 'SpreadsheetApp.Sheet.updateChart', [
      chart,
    ]);
    if (!chartsOf(this.context, this.grid.sheetId).some(({ id }) => id === data.id)) {
      throw new Error('Embedded chart not found on this sheet.');
    }
    saveChart(this.context, data);
  }

  removeChart(chart: Chart): void {
    const { data } = requireArgument(hostedOf(chart, HostEmbeddedChart), 'SpreadsheetApp.Sheet.removeChart', [
      chart,
    ]);
    removeChart(this.context, data.id);
  }

  // Protection, names, metadata

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { protections } = this.context.state;
    const { sheetId } = this.grid;
    const old = protections.find((data) => data.sheetId === sheetId && data.range === null);
    const id = old?.id ?? newProtection(this.context, sheetId, null);
    return this.context.boundary.handOut(new HostProtection(this.context, id));
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const ofSheet = type === sheetEnums.ProtectionType.SHEET;
    return this.context.state.protections
      .filter(({ sheetId, range }) => sheetId === this.grid.sheetId && (range === null) === ofSheet)
      .map(({ id }) => this.context.boundary.handOut(new HostProtection(this.context, id)));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedAreas(this.context)
      .filter(({ grid }) => grid.sheetId === this.grid.sheetId)
      .map(({ name }) => this.context.boundary.handOut(new HostNamedRange(this.context, name)));
  }

  addDeveloperMetadata(...args: unknown[]): Sheet {
    requireEditable(this.context, this.grid.sheetId, null);
    const place = { type: 'SHEET', sheetId: this.grid.sheetId } as const;
    addMetadataFromArguments(this.context, place, 'Sheet', args);
    return this.#self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return allMetadata(this.context)
      .filter(({ place }) => place.type === 'SHEET' && place.sheetId === this.grid.sheetId)
      .map(({ record }) => this.context.boundary.handOut(new HostDeveloperMetadata(this.context, record.id)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.context.boundary.handOut(new HostDeveloperMetadataFinder(this.context, { grid: this.grid }));
  }

  get #self(): Sheet {
    return this.context.boundary.handOut(this);
  }

  #range(box: CellBox): Range {
    return this.context.boundary.handOut(new HostRange(this.grid, box));
  }

  #rangeOf(a1: string): Range {
    const gridOf = (name: string | undefined) =>
      name === undefined ? this.grid : sheetNamed(this.context, name);
    const found = parseA1(a1, (name) => gridOf(name)?.size);
    const grid = found && gridOf(found.sheetName);
    if (grid) return this.context.boundary.handOut(new HostRange(grid, found.box));
    const named = namedAreas(this.context).find(({ name }) => name === a1);
    if (named) return this.context.boundary.handOut(new HostRange(named.grid, named.box));
    throw gridError(this.context.locale, 'notFound');
  }
}

function textWidth(text: string): number {
  const letters = [...text].map((letter) =>
    /[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? LETTER.narrow : LETTER.wide,
  );
  return letters.reduce((sum, width) => sum + width, LETTER.around);
}

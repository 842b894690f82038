/** long because Apps Script's class is: one short method each, which checks, counts and delegates. */
import { type CellBox, formatA1 } from './a1';
import { hostedOf } from './boundary';
import { HostDataValidation } from './data-validation';
import { HostDeveloperMetadata } from './developer-metadata';
import { HostDeveloperMetadataFinder } from './developer-metadata-finder';
import { sheetEnums } from './enums';
import { type Grid, rangeOf } from './grid';
import { gridError } from './grid-error';
import { Hosted } from './hosted';
import { addMetadataFromArguments, linePlace } from './metadata-place';
import { allMetadata } from './metadata-store';
import { HostProtection, newProtection } from './protection';
import {
  clearFormats,
  type FormatValue,
  type formats,
  readFormats,
  writeBorders,
  writeFormats,
} from './range-formats';
import { readNotes, writeNotes } from './range-notes';
import {
  type CopiedPart,
  copyCells,
  mergeCells,
  requireInside,
  type SortKey,
  sortRows,
} from './range-structure';
import { readValidations, writeValidation, writeValidations } from './range-validations';
import {
  clearValues,
  readDisplayValues,
  readFormulas,
  readValues,
  writeFormulas,
  writeValues,
} from './range-values';
import { HostSheet } from './sheet';
import { sheetNumber } from './sheet-list';
import { requireArgument, requireInteger, signatureError } from './signature';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Align = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalAlign = 'top' | 'middle' | 'bottom' | null;

/** What `Range.clear` can be told to clear; nothing told means all of it. */
interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

/** What `Range.copyTo` can be told to copy alone. */
interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/**
 * A block of cells of one sheet.
 *
 * The class is the list of what scripts can call and checks their arguments; the work is done beside it, in
 * `range-values`, `range-formats`, `range-validations`, `range-notes` and `range-structure`. It is longer than a file
 * of this project should be because Apps Script's Range is: almost every method is one line.
 */
export class HostRange extends Hosted<Range> implements Partial<Range> {
  readonly className = 'Range';
  readonly grid: Grid;
  readonly box: CellBox;

  /** @throws when the cells are not inside the sheet */
  constructor(grid: Grid, box: CellBox) {
    super(grid.context);
    requireInside(grid, box);
    this.grid = grid;
    this.box = box;
  }

  // Where it is

  getRow(): number {
    return this.box.row;
  }

  getRowIndex(): number {
    return this.box.row;
  }

  getColumn(): number {
    return this.box.column;
  }

  getNumRows(): number {
    return this.box.rows;
  }

  getNumColumns(): number {
    return this.box.columns;
  }

  getHeight(): number {
    return this.box.rows;
  }

  getWidth(): number {
    return this.box.columns;
  }

  getLastRow(): number {
    return this.box.row + this.box.rows - 1;
  }

  getLastColumn(): number {
    return this.box.column + this.box.columns - 1;
  }

  getA1Notation(): string {
    return formatA1(this.box);
  }

  getGridId(): number {
    return sheetNumber(this.grid.sheetId);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.boundary.handOut(new HostSheet(this.grid));
  }

  getCell(row: number, column: number): Range {
    const inside = row >= 1 && column >= 1 && row <= this.box.rows && column <= this.box.columns;
    if (!inside) throw new Error('Cell reference out of range');
    return this.#range({
      row: this.box.row + row - 1,
      column: this.box.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const args = [rowOffset, columnOffset];
    const { row, column, rows, columns } = this.box;
    return this.#range({
      row: row + requireInteger(rowOffset, 'SpreadsheetApp.Range.offset', args),
      column: column + requireInteger(columnOffset, 'SpreadsheetApp.Range.offset', args),
      rows: numRows ?? rows,
      columns: numColumns ?? columns,
    });
  }

  activate(): Range {
    const { startRow, startColumn } = rangeOf(this.box);
    const facade = this.grid.facade.activate();
    facade.setActiveRange(facade.getRange(startRow, startColumn, this.box.rows, this.box.columns));
    return this.#self;
  }

  // Values and formulas

  getValue(): unknown {
    return readValues(this.grid, this.#first)[0]?.[0];
  }

  getValues(): unknown[][] {
    return readValues(this.grid, this.box);
  }

  setValue(value: unknown): Range {
    writeValues(this.grid, this.box, () => value);
    return this.#self;
  }

  setValues(values: unknown[][]): Range {
    const at = this.#block(values, 'setValues');
    writeValues(this.grid, this.box, at);
    return this.#self;
  }

  getDisplayValue(): string {
    return readDisplayValues(this.grid, this.#first)[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return readDisplayValues(this.grid, this.box);
  }

  getFormula(): string {
    return readFormulas(this.grid, this.#first)[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return readFormulas(this.grid, this.box);
  }

  setFormula(formula: string): Range {
    if (typeof formula !== 'string') throw signatureError('SpreadsheetApp.Range.setFormula', [formula]);
    writeFormulas(this.grid, this.box, () => formula);
    return this.#self;
  }

  setFormulas(formulas: string[][]): Range {
    const at = this.#block(formulas, 'setFormulas');
    writeFormulas(this.grid, this.box, (r, c) => String(at(r, c) ?? ''));
    return this.#self;
  }

  isBlank(): boolean {
    return this.grid
      .read(this.box, (cell) => cell?.f || (cell?.v ?? '') !== '')
      .every((line) => !line.some(Boolean));
  }

  // Formats

  getNumberFormat(): string {
    return this.#format('numberFormat');
  }

  getNumberFormats(): string[][] {
    return readFormats(this.grid, this.box, 'numberFormat');
  }

  setNumberFormat(numberFormat: string): Range {
    return this.#setFormat('numberFormat', numberFormat);
  }

  setNumberFormats(numberFormats: string[][]): Range {
    return this.#setFormats('numberFormat', numberFormats, 'setNumberFormats');
  }

  getBackground(): string {
    return this.#format('background');
  }

  getBackgrounds(): string[][] {
    return readFormats(this.grid, this.box, 'background');
  }

  setBackground(color: string | null): Range {
    return this.#setFormat('background', color);
  }

  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#setFormats('background', colors, 'setBackgrounds');
  }

  getFontColors(): string[][] {
    return readFormats(this.grid, this.box, 'fontColor');
  }

  setFontColor(color: string | null): Range {
    return this.#setFormat('fontColor', color);
  }

  setFontColors(colors: (string | null)[][]): Range {
    return this.#setFormats('fontColor', colors, 'setFontColors');
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#format('fontWeight');
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return readFormats(this.grid, this.box, 'fontWeight');
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Range {
    return this.#setFormat('fontWeight', weight);
  }

  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Range {
    return this.#setFormats('fontWeight', weights, 'setFontWeights');
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.#format('fontStyle');
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return readFormats(this.grid, this.box, 'fontStyle');
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Range {
    return this.#setFormat('fontStyle', style);
  }

  setFontStyles(styles: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): Range {
    return this.#setFormats('fontStyle', styles, 'setFontStyles');
  }

  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return this.#format('fontLine');
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): Range {
    return this.#setFormat('fontLine', line);
  }

  getFontSize(): number {
    return this.#format('fontSize');
  }

  getFontSizes(): number[][] {
    return readFormats(this.grid, this.box, 'fontSize');
  }

  setFontSize(size: number): Range {
    return this.#setFormat('fontSize', size);
  }

  setFontSizes(sizes: number[][]): Range {
    return this.#setFormats('fontSize', sizes, 'setFontSizes');
  }

  getFontFamily(): string {
    return this.#format('fontFamily');
  }

  getFontFamilies(): string[][] {
    return readFormats(this.grid, this.box, 'fontFamily');
  }

  setFontFamily(family: string | null): Range {
    return this.#setFormat('fontFamily', family);
  }

  setFontFamilies(families: (string | null)[][]): Range {
    return this.#setFormats('fontFamily', families, 'setFontFamilies');
  }

  getHorizontalAlignment(): string {
    return this.#format('horizontalAlignment');
  }

  getHorizontalAlignments(): string[][] {
    return readFormats(this.grid, this.box, 'horizontalAlignment');
  }

  setHorizontalAlignment(alignment: Align): Range {
    return this.#setFormat('horizontalAlignment', alignment);
  }

  setHorizontalAlignments(alignments: Align[][]): Range {
    return this.#setFormats('horizontalAlignment', alignments, 'setHorizontalAlignments');
  }

  getVerticalAlignment(): string {
    return this.#format('verticalAlignment');
  }

  getVerticalAlignments(): string[][] {
    return readFormats(this.grid, this.box, 'verticalAlignment');
  }

  setVerticalAlignment(alignment: VerticalAlign): Range {
    return this.#setFormat('verticalAlignment', alignment);
  }

  setVerticalAlignments(alignments: VerticalAlign[][]): Range {
    return this.#setFormats('verticalAlignment', alignments, 'setVerticalAlignments');
  }

  getWrap(): boolean {
    return this.#format('wrapStrategy') === sheetEnums.WrapStrategy.WRAP;
  }

  getWraps(): boolean[][] {
    const strategies = readFormats(this.grid, this.box, 'wrapStrategy');
    return strategies.map((line) => line.map((strategy) => strategy === sheetEnums.WrapStrategy.WRAP));
  }

  setWrap(isWrapEnabled: boolean): Range {
    const { WRAP, OVERFLOW } = sheetEnums.WrapStrategy;
    return this.#setFormat('wrapStrategy', isWrapEnabled ? WRAP : OVERFLOW);
  }

  getWrapStrategy(): Wrap {
    return this.#format('wrapStrategy');
  }

  getWrapStrategies(): Wrap[][] {
    return readFormats(this.grid, this.box, 'wrapStrategy');
  }

  setWrapStrategy(strategy: Wrap): Range {
    return this.#setFormat('wrapStrategy', strategy);
  }

  setWrapStrategies(strategies: Wrap[][]): Range {
    return this.#setFormats('wrapStrategy', strategies, 'setWrapStrategies');
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    writeBorders(this.grid, this.box, { top, left, bottom, right, vertical, horizontal }, color, style);
    return this.#self;
  }

  // Notes and rules

  getNote(): string {
    return readNotes(this.grid, this.#first)[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    return readNotes(this.grid, this.box);
  }

  setNote(note: string | null): Range {
    writeNotes(this.grid, this.box, () => note);
    return this.#self;
  }

  setNotes(notes: (string | null)[][]): Range {
    const at = this.#block(notes, 'setNotes');
    writeNotes(this.grid, this.box, at);
    return this.#self;
  }

  clearNote(): Range {
    return this.setNote(null);
  }

  getDataValidation(): Validation | null {
    return this.#handle(readValidations(this.grid, this.#first)[0]?.[0] ?? null);
  }

  getDataValidations(): (Validation | null)[][] {
    return readValidations(this.grid, this.box).map((line) => line.map((rule) => this.#handle(rule)));
  }

  setDataValidation(rule: Validation | null): Range {
    writeValidation(this.grid, this.box, this.#rule(rule, 'setDataValidation')?.data ?? null);
    return this.#self;
  }

  setDataValidations(rules: (Validation | null)[][]): Range {
    const at = this.#block(rules, 'setDataValidations');
    writeValidations(this.grid, this.box, (r, c) => this.#rule(at(r, c) ?? null, 'setDataValidations'));
    return this.#self;
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): Range {
    const data = { criteria: 'CHECKBOX', values: [], allowInvalid: false, helpText: null } as const;
    writeValidation(this.grid, this.box, data);
    const values = readValues(this.grid, this.box);
    writeValues(this.grid, this.box, (r, c) => values[r]?.[c] === true);
    return this.#self;
  }

  // Clearing, copying, merging, sorting

  clear(options: ClearOptions = {}): Range {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const everything = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (everything || contentsOnly) clearValues(this.grid, this.box);
    if (everything || formatOnly) clearFormats(this.grid, this.box);
    if (validationsOnly) writeValidation(this.grid, this.box, null);
    if (commentsOnly) writeNotes(this.grid, this.box, () => null);
    return this.#self;
  }

  clearContent(): Range {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): Range {
    return this.clear({ formatOnly: true });
  }

  copyTo(
    destination: Range,
    how?: GoogleAppsScript.Spreadsheet.CopyPasteType | CopyOptions,
    transposed = false,
  ): void {
    const target = requireArgument(hostedOf(destination, HostRange), 'SpreadsheetApp.Range.copyTo', [
      destination,
    ]);
    if (transposed) throw new Error('Range.copyTo transposed is not available in the local host');
    copyCells(this.grid, this.box, target.grid, target.box, copiedPart(how));
  }

  merge(): Range {
    mergeCells(this.grid, this.box, 'all');
    return this.#self;
  }

  mergeAcross(): Range {
    mergeCells(this.grid, this.box, 'across');
    return this.#self;
  }

  mergeVertically(): Range {
    mergeCells(this.grid, this.box, 'vertically');
    return this.#self;
  }

  breakApart(): Range {
    const { startRow, startColumn } = rangeOf(this.box);
    this.grid.facade.getRange(startRow, startColumn, this.box.rows, this.box.columns).breakApart();
    return this.#self;
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }

  getMergedRanges(): Range[] {
    const { startRow, endRow, startColumn, endColumn } = rangeOf(this.box);
    const merged = this.grid.worksheet.getMergeData().filter((range) => {
      const rows = range.startRow <= endRow && range.endRow >= startRow;
      return rows && range.startColumn <= endColumn && range.endColumn >= startColumn;
    });
    return merged.map((range) =>
      this.#range({
        row: range.startRow + 1,
        column: range.startColumn + 1,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }),
    );
  }

  sort(spec: unknown): Range {
    sortRows(this.grid, this.box, sortKeys(spec));
    return this.#self;
  }

  // Protection and metadata

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const id = newProtection(this.context, this.grid.sheetId, rangeOf(this.box));
    return this.context.boundary.handOut(new HostProtection(this.context, id));
  }

  addDeveloperMetadata(...args: unknown[]): Range {
    addMetadataFromArguments(this.context, linePlace(this.grid, this.box), 'Range', args);
    return this.#self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const wanted = JSON.stringify(linePlace(this.grid, this.box));
    return allMetadata(this.context)
      .filter(({ place }) => JSON.stringify(place) === wanted)
      .map(({ record }) => this.context.boundary.handOut(new HostDeveloperMetadata(this.context, record.id)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const { grid, box } = this;
    return this.context.boundary.handOut(new HostDeveloperMetadataFinder(this.context, { grid, box }));
  }

  // Inside

  get #self(): Range {
    return this.context.boundary.handOut(this);
  }

  get #first(): CellBox {
    return { ...this.box, rows: 1, columns: 1 };
  }

  #range(box: CellBox): Range {
    return this.context.boundary.handOut(new HostRange(this.grid, box));
  }

  #handle(rule: HostDataValidation | null): Validation | null {
    return rule && this.context.boundary.handOut(rule);
  }

  #rule(rule: Validation | null, method: string): HostDataValidation | null {
    if (rule === null) return null;
    return requireArgument(hostedOf(rule, HostDataValidation), `SpreadsheetApp.Range.${method}`, [rule]);
  }

  #format<N extends keyof typeof formats>(name: N): FormatValue<N> {
    return readFormats(this.grid, this.#first, name)[0]?.[0] as FormatValue<N>;
  }

  #setFormat<N extends keyof typeof formats>(name: N, value: FormatValue<N> | null): Range {
    writeFormats(this.grid, this.box, name, () => value);
    return this.#self;
  }

  #setFormats<N extends keyof typeof formats>(
    name: N,
    values: (FormatValue<N> | null)[][],
    method: string,
  ): Range {
    const at = this.#block(values, method);
    writeFormats(this.grid, this.box, name, (r, c) => at(r, c) ?? null);
    return this.#self;
  }

  /** Checks that a two-dimensional array has the range's size, and gives access to it. */
  #block<T>(values: T[][], method: string): (r: number, c: number) => T {
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      throw signatureError(`SpreadsheetApp.Range.${method}`, [values]);
    }
    const { rows, columns } = this.box;
    const { locale } = this.context;
    if (values.length !== rows) throw gridError(locale, 'rowCount', values.length, rows);
    const odd = values.find((line) => line.length !== columns);
    if (odd) throw gridError(locale, 'columnCount', odd.length, columns);
    return (r, c) => (values[r] as T[])[c] as T;
  }
}

/** What part of cells `copyTo` was asked for. */
function copiedPart(how: unknown): CopiedPart {
  const { PASTE_NORMAL, PASTE_VALUES, PASTE_FORMAT, PASTE_FORMULA } =
    sheetEnums.CopyPasteType as Sheets['CopyPasteType'];
  if (how === undefined || how === PASTE_NORMAL) return 'everything';
  if (how === PASTE_VALUES) return 'values';
  if (how === PASTE_FORMAT) return 'formats';
  if (how === PASTE_FORMULA) return 'formulas';
  const { formatOnly, contentsOnly } = how as CopyOptions;
  if (formatOnly) return 'formats';
  if (contentsOnly) return 'formulas';
  throw new Error(`Range.copyTo ${String(how)} is not available in the local host`);
}

/** Reads what `sort` takes: a column number (negative descends), an object, or a list of them. */
function sortKeys(spec: unknown): SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((key) => {
    if (typeof key === 'number') return { column: Math.abs(key), ascending: key > 0 };
    const { column, ascending = true } = (key ?? {}) as { column?: number; ascending?: boolean };
    if (typeof column !== 'number') throw signatureError('SpreadsheetApp.Range.sort', [spec]);
    return { column, ascending };
  });
}

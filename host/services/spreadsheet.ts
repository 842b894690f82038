import { hostedOf } from './boundary';
import { HostDeveloperMetadata } from './developer-metadata';
import { HostDeveloperMetadataFinder } from './developer-metadata-finder';
import { sheetEnums } from './enums';
import type { Grid } from './grid';
import { Hosted } from './hosted';
import { addMetadataFromArguments } from './metadata-place';
import { allMetadata } from './metadata-store';
import { HostNamedRange, namedAreas, removeNamedArea, setNamedArea } from './named-range';
import { HostProtection } from './protection';
import { HostRange } from './range';
import { HostSheet } from './sheet';
import { copySheet, deleteSheet, insertSheet, renameSheet } from './sheet-changes';
import { activeSheet, allSheets, sheetNamed, sheetNumber } from './sheet-list';
import { requireArgument, signatureError } from './signature';
import { HostUser } from './user';
import { isTimeZone } from './zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The one spreadsheet an add-on works in. */
export class HostSpreadsheet extends Hosted<Spreadsheet> implements Partial<Spreadsheet> {
  readonly className = 'Spreadsheet';

  getId(): string {
    return this.context.engine.workbook.getId();
  }

  getName(): string {
    return this.context.engine.workbook.getName();
  }

  rename(newName: string): void {
    this.context.engine.workbook.setName(newName);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getOwner(): GoogleAppsScript.Base.User {
    return this.context.boundary.handOut(new HostUser(this.context, this.context.state.owner));
  }

  getSpreadsheetLocale(): string {
    return this.context.locale.startsWith('ja') ? 'ja_JP' : 'en_US';
  }

  getSpreadsheetTimeZone(): string {
    return this.context.state.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) throw new Error(`Invalid argument: ${timezone}`);
    this.context.state.timeZone = timezone;
  }

  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    return sheetEnums.RecalculationInterval.ON_CHANGE;
  }

  toast(message: string, title: string | null = null, timeoutSeconds: number | null = 5): void {
    this.context.ui.toast(String(message), title, timeoutSeconds ?? 5);
  }

  // Sheets

  getSheets(): Sheet[] {
    return allSheets(this.context).map((grid) => this.#sheet(grid));
  }

  getNumSheets(): number {
    return allSheets(this.context).length;
  }

  getSheetByName(name: string): Sheet | null {
    const grid = sheetNamed(this.context, String(name));
    return grid ? this.#sheet(grid) : null;
  }

  getSheetById(id: number): Sheet | null {
    const grid = allSheets(this.context).find(({ sheetId }) => sheetNumber(sheetId) === id);
    return grid ? this.#sheet(grid) : null;
  }

  getActiveSheet(): Sheet {
    return this.#sheet(activeSheet(this.context));
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#gridOf(sheet, 'setActiveSheet').facade.activate();
    return sheet;
  }

  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((part) => typeof part === 'string');
    const index = args.find((part) => typeof part === 'number');
    if (args.some((part) => typeof part === 'object' && part !== null)) {
      throw new Error('Spreadsheet.insertSheet with a template is not available in the local host');
    }
    return this.#sheet(insertSheet(this.context, name as string | undefined, index as number | undefined));
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(this.#gridOf(sheet, 'deleteSheet'));
  }

  deleteActiveSheet(): Sheet {
    deleteSheet(activeSheet(this.context));
    return this.getActiveSheet();
  }

  duplicateActiveSheet(): Sheet {
    const copy = copySheet(activeSheet(this.context));
    copy.facade.activate();
    return this.#sheet(copy);
  }

  renameActiveSheet(newName: string): void {
    renameSheet(activeSheet(this.context), newName);
  }

  /** Moves the open sheet to a position counted from 1. */
  moveActiveSheet(pos: number): void {
    const count = allSheets(this.context).length;
    if (!Number.isInteger(pos) || pos < 1 || pos > count) throw new Error(`Invalid argument: ${pos}`);
    this.context.engine.workbook.moveSheet(activeSheet(this.context).facade, pos - 1);
  }

  // Ranges and names

  getRange(a1Notation: string): Range {
    return this.getActiveSheet().getRange(a1Notation);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return this.getActiveSheet().getRangeList(a1Notations);
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getRangeByName(name: string): Range | null {
    const found = namedAreas(this.context).find(
      (area) => area.name.toLowerCase() === String(name).toLowerCase(),
    );
    return found ? this.context.boundary.handOut(new HostRange(found.grid, found.box)) : null;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedAreas(this.context).map(({ name }) =>
      this.context.boundary.handOut(new HostNamedRange(this.context, name)),
    );
  }

  setNamedRange(name: string, range: Range): void {
    const method = 'SpreadsheetApp.Spreadsheet.setNamedRange';
    const { grid, box } = requireArgument(hostedOf(range, HostRange), method, [name, range]);
    if (typeof name !== 'string') throw signatureError(method, [name, range]);
    setNamedArea(this.context, { name, grid, box });
  }

  removeNamedRange(name: string): void {
    removeNamedArea(this.context, name);
  }

  // Of the open sheet

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  // Protection and metadata

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const ofSheet = type === sheetEnums.ProtectionType.SHEET;
    return this.context.state.protections
      .filter(({ range }) => (range === null) === ofSheet)
      .map(({ id }) => this.context.boundary.handOut(new HostProtection(this.context, id)));
  }

  addDeveloperMetadata(...args: unknown[]): Spreadsheet {
    addMetadataFromArguments(this.context, { type: 'SPREADSHEET' }, 'Spreadsheet', args);
    return this.context.boundary.handOut(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return allMetadata(this.context)
      .filter(({ place }) => place.type === 'SPREADSHEET')
      .map(({ record }) => this.context.boundary.handOut(new HostDeveloperMetadata(this.context, record.id)));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return this.context.boundary.handOut(new HostDeveloperMetadataFinder(this.context, {}));
  }

  #sheet(grid: Grid): Sheet {
    return this.context.boundary.handOut(new HostSheet(grid));
  }

  #gridOf(sheet: Sheet, method: string): Grid {
    return requireArgument(hostedOf(sheet, HostSheet), `SpreadsheetApp.Spreadsheet.${method}`, [sheet]).grid;
  }
}

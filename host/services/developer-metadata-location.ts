import type { Context } from './context';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Grid } from './grid';
import { Hosted } from './hosted';
import type { MetadataPlace } from './metadata-store';
import { HostRange } from './range';
import { HostSheet } from './sheet';
import { HostSpreadsheet } from './spreadsheet';

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Where a piece of developer metadata hangs; asking for another kind of place gives null. */
export class HostDeveloperMetadataLocation extends Hosted<Location> implements Location {
  readonly className = 'DeveloperMetadataLocation';
  readonly #place: MetadataPlace;

  constructor(context: Context, place: MetadataPlace) {
    super(context);
    this.#place = place;
  }

  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return enumNamed(sheetEnums.DeveloperMetadataLocationType, this.#place.type) as never;
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.type !== 'COLUMN') return null;
    const grid = new Grid(this.context, place.sheetId);
    const box = { row: 1, column: place.index + 1, rows: grid.size.rows, columns: 1 };
    return this.context.boundary.handOut(new HostRange(grid, box));
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const place = this.#place;
    if (place.type !== 'ROW') return null;
    const grid = new Grid(this.context, place.sheetId);
    const box = { row: place.index + 1, column: 1, rows: 1, columns: grid.size.columns };
    return this.context.boundary.handOut(new HostRange(grid, box));
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const place = this.#place;
    if (place.type !== 'SHEET') return null;
    return this.context.boundary.handOut(new HostSheet(new Grid(this.context, place.sheetId)));
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    if (this.#place.type !== 'SPREADSHEET') return null;
    return this.context.boundary.handOut(new HostSpreadsheet(this.context));
  }
}

import { hostedOf } from './boundary';
import type { Context } from './context';
import { HostDeveloperMetadataLocation } from './developer-metadata-location';
import { enumNamed } from './enum-value';
import { sheetEnums } from './enums';
import { Hosted } from './hosted';
import { linePlace } from './metadata-place';
import {
  type MetadataPlace,
  type MetadataRecord,
  metadataById,
  type PlacedMetadata,
  replaceMetadata,
} from './metadata-store';
import { HostRange } from './range';
import { HostSheet } from './sheet';
import { requireArgument } from './signature';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A piece of developer metadata; it follows what it hangs on. */
export class HostDeveloperMetadata extends Hosted<Metadata> implements Metadata {
  readonly className = 'DeveloperMetadata';
  readonly #id: number;

  constructor(context: Context, id: number) {
    super(context);
    this.#id = id;
  }

  getId(): number {
    return this.#id;
  }

  getKey(): string {
    return this.#current.record.key;
  }

  getValue(): string | null {
    return this.#current.record.value;
  }

  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return enumNamed(sheetEnums.DeveloperMetadataVisibility, this.#current.record.visibility) as never;
  }

  getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return this.context.boundary.handOut(
      new HostDeveloperMetadataLocation(this.context, this.#current.place),
    );
  }

  setKey(key: string): Metadata {
    return this.#change({ key });
  }

  setValue(value: string | null): Metadata {
    return this.#change({ value });
  }

  setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Metadata {
    return this.#change({ visibility: String(visibility) as MetadataRecord['visibility'] });
  }

  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): Metadata {
    const range = requireArgument(hostedOf(column, HostRange), 'DeveloperMetadata.moveToColumn', [column]);
    return this.#move(linePlace(range.grid, range.box));
  }

  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): Metadata {
    const range = requireArgument(hostedOf(row, HostRange), 'DeveloperMetadata.moveToRow', [row]);
    return this.#move(linePlace(range.grid, range.box));
  }

  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Metadata {
    const { grid } = requireArgument(hostedOf(sheet, HostSheet), 'DeveloperMetadata.moveToSheet', [sheet]);
    return this.#move({ type: 'SHEET', sheetId: grid.sheetId });
  }

  moveToSpreadsheet(): Metadata {
    return this.#move({ type: 'SPREADSHEET' });
  }

  remove(): void {
    replaceMetadata(this.context, this.#id, null);
  }

  get #current(): PlacedMetadata {
    const current = metadataById(this.context, this.#id);
    if (!current) throw new Error(`Developer metadata ${this.#id} does not exist`);
    return current;
  }

  #change(change: Partial<MetadataRecord>): Metadata {
    replaceMetadata(this.context, this.#id, ({ record, place }) => ({
      record: { ...record, ...change },
      place,
    }));
    return this.context.boundary.handOut(this);
  }

  #move(place: MetadataPlace): Metadata {
    replaceMetadata(this.context, this.#id, ({ record }) => ({ record, place }));
    return this.context.boundary.handOut(this);
  }
}

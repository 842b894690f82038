import type { CellBox } from './a1';
import type { Context } from './context';
import { HostDeveloperMetadata } from './developer-metadata';
import type { Grid } from './grid';
import { Hosted } from './hosted';
import { allMetadata, type MetadataPlace, type PlacedMetadata } from './metadata-store';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** What a finder looks through: the spreadsheet, one sheet, or cells of one. */
export type MetadataScope = { readonly grid?: Grid; readonly box?: CellBox };

/** Finds developer metadata by its key, value, id, visibility and kind of place. */
export class HostDeveloperMetadataFinder extends Hosted<Finder> implements Finder {
  readonly className = 'DeveloperMetadataFinder';
  readonly #scope: MetadataScope;
  readonly #conditions: ((metadata: PlacedMetadata) => boolean)[] = [];
  #intersecting = false;

  constructor(context: Context, scope: MetadataScope) {
    super(context);
    this.#scope = scope;
  }

  withKey(key: string): Finder {
    return this.#where(({ record }) => record.key === key);
  }

  withValue(value: string): Finder {
    return this.#where(({ record }) => record.value === value);
  }

  withId(id: number): Finder {
    return this.#where(({ record }) => record.id === id);
  }

  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return this.#where(({ record }) => record.visibility === String(visibility));
  }

  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    return this.#where(({ place }) => place.type === String(type));
  }

  onIntersectingLocations(): Finder {
    this.#intersecting = true;
    return this.context.boundary.handOut(this);
  }

  find(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return allMetadata(this.context)
      .filter(({ place }) => isWithin(place, this.#scope, this.#intersecting))
      .filter((metadata) => this.#conditions.every((holds) => holds(metadata)))
      .map(({ record }) => this.context.boundary.handOut(new HostDeveloperMetadata(this.context, record.id)));
  }

  #where(condition: (metadata: PlacedMetadata) => boolean): Finder {
    this.#conditions.push(condition);
    return this.context.boundary.handOut(this);
  }
}

/**
 * Whether a place lies in the scope: all of it, or, where places that intersect are wanted, any part of it.
 * A sheet holds its own lines; the spreadsheet holds everything.
 */
function isWithin(place: MetadataPlace, { grid, box }: MetadataScope, intersecting: boolean): boolean {
  if (!grid) return true;
  if (place.type === 'SPREADSHEET') return intersecting;
  if (place.sheetId !== grid.sheetId) return false;
  if (!box) return true;
  if (place.type === 'SHEET') return intersecting;
  const across = place.type === 'COLUMN';
  const first = across ? box.column : box.row;
  const count = across ? box.columns : box.rows;
  const isHit = place.index + 1 >= first && place.index + 1 < first + count;
  const isWhole = across ? box.rows === grid.size.rows : box.columns === grid.size.columns;
  return isHit && (intersecting || isWhole);
}

import { type CustomData, ICommandService } from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } from '@univerjs/sheets';
import type { Engine } from '../engine/index';
import type { Context } from './context';
import { Grid } from './grid';

/** One piece of developer metadata, as it is kept in the workbook. */
export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** Where metadata hangs: on the spreadsheet, a sheet, or a whole row or column (0-based index). */
export type MetadataPlace =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly sheetId: string }
  | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly index: number };

/** A record and the place it hangs at now. */
export interface PlacedMetadata {
  readonly record: MetadataRecord;
  readonly place: MetadataPlace;
}

/** The one key of the engine's `custom` fields that is ours; what others keep there stays. */
const KEY = 'developerMetadata';

function recordsIn(custom: CustomData | null | undefined): readonly MetadataRecord[] {
  return (custom?.[KEY] as MetadataRecord[] | undefined) ?? [];
}

function customAt(context: Context, place: MetadataPlace): CustomData | undefined {
  const { workbook } = context.engine;
  if (place.type === 'SPREADSHEET') return workbook.getCustomMetadata();
  const { facade } = new Grid(context, place.sheetId);
  if (place.type === 'SHEET') return facade.getCustomMetadata();
  if (place.type === 'ROW') return facade.getRowCustomMetadata(place.index);
  return facade.getColumnCustomMetadata(place.index);
}

/** What `allMetadata` found in each engine, until a command may have changed or moved some of it. */
const FOUND = new WeakMap<Engine, readonly PlacedMetadata[]>();
const WATCHED = new WeakSet<Engine>();

/** Metadata hangs on rows, columns and sheets: contents of cells are the one thing that leaves it where it is. */
function watch(engine: Engine): void {
  if (WATCHED.has(engine)) return;
  WATCHED.add(engine);
  const commands = engine.univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (id.startsWith('sheet.mutation.') && id !== SetRangeValuesMutation.id) FOUND.delete(engine);
  });
}

function writeAt(context: Context, place: MetadataPlace, records: readonly MetadataRecord[]): void {
  FOUND.delete(context.engine);
  const { [KEY]: _, ...others } = customAt(context, place) ?? {};
  const custom = records.length > 0 ? { ...others, [KEY]: records } : others;
  const { workbook } = context.engine;
  if (place.type === 'SPREADSHEET') {
    workbook.setCustomMetadata(custom);
    return;
  }
  const grid = new Grid(context, place.sheetId);
  // The façade's setters for rows and columns do nothing where the engine keeps no data of the line yet.
  if (place.type === 'SHEET') grid.facade.setCustomMetadata(custom);
  else if (place.type === 'ROW')
    grid.execute(SetRowDataMutation.id, { rowData: { [place.index]: { custom } } });
  else grid.execute(SetColDataMutation.id, { columnData: { [place.index]: { custom } } });
}

/**
 * All metadata of the spreadsheet with the places it is at now, oldest first.
 *
 * It is kept in the engine's `custom` fields, which inserting, deleting and moving rows and columns, renaming and
 * deleting sheets carry along by themselves.
 */
export function allMetadata({ engine }: Context): readonly PlacedMetadata[] {
  watch(engine);
  const known = FOUND.get(engine);
  if (known) return known;
  const { workbook } = engine;
  const found: PlacedMetadata[] = [];
  const add = (place: MetadataPlace, custom: CustomData | null | undefined) => {
    for (const record of recordsIn(custom)) found.push({ record, place });
  };
  add({ type: 'SPREADSHEET' }, workbook.getCustomMetadata());
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const worksheet = sheet.getSheet();
    add({ type: 'SHEET', sheetId }, sheet.getCustomMetadata());
    for (const [index, column] of Object.entries(worksheet.getColumnManager().getColumnData())) {
      add({ type: 'COLUMN', sheetId, index: Number(index) }, column?.custom);
    }
    for (const [index, row] of Object.entries(worksheet.getRowManager().getRowData())) {
      add({ type: 'ROW', sheetId, index: Number(index) }, row?.custom);
    }
  }
  found.sort((a, b) => a.record.id - b.record.id);
  FOUND.set(engine, found);
  return found;
}

/** Hangs a new record at a place. */
export function addMetadata(
  context: Context,
  place: MetadataPlace,
  record: Omit<MetadataRecord, 'id'>,
): void {
  const id = context.state.nextId++;
  writeAt(context, place, [...recordsIn(customAt(context, place)), { id, ...record }]);
}

/** The record with this id and its place; undefined once it, or what it hung on, is gone. */
export function metadataById(context: Context, id: number): PlacedMetadata | undefined {
  return allMetadata(context).find(({ record }) => record.id === id);
}

/**
 * Changes, moves or removes the record with this id.
 * @param next the new record and place; null removes it
 * @throws when the record is gone
 */
export function replaceMetadata(
  context: Context,
  id: number,
  next: ((current: PlacedMetadata) => PlacedMetadata) | null,
): void {
  const current = metadataById(context, id);
  if (!current) throw new Error(`Developer metadata ${id} does not exist`);
  const left = recordsIn(customAt(context, current.place)).filter((record) => record.id !== id);
  writeAt(context, current.place, left);
  if (!next) return;
  const { record, place } = next(current);
  writeAt(context, place, [...recordsIn(customAt(context, place)), record]);
}

/** Gives all metadata on a sheet and its rows and columns new ids, after the sheet was copied with everything on it. */
export function renumberMetadata(context: Context, sheetId: string): void {
  const places = new Map<string, MetadataPlace>();
  for (const { place } of allMetadata(context)) {
    if (place.type !== 'SPREADSHEET' && place.sheetId === sheetId) places.set(JSON.stringify(place), place);
  }
  for (const place of places.values()) {
    const records = recordsIn(customAt(context, place));
    writeAt(
      context,
      place,
      records.map((record) => ({ ...record, id: context.state.nextId++ })),
    );
  }
}

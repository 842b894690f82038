import type { Dress } from '../template/steps';
import { areaA1 } from './area-range';
import type { Readiness } from './arrange-lines';
import { type Layer, layOver } from './lay-over';
import { alignmentOf, LINE, numberFormatOf, type Paint, paintOf } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BACKGROUNDS: Layer<string | null> = {
  initial: null,
  isUntouched: (value) => value === null || value === '#ffffff',
  read: (range) => range.getBackgrounds(),
  write: (range, values) => range.setBackgrounds(values as string[][]),
};

const COLORS: Layer<string | null> = {
  initial: null,
  isUntouched: (value) => value === null || value === '#000000',
  read: (range) => range.getFontColors(),
  write: (range, values) => range.setFontColors(values as string[][]),
};

const WEIGHTS: Layer<Paint['weight']> = {
  initial: 'normal',
  isUntouched: (value) => value === 'normal',
  read: (range) => range.getFontWeights() as Paint['weight'][][],
  write: (range, values) => range.setFontWeights(values),
};

const SIZES: Layer<number> = {
  initial: 10,
  isUntouched: (value) => value === 10,
  read: (range) => range.getFontSizes(),
  write: (range, values) => range.setFontSizes(values),
};

const FORMATS: Layer<string> = {
  get initial() {
    return numberFormatOf(null);
  },
  read: (range) => range.getNumberFormats(),
  write: (range, values) => range.setNumberFormats(values),
};

const ALIGNMENTS: Layer<'left' | 'center' | 'right' | 'normal' | null> = {
  initial: null,
  // Nobody's choice is told as `general`, followed by the side it comes out on.
  isUntouched: (value) => value === null || value.startsWith('general'),
  read: (range) => range.getHorizontalAlignments() as ('left' | 'center' | 'right')[][],
  write: (range, values) => range.setHorizontalAlignments(values),
};

const NOTES: Layer<string> = {
  initial: '',
  isUntouched: (value) => value === '',
  read: (range) => range.getNotes(),
  write: (range, values) => range.setNotes(values),
};

/** Gives every cell of a form or a header the look of its role: at most one call a property. */
export function paintCells(sheet: Sheet, { cells }: Dress, readiness: Readiness): void {
  const lay = <T>(wantedOf: (cell: Dress['cells'][number]) => T | undefined, layer: Layer<T>): void =>
    layOver(sheet, readiness, cells, wantedOf, layer);
  lay(({ role }) => paintOf(role).background, BACKGROUNDS);
  lay(({ role }) => paintOf(role).color, COLORS);
  lay(({ role }) => paintOf(role).weight, WEIGHTS);
  lay(({ role }) => paintOf(role).size, SIZES);
  // A header is words: the format it carries is that of the column below, and tells only its side.
  lay(({ role, format }) => numberFormatOf(role === 'head' ? null : format), FORMATS);
  lay(alignmentOf, ALIGNMENTS);
  lay(({ note }) => note ?? undefined, NOTES);
}

/** Lets long texts run over several lines, from the top of their row, labels too: two calls, whatever their number. */
export function wrapAreas(sheet: Sheet, { cells, openColumns }: Dress): void {
  const areas = [
    ...cells.filter(({ role }) => role === 'area').map((cell) => ({ ...cell, rows: 1, columns: 1 })),
    ...openColumns.filter(({ role }) => role === 'area'),
  ];
  if (areas.length === 0) return;
  const rows = new Set(areas.map(({ row }) => row));
  const beside = cells.filter(({ row, role }) => role !== 'area' && rows.has(row));
  sheet.getRangeList(areas.map(areaA1)).setWrap(true);
  const lines = [...areas, ...beside.map((cell) => ({ ...cell, rows: 1, columns: 1 }))];
  sheet.getRangeList(lines.map(areaA1)).setVerticalAlignment('top');
}

/** Divides the rows of tables by thin lines: one call for all tables of the sheet. */
export function ruleTables(sheet: Sheet, { ruled }: Dress): void {
  if (ruled.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(ruled.map(areaA1)).setBorder(null, null, true, null, null, true, LINE, SOLID);
}

/** Formats the columns below a header: one call a number format, however many columns have it, and one or two for colour. */
export function paintOpenColumns(
  sheet: Sheet,
  { cells: named, openColumns, isLog }: Dress,
  readiness: Readiness,
): void {
  const isNew = readiness === 'new';
  const areas = new Map<string, string[]>();
  for (const column of openColumns) {
    const format = numberFormatOf(column.format);
    if (!isNew || format !== FORMATS.initial)
      areas.set(format, [...(areas.get(format) ?? []), areaA1(column)]);
  }
  for (const [format, columns] of areas) sheet.getRangeList(columns).setNumberFormat(format);
  // A log is typed into everywhere and stays white; on a form, what can be typed into is shown.
  const typed = openColumns.filter(({ role }) => !isLog && role !== 'plain');
  if (typed.length === 0) return;
  const { background } = paintOf('input');
  if (readiness !== 'in-use') sheet.getRangeList(typed.map(areaA1)).setBackground(background);
  else {
    const rows = sheet.getMaxRows();
    const ours = new Set(named.map(({ row }) => row));
    const cells = typed.flatMap(({ row, column }) =>
      Array.from({ length: rows - row + 1 }, (_, i) => ({ row: row + i, column })).filter(
        (cell) => !ours.has(cell.row),
      ),
    );
    layOver(sheet, readiness, cells, () => background, BACKGROUNDS);
  }
}

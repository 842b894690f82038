import type { Dress } from '../template/steps';
import { areaA1 } from './area-range';
import { type Layer, layOver } from './lay-over';
import { alignmentOf, LINE, numberFormatOf, type Paint, paintOf } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BACKGROUNDS: Layer<string | null> = {
  initial: null,
  read: (range) => range.getBackgrounds(),
  write: (range, values) => range.setBackgrounds(values as string[][]),
};

const COLORS: Layer<string | null> = {
  initial: null,
  read: (range) => range.getFontColors(),
  write: (range, values) => range.setFontColors(values as string[][]),
};

const WEIGHTS: Layer<Paint['weight']> = {
  initial: 'normal',
  read: (range) => range.getFontWeights() as Paint['weight'][][],
  write: (range, values) => range.setFontWeights(values),
};

const SIZES: Layer<number> = {
  initial: 10,
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
  read: (range) => range.getHorizontalAlignments() as ('left' | 'center' | 'right')[][],
  write: (range, values) => range.setHorizontalAlignments(values),
};

const NOTES: Layer<string> = {
  initial: '',
  read: (range) => range.getNotes(),
  write: (range, values) => range.setNotes(values),
};

/** Gives every cell of a form or a header the look of its role: at most one call a property. */
export function paintCells(sheet: Sheet, { cells }: Dress, isNew: boolean): void {
  layOver(sheet, isNew, cells, ({ role }) => paintOf(role).background, BACKGROUNDS);
  layOver(sheet, isNew, cells, ({ role }) => paintOf(role).color, COLORS);
  layOver(sheet, isNew, cells, ({ role }) => paintOf(role).weight, WEIGHTS);
  layOver(sheet, isNew, cells, ({ role }) => paintOf(role).size, SIZES);
  // A header is words: the format it carries is that of the column below, and tells only its side.
  layOver(
    sheet,
    isNew,
    cells,
    ({ role, format }) => numberFormatOf(role === 'head' ? null : format),
    FORMATS,
  );
  layOver(sheet, isNew, cells, alignmentOf, ALIGNMENTS);
  layOver(sheet, isNew, cells, ({ note }) => note ?? undefined, NOTES);
}

/** Divides the rows of tables by thin lines: one call for all tables of the sheet. */
export function ruleTables(sheet: Sheet, { ruled }: Dress): void {
  if (ruled.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(ruled.map(areaA1)).setBorder(null, null, true, null, null, true, LINE, SOLID);
}

/** Formats the columns below a header: one call a number format, however many columns have it, and one for colour. */
export function paintOpenColumns(sheet: Sheet, { openColumns, frozenRows }: Dress, isNew: boolean): void {
  const areas = new Map<string, string[]>();
  for (const column of openColumns) {
    const format = numberFormatOf(column.format);
    if (!isNew || format !== FORMATS.initial)
      areas.set(format, [...(areas.get(format) ?? []), areaA1(column)]);
  }
  for (const [format, columns] of areas) sheet.getRangeList(columns).setNumberFormat(format);
  // A log is typed into everywhere and stays white; on a form, what can be typed into is shown.
  const typed = frozenRows === 0 ? openColumns.filter(({ role }) => role === 'input') : [];
  if (typed.length > 0) sheet.getRangeList(typed.map(areaA1)).setBackground(paintOf('input').background);
}

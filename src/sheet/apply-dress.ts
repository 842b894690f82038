import type { Area, Dress, PlacedChart, PlacedRule } from '../template/steps';
import type { SheetId } from '../template/types';
import { alignmentOf, numberFormatOf, paintOf, TONES } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Alignment = 'left' | 'center' | 'right' | 'normal' | null;

/**
 * Gives a sheet its looks, checks and charts. Looks are written in bulk, one call a property for the whole form, laid
 * over what is there: on a sheet in use the colours and notes of all other cells are read first and written back.
 */
export function applyDress(
  sheet: Sheet,
  dress: Dress,
  isNew: boolean,
  sheetOf: (id: SheetId) => Sheet,
): void {
  paintCells(sheet, dress, isNew);
  paintOpenColumns(sheet, dress);
  for (const { rule, ...area } of joined(dress.rules)) {
    rangeOf(sheet, area).setDataValidation(validation(rule, sheetOf));
  }
  colourByText(sheet, dress, isNew);

  sheet.setTabColor(dress.tab);
  for (const { column, columns, width } of sameWidths(dress)) sheet.setColumnWidths(column, columns, width);
  for (const { row, height } of dress.heights) sheet.setRowHeight(row, height);
  if (isNew) for (const { first, count } of runs(dress.hiddenColumns)) sheet.hideColumns(first, count);
  for (const { first, count } of runs(dress.shownRows)) if (!isNew) sheet.showRows(first, count);
  for (const { first, count } of runs(dress.hiddenRows)) sheet.hideRows(first, count);
  if (dress.frozenRows > 0) sheet.setFrozenRows(dress.frozenRows);
  else sheet.setHiddenGridlines(true);
  drawCharts(sheet, dress.charts, isNew);
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRange(row, column, rows ?? sheet.getMaxRows() - row + 1, columns);
}

/** Columns below a header: number format and colour, neighbours of one kind together. */
function paintOpenColumns(sheet: Sheet, { openColumns, frozenRows }: Dress): void {
  const sorted = [...openColumns].sort((a, b) => a.column - b.column);
  let i = 0;
  while (i < sorted.length) {
    const first = sorted[i] as (typeof sorted)[number];
    let columns = 1;
    for (; i + columns < sorted.length; columns++) {
      const next = sorted[i + columns] as typeof first;
      const alike = next.format === first.format && next.role === first.role && next.row === first.row;
      if (!alike || next.column !== first.column + columns) break;
    }
    const range = rangeOf(sheet, { ...first, columns });
    range.setNumberFormat(numberFormatOf(first.format));
    // A log is typed into everywhere and stays white; on a form, what can be typed into is shown.
    if (first.role === 'input' && frozenRows === 0) range.setBackground(paintOf('input').background);
    i += columns;
  }
}

function paintCells(sheet: Sheet, { cells }: Dress, isNew: boolean): void {
  if (cells.length === 0) return;
  const rows = Math.max(...cells.map((cell) => cell.row));
  const columns = Math.max(...cells.map((cell) => cell.column));
  const range = sheet.getRange(1, 1, rows, columns);
  const blank = <T>(value: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  const looks = {
    backgrounds: isNew ? blank<string | null>(null) : range.getBackgrounds(),
    colors: isNew ? blank<string | null>('#202124') : range.getFontColors(),
    weights: isNew ? blank<'bold' | 'normal'>('normal') : (range.getFontWeights() as ('bold' | 'normal')[][]),
    sizes: isNew ? blank(10) : range.getFontSizes(),
    formats: isNew ? blank('General') : range.getNumberFormats(),
    alignments: isNew ? blank<Alignment>(null) : (range.getHorizontalAlignments() as Alignment[][]),
    notes: isNew ? blank<string>('') : range.getNotes(),
  };
  const put = <T>(table: T[][], row: number, column: number, value: T) => {
    (table[row - 1] as T[])[column - 1] = value;
  };
  for (const { row, column, ...look } of cells) {
    const paint = paintOf(look.role);
    put<string | null>(looks.backgrounds, row, column, paint.background);
    put<string | null>(looks.colors, row, column, paint.color);
    put(looks.weights, row, column, paint.weight);
    put(looks.sizes, row, column, paint.size);
    put(looks.formats, row, column, numberFormatOf(look.format));
    put<Alignment>(looks.alignments, row, column, alignmentOf(look));
    if (look.note !== null) put(looks.notes, row, column, look.note);
  }
  range
    .setBackgrounds(looks.backgrounds as string[][])
    .setFontColors(looks.colors as string[][])
    .setFontWeights(looks.weights)
    .setFontSizes(looks.sizes)
    .setNumberFormats(looks.formats)
    .setHorizontalAlignments(looks.alignments)
    .setNotes(looks.notes)
    .setVerticalAlignment('middle');
}

/** Neighbouring columns under the same rule, as one area. */
function joined(rules: Dress['rules']): Dress['rules'] {
  const areas: Dress['rules'][number][] = [];
  for (const next of [...rules].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = areas[areas.length - 1];
    const beside =
      last && last.row === next.row && last.rows === next.rows && last.column + last.columns === next.column;
    if (beside && JSON.stringify(last.rule) === JSON.stringify(next.rule)) {
      areas[areas.length - 1] = { ...last, columns: last.columns + next.columns };
    } else areas.push(next);
  }
  return areas;
}

/** What may be typed. Choices from a list only warn, as new names come up; days and numbers must be what they are. */
function validation(
  rule: PlacedRule,
  sheetOf: (id: SheetId) => Sheet,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(rule.message);
  switch (rule.kind) {
    case 'day':
      return builder.requireDate().setAllowInvalid(false).build();
    case 'count':
      return builder.requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).build();
    case 'share':
      return builder.requireNumberBetween(0.0001, 1).setAllowInvalid(false).build();
    case 'one-of':
      return builder
        .requireValueInList([...rule.values], true)
        .setAllowInvalid(false)
        .build();
    case 'listed':
      return builder
        .requireValueInRange(rangeOf(sheetOf(rule.sheet), rule.area), true)
        .setAllowInvalid(true)
        .build();
  }
}

function colourByText(sheet: Sheet, { conditions }: Dress, isNew: boolean): void {
  if (conditions.length === 0) return;
  const kept = isNew ? [] : sheet.getConditionalFormatRules();
  if (kept.length > 0) return;
  sheet.setConditionalFormatRules(
    conditions.map(({ starts, tone, ...area }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(starts)
        .setBackground(TONES[tone].background)
        .setFontColor(TONES[tone].color)
        .setRanges([rangeOf(sheet, area)])
        .build(),
    ),
  );
}

/** Widths of neighbours that are equal, to be set in one call. */
function sameWidths({ widths }: Dress) {
  const grouped: { column: number; columns: number; width: number }[] = [];
  for (const { column, width } of [...widths].sort((a, b) => a.column - b.column)) {
    const last = grouped[grouped.length - 1];
    if (last && last.width === width && last.column + last.columns === column) last.columns++;
    else grouped.push({ column, columns: 1, width });
  }
  return grouped;
}

/** Whole numbers in a row, as first and count. */
function runs(numbers: readonly number[]) {
  const grouped: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = grouped[grouped.length - 1];
    if (last && last.first + last.count === number) last.count++;
    else grouped.push({ first: number, count: 1 });
  }
  return grouped;
}

/** Inserts the charts that are not there yet; a chart people moved or restyled is left as they like it. */
function drawCharts(sheet: Sheet, charts: readonly PlacedChart[], isNew: boolean): void {
  if (charts.length === 0) return;
  const there = isNew ? [] : sheet.getCharts().map((chart) => String(chart.getOptions().get('title') ?? ''));
  for (const chart of charts) {
    if (there.includes(chart.title)) continue;
    const type = chart.type === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
    let builder = sheet
      .newChart()
      .setChartType(type)
      .setOption('title', chart.title)
      .setOption('legend', { position: 'none' })
      .setOption('colors', ['#1a73e8'])
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setPosition(chart.at.row, chart.at.column, 0, 0);
    if (chart.percent) {
      const axis = chart.type === 'bar' ? 'hAxis' : 'vAxis';
      builder = builder.setOption(axis, { format: 'percent', minValue: 0 });
    }
    for (const area of chart.ranges) builder = builder.addRange(rangeOf(sheet, area));
    sheet.insertChart(builder.build());
  }
}

import type { Engine } from '../../engine';
import type { ChartData, SheetArea } from '../../services/services-state';

/** One line of numbers to draw. */
export interface ChartSeries {
  /** Its header; empty when the cells have none. */
  readonly name: string;
  /** One value a category, null where the cell has no number. */
  readonly values: readonly (number | null)[];
  /** Number format of its first value, such as `0.0%`. */
  readonly pattern: string;
}

/** What a chart draws: categories along one axis, and series of values for them. */
export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface Cell {
  readonly value: number | null;
  readonly text: string;
  readonly pattern: string;
}

/**
 * Reads the cells of a chart as they are now: the first column holds the categories, every other one is a series.
 * Hidden rows and columns are left out as the chart says, and so are empty rows at the end.
 */
export function readChartTable(engine: Engine, chart: ChartData): ChartTable {
  const blocks = chart.ranges.map((area) => readArea(engine, area, chart.hiddenStrategy));
  const joined = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const rows = chart.transposed ? transpose(joined) : joined;
  while (rows.at(-1)?.every((cell) => cell.text === '')) rows.pop();

  const headers = chart.headers >= 0 ? chart.headers : guessHeaders(rows);
  const body = rows.slice(headers);
  const width = rows[0]?.length ?? 0;
  const first = width > 1 ? 1 : 0;
  const columns = Array.from({ length: width - first }, (_, index) => index + first);
  return {
    categories: body.map((row, index) => (first ? (row[0]?.text ?? '') : String(index + 1))),
    series: columns.map((column) => ({
      name: rows
        .slice(0, headers)
        .map((row) => row[column]?.text)
        .filter(Boolean)
        .join(' '),
      values: body.map((row) => row[column]?.value ?? null),
      pattern: body.find((row) => row[column]?.value != null)?.[column]?.pattern ?? '',
    })),
  };
}

function readArea(engine: Engine, { sheetId, range }: SheetArea, hiddenStrategy: string): Cell[][] {
  const sheet = engine.workbook.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) return [];
  const styles = engine.workbook.getWorkbook().getStyles();
  const showsColumns = hiddenStrategy === 'IGNORE_ROWS' || hiddenStrategy === 'SHOW_BOTH';
  const showsRows = hiddenStrategy === 'IGNORE_COLUMNS' || hiddenStrategy === 'SHOW_BOTH';
  const columns = numbersBetween(range.startColumn, range.endColumn).filter(
    (column) => showsColumns || sheet.getColVisible(column),
  );
  const rows = numbersBetween(range.startRow, range.endRow).filter(
    (row) => showsRows || sheet.getRowVisible(row),
  );
  return rows.map((row) =>
    columns.map((column) => {
      const own = sheet.getCellRaw(row, column);
      const cell = own?.v == null ? (engine.spilledCell(sheetId, row, column) ?? own) : own;
      const shown = sheet.getCell(row, column)?.v ?? cell?.v;
      return {
        value: typeof cell?.v === 'number' ? cell.v : null,
        text: shown == null ? '' : String(shown),
        pattern: styles.getStyleByCell(own)?.n?.pattern ?? '',
      };
    }),
  );
}

function numbersBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function sideBySide(blocks: readonly Cell[][][]): Cell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return numbersBetween(0, height - 1).map((row) => blocks.flatMap((block) => block[row] ?? []));
}

function transpose(rows: readonly Cell[][]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** One header row when the first row has a text above a column of numbers. */
function guessHeaders([first = [], second = []]: readonly Cell[][]): number {
  return first.some(
    (cell, column) => cell.value === null && cell.text !== '' && second[column]?.value != null,
  )
    ? 1
    : 0;
}

import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { CellBox } from './a1';
import type { Context } from './context';
import { gridError } from './grid-error';
import { requireEditable } from './protection-check';

/** A cell's value as the engine keeps it: dates are serial numbers, an empty cell is null. */
export type RawValue = string | number | boolean | null;

/** What a filled cell gives up: nothing of an old value, formula or rich text stays. */
const CLEARED: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** The engine's 0-based inclusive range of some cells. */
export function rangeOf({ row, column, rows, columns }: CellBox): IRange {
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}

/** The cells of an engine's range; undefined edges (whole rows or columns) are cut at the sheet's size. */
export function boxOf(range: IRange, size: { rows: number; columns: number }): CellBox {
  const edge = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
  const startRow = edge(range.startRow, 0);
  const startColumn = edge(range.startColumn, 0);
  const endRow = Math.min(edge(range.endRow, size.rows - 1), size.rows - 1);
  const endColumn = Math.min(edge(range.endColumn, size.columns - 1), size.columns - 1);
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/**
 * One sheet of the engine, read and written in bulk. Rows and columns count from 1.
 *
 * Cells are written by the engine's mutation, not through its façade: the façade remembers how to undo every cell,
 * which makes 100,000 rows take 10 s instead of 1.5 s. A script's edits can't be undone by hand for that.
 */
export class Grid {
  readonly context: Context;
  readonly sheetId: string;

  constructor(context: Context, sheetId: string) {
    this.context = context;
    this.sheetId = sheetId;
  }

  /** @throws when the sheet was deleted */
  get worksheet(): Worksheet {
    const worksheet = this.context.engine.workbook.getWorkbook().getSheetBySheetId(this.sheetId);
    if (!worksheet) throw gridError(this.context.locale, 'sheetGone', this.sheetId);
    return worksheet;
  }

  /** The engine's façade of the sheet, for everything that is not many cells at once. */
  get facade(): FWorksheet {
    const facade = this.context.engine.workbook.getSheetBySheetId(this.sheetId);
    if (!facade) throw gridError(this.context.locale, 'sheetGone', this.sheetId);
    return facade;
  }

  /** How many rows and columns the sheet has, empty ones included. */
  get size(): { rows: number; columns: number } {
    const { worksheet } = this;
    return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  }

  /** Everything in the sheet. */
  get whole(): CellBox {
    return { row: 1, column: 1, ...this.size };
  }

  /** The last row and column with something in it (a value, a formula, a spilled value); 0 in an empty sheet. */
  get used(): { rows: number; columns: number } {
    this.context.engine.flush();
    let rows = 0;
    let columns = 0;
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!isFilled(cell)) return;
      if (row >= rows) rows = row + 1;
      if (column >= columns) columns = column + 1;
    });
    return this.#withSpills(rows, columns);
  }

  /**
   * Reads cells row by row.
   * @param pick what to take of a cell and its format; either may be missing
   */
  read<T>(box: CellBox, pick: (cell: ICellData | undefined, style: IStyleData | undefined) => T): T[][] {
    const { engine } = this.context;
    engine.flush();
    return this.#each(box, (own, style, r, c) => {
      const spilled = isFilled(own) ? undefined : engine.spilledCell(this.sheetId, r, c);
      return pick(spilled ?? own, style);
    });
  }

  /** Reads formats row by row. Nothing has to be calculated for it. */
  readStyles<T>(box: CellBox, pick: (style: IStyleData | undefined) => T): T[][] {
    return this.#each(box, (_, style) => pick(style));
  }

  #each<T>(
    { row, column, rows, columns }: CellBox,
    pick: (own: ICellData | undefined, style: IStyleData | undefined, r: number, c: number) => T,
  ): T[][] {
    const matrix = this.worksheet.getCellMatrix();
    const styles = this.context.engine.workbook.getWorkbook().getStyles();
    const result: T[][] = [];
    for (let r = row - 1; r < row - 1 + rows; r++) {
      const line: T[] = [];
      for (let c = column - 1; c < column - 1 + columns; c++) {
        const own = matrix.getValue(r, c) as ICellData | undefined;
        const style = own?.s ? styles.getStyleByCell(own) : undefined;
        line.push(pick(own, style ?? undefined, r, c));
      }
      result.push(line);
    }
    return result;
  }

  /**
   * Sets parts of formats; what a part does not mention stays, and null takes the whole format away.
   * @param styleAt the part for the cell at this 0-based offset in the box
   * @throws when a protection forbids it
   */
  format(box: CellBox, styleAt: (r: number, c: number) => IStyleData | null): void {
    // Told that this is about styles, the engine leaves formulas alone; otherwise it takes cells without one for new.
    this.#write(box, (r, c) => ({ s: styleAt(r, c) }), SetStyleCommand.id);
  }

  /**
   * Puts contents into cells in place of their values, formulas and rich text; formats stay unless the content has one.
   * @param contentAt the content for the cell at this 0-based offset in the box
   * @throws when a protection forbids it
   */
  fill(box: CellBox, contentAt: (r: number, c: number) => ICellData): void {
    const matrix = this.worksheet.getCellMatrix();
    const { startRow, startColumn } = rangeOf(box);
    this.#write(box, (r, c) => {
      const content = contentAt(r, c);
      // A new cell has nothing to be cleared; leaving that out halves the memory a bulk write takes.
      return matrix.getValue(startRow + r, startColumn + c) ? { ...CLEARED, ...content } : content;
    });
  }

  /** Runs a command of the engine on this sheet. @throws when the engine refuses it */
  execute(command: string, params: object): void {
    const { engine } = this.context;
    const target = { unitId: engine.workbook.getId(), subUnitId: this.sheetId };
    const done = engine.api.syncExecuteCommand(command, { ...target, ...params });
    if (done === false) throw new Error(`Service Spreadsheets failed while running ${command}`);
  }

  #write(box: CellBox, partAt: (r: number, c: number) => ICellData, trigger?: string): void {
    const { row, column, rows, columns } = box;
    requireEditable(this.context, this.sheetId, rangeOf(box));
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = 0; r < rows; r++) {
      const line: Record<number, ICellData> = {};
      for (let c = 0; c < columns; c++) line[column - 1 + c] = partAt(r, c);
      cellValue[row - 1 + r] = line;
    }
    this.execute(SetRangeValuesMutation.id, { cellValue, ...(trigger && { trigger }) });
  }

  #withSpills(rows: number, columns: number): { rows: number; columns: number } {
    const { engine } = this.context;
    const size = this.size;
    let last = { rows, columns };
    // A spill starts at a formula, which counts already, and grows right and down from there without a gap.
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      let down = row;
      while (down + 1 < size.rows && engine.spilledCell(this.sheetId, down + 1, column)) down++;
      let right = column;
      while (right + 1 < size.columns && engine.spilledCell(this.sheetId, row, right + 1)) right++;
      last = { rows: Math.max(last.rows, down + 1), columns: Math.max(last.columns, right + 1) };
    });
    return last;
  }
}

/** Whether a cell holds something a person would see or a formula. */
function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f || cell.si || cell.p);
}

/** The value of a cell as the engine keeps it. */
export function rawValue(cell: ICellData | undefined): RawValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p ? richText(cell) : null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  return value;
}

function richText(cell: ICellData): string {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}

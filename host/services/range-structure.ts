import { CellValueType, type ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellBox } from './a1';
import { type Grid, type RawValue, rangeOf, rawValue } from './grid';
import { gridError } from './grid-error';
import { readNotes, writeNotes } from './range-notes';
import { readValidations, writeValidations } from './range-validations';

/** What of the cells a copy takes along. */
export type CopiedPart = 'everything' | 'values' | 'formats' | 'formulas';

/** A column to sort by, 1-based in the sheet, as `Range.sort` takes it. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Copies cells as `Range.copyTo` does: a larger target is filled by repeating the source, relative references move
 * along, and a target smaller than the source is overwritten beyond its edge.
 */
export function copyCells(from: Grid, source: CellBox, to: Grid, target: CellBox, part: CopiedPart): void {
  const repeated = (own: number, wanted: number) => (wanted > own && wanted % own === 0 ? wanted : own);
  const box = {
    ...target,
    rows: repeated(source.rows, target.rows),
    columns: repeated(source.columns, target.columns),
  };
  requireInside(to, box);
  const lexer = from.context.engine.univer.__getInjector().get(LexerTreeBuilder);
  const cells = from.read(source, (cell, style) => ({ cell, style }));
  const at = (r: number, c: number) => cells[r % source.rows]?.[c % source.columns];
  const formatAt = (r: number, c: number) => {
    const style = at(r, c)?.style;
    return style ? structuredClone(style) : null;
  };
  if (part === 'formats') {
    to.format(box, formatAt);
    return;
  }
  to.fill(box, (r, c) => {
    const { cell } = at(r, c) ?? {};
    const across = box.column - source.column + Math.floor(c / source.columns) * source.columns;
    const down = box.row - source.row + Math.floor(r / source.rows) * source.rows;
    const content = contentOf(cell, part, (formula) => lexer.moveFormulaRefOffset(formula, across, down));
    return part === 'everything' ? { ...content, s: formatAt(r, c) } : content;
  });
  if (part !== 'everything') return;
  const rules = readValidations(from, source);
  if (rules.some((line) => line.some(Boolean))) {
    writeValidations(to, box, (r, c) => rules[r % source.rows]?.[c % source.columns] ?? null);
  }
  const notes = readNotes(from, source);
  if (notes.some((line) => line.some(Boolean))) {
    writeNotes(to, box, (r, c) => notes[r % source.rows]?.[c % source.columns] ?? '');
  }
}

function contentOf(
  cell: ICellData | undefined,
  part: CopiedPart,
  move: (formula: string) => string,
): ICellData {
  if (cell?.f && part !== 'values') return { f: move(cell.f) };
  const value = rawValue(cell);
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Throws Apps Script's message unless all cells are inside the sheet. */
export function requireInside(grid: Grid, { row, column, rows, columns }: CellBox): void {
  const size = grid.size;
  const { locale } = grid.context;
  if (rows < 1) throw gridError(locale, 'noRows');
  if (columns < 1) throw gridError(locale, 'noColumns');
  const fits = row >= 1 && column >= 1 && row + rows - 1 <= size.rows && column + columns - 1 <= size.columns;
  if (!fits) throw gridError(locale, 'outside');
}

/**
 * Sorts rows by columns, as `Range.sort`: numbers before texts before booleans, empty cells last whichever way.
 * Formulas move with their row and their relative references with them, notes too.
 */
export function sortRows(grid: Grid, box: CellBox, keys: readonly SortKey[]): void {
  const lexer = grid.context.engine.univer.__getInjector().get(LexerTreeBuilder);
  const lines = grid.read(box, (cell, style) => ({ cell, style }));
  const values = grid.read(box, rawValue);
  const notes = readNotes(grid, box);
  const order = lines.map((_, i) => i);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const found = compare(values[a]?.[column - box.column], values[b]?.[column - box.column], ascending);
      if (found !== 0) return found;
    }
    return a - b;
  });
  grid.fill(box, (r, c) => {
    const from = order[r] ?? r;
    const { cell, style } = lines[from]?.[c] ?? {};
    const content = contentOf(cell, 'everything', (formula) =>
      lexer.moveFormulaRefOffset(formula, 0, r - from),
    );
    return { ...content, s: style ? structuredClone(style) : null };
  });
  writeNotes(grid, box, (r, c) => notes[order[r] ?? r]?.[c] ?? '');
}

function rank(value: RawValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compare(a: RawValue = null, b: RawValue = null, ascending: boolean): number {
  const isEmpty = (value: RawValue) => value === null || value === '';
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const kinds = rank(a) - rank(b);
  const order =
    kinds !== 0 ? kinds : typeof a === 'string' ? a.localeCompare(String(b), 'ja') : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Joins cells into one, keeping the upper left value. */
export function mergeCells(grid: Grid, box: CellBox, how: 'all' | 'across' | 'vertically'): void {
  const { startRow, startColumn } = rangeOf(box);
  const range = grid.facade.getRange(startRow, startColumn, box.rows, box.columns);
  if (how === 'all') range.merge({ isForceMerge: true });
  else if (how === 'across') range.mergeAcross({ isForceMerge: true });
  else range.mergeVertically({ isForceMerge: true });
}

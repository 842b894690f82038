import { engineBundle } from '../engine-bundle';

const { CellValueType, createEngine, headlessPlugins, ICommandService, SetRangeValuesMutation } =
  engineBundle;

/** What a test writes into a cell; texts that begin with `=` are formulas, null is an empty cell. */
export type Written = string | number | boolean | null;

/** A cell as a test reads it. */
export type Seen = string | number | boolean | null;

const engines = new Set<ReturnType<typeof createEngine>>();
afterEach(() => {
  for (const engine of engines) engine.dispose();
  engines.clear();
});

/** An engine that is disposed of after the test. */
export function openEngine(options: Partial<Parameters<typeof createEngine>[0]> = {}) {
  const engine = createEngine({ plugins: headlessPlugins(), locale: 'ja', ...options });
  engines.add(engine);
  return engine;
}

/** A new workbook (or a given sheet) with rows written from A1 on, and ways to look at it. */
export function openSheet(
  rows: readonly (readonly Written[])[] = [],
  engine = openEngine(),
  sheet = engine.workbook.getActiveSheet(),
) {
  const commands = engine.univer.__getInjector().get(ICommandService);

  const toCell = (value: Written) => {
    const nothing = { v: null, f: null, si: null, p: null };
    if (value === null) return nothing;
    if (typeof value === 'number') return { ...nothing, v: value, t: CellValueType.NUMBER };
    if (typeof value === 'boolean') return { ...nothing, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    if (value.startsWith('=')) return { ...nothing, f: value };
    return { ...nothing, v: value, t: CellValueType.STRING };
  };

  /** Writes rows with the first cell at a row and column that count from 0. */
  const write = (row: number, column: number, values: readonly (readonly Written[])[]) => {
    const cellValue = Object.fromEntries(
      values.map((cells, i) => [
        row + i,
        Object.fromEntries(cells.map((value, j) => [column + j, toCell(value)])),
      ]),
    );
    const unitId = engine.workbook.getId();
    commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId,
      subUnitId: sheet.getSheetId(),
      cellValue,
    });
  };

  /** The values of a range in A1 notation, recalculated, with what array formulas spilled there. */
  const read = (a1: string): Seen[][] => {
    engine.flush();
    const { startRow, endRow, startColumn, endColumn } = sheet.getRange(a1).getRange();
    const matrix = sheet.getSheet().getCellMatrix();
    const value = (row: number, column: number): Seen => {
      const own = matrix.getValue(row, column);
      const cell = own?.v == null ? (engine.spilledCell(sheet.getSheetId(), row, column) ?? own) : own;
      if (cell?.t === CellValueType.BOOLEAN) return Boolean(cell.v);
      return cell?.v ?? null;
    };
    return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_, j) => value(startRow + i, startColumn + j)),
    );
  };

  /** What a formula gives, calculated in the cell Z1. */
  const result = (formula: string): Seen => {
    write(0, 25, [[formula]]);
    return read('Z1')[0]?.[0] ?? null;
  };

  /** What an array formula in Z1 gives, with the cells it spills into. */
  const results = (formula: string, spill: string): Seen[][] => {
    write(0, 25, [[formula]]);
    return read(spill);
  };

  sheet.setColumnCount(Math.max(sheet.getMaxColumns(), 40));
  write(0, 0, rows);
  return { engine, sheet, write, read, result, results };
}

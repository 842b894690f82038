import type { IRange } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { CellBox } from './a1';
import { HostDataValidation } from './data-validation';
import { type Grid, rangeOf } from './grid';
import { fromEngineRule, toEngineRule, type ValidationData } from './validation-rule';

/** The rule of every cell, null where there is none. Cells under one rule share one object. */
export function readValidations(grid: Grid, box: CellBox): (HostDataValidation | null)[][] {
  const { context, sheetId } = grid;
  const model = context.engine.univer.__getInjector().get(SheetDataValidationModel);
  const unitId = context.engine.workbook.getId();
  const seen = new Map<string, HostDataValidation | null>();
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_, c) => {
      const rule = model.getRuleByLocation(unitId, sheetId, box.row - 1 + r, box.column - 1 + c);
      if (!rule) return null;
      let found = seen.get(rule.uid);
      if (found === undefined) {
        const data = fromEngineRule(context, rule);
        found = data ? new HostDataValidation(context, data) : null;
        seen.set(rule.uid, found);
      }
      return found;
    }),
  );
}

/** Sets one rule for all cells; null takes rules away. */
export function writeValidation(grid: Grid, box: CellBox, data: ValidationData | null): void {
  writeRule(grid, [rangeOf(box)], data);
}

/** Sets a rule for each cell; cells with the same rule object become one rule of the engine. */
export function writeValidations(
  grid: Grid,
  box: CellBox,
  ruleAt: (r: number, c: number) => HostDataValidation | null,
): void {
  const rangesOf = new Map<HostDataValidation | null, IRange[]>();
  for (let c = 0; c < box.columns; c++) {
    for (let r = 0; r < box.rows; ) {
      const rule = ruleAt(r, c);
      let rows = 1;
      while (r + rows < box.rows && ruleAt(r + rows, c) === rule) rows++;
      const range = rangeOf({ row: box.row + r, column: box.column + c, rows, columns: 1 });
      rangesOf.set(rule, [...(rangesOf.get(rule) ?? []), range]);
      r += rows;
    }
  }
  for (const [rule, ranges] of rangesOf) writeRule(grid, ranges, rule?.data ?? null);
}

function writeRule(grid: Grid, ranges: IRange[], data: ValidationData | null): void {
  if (data)
    grid.execute(AddSheetDataValidationCommand.id, { rule: toEngineRule(grid.context, data, ranges) });
  else grid.execute(ClearRangeDataValidationCommand.id, { ranges });
}

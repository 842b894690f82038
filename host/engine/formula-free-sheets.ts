import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, Workbook } from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/**
 * Lets the engine pass over sheets without a formula.
 *
 * For every edit Univer gathers the formulas of the whole workbook anew, twice, by walking every cell of every sheet:
 * an archive of 100,000 rows that no formula reads would cost more than everything else of the edit. Here a sheet
 * that was found without a formula is not walked again until something may have put one there: a mutation that writes
 * a formula into it, or any other mutation of sheets (rows moved, sheets copied, edits undone).
 *
 * @example passOverFormulaFreeSheets(univer.__getInjector());
 */
export function passOverFormulaFreeSheets(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const commands = injector.get(ICommandService);
  const free = new Set<string>();
  // While a formula is on its way into a sheet, the sheet may still look free: nothing is remembered then.
  let underWay = 0;

  commands.beforeCommandExecuted((command) => {
    if (!mayBringFormulas(command)) return;
    underWay++;
    free.clear();
  });
  commands.onCommandExecuted((command) => {
    if (mayBringFormulas(command)) underWay--;
  });

  model.getFormulaData = () => {
    const books = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      books.map((book) => {
        const unit = book.getUnitId();
        const sheets = book.getSheets().map((sheet) => {
          const id = sheet.getSheetId();
          const key = `${unit}|${id}`;
          const formulas = free.has(key) ? {} : (model.getSheetFormulaData(unit, id) ?? {});
          if (underWay === 0 && Object.keys(formulas).length === 0) free.add(key);
          return [id, formulas];
        });
        return [unit, Object.fromEntries(sheets)];
      }),
    );
  };
}

/** The engine's own calculations, and the notes it takes of rules to be judged again after each. */
const LEAVES_CELLS_ALONE = /^formula\.|-mark-dirty$/;

/** Whether a command may leave a formula where there was none. */
function mayBringFormulas({ id, type, params }: Readonly<ICommandInfo>): boolean {
  if (type !== CommandType.MUTATION || LEAVES_CELLS_ALONE.test(id)) return false;
  if (id !== SetRangeValuesMutation.id) return true;
  const { cellValue } = params as { cellValue?: IObjectMatrixPrimitiveType<ICellData | null> };
  return Object.values(cellValue ?? {}).some((row) =>
    Object.values<ICellData | null>(row ?? {}).some((cell) => Boolean(cell?.f || cell?.si)),
  );
}

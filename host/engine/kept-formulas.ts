import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

type SheetFormulas = NonNullable<ReturnType<FormulaDataModel['getSheetFormulaData']>>;

/**
 * Keeps what is known of the formulas of each sheet from edit to edit.
 *
 * For every edit Univer gathers the formulas of the whole workbook anew, twice, by walking every cell of every sheet:
 * an archive of 100,000 rows that no formula reads would cost more than everything else of the edit. Here a sheet is
 * walked again only after a mutation that may have changed which formulas it has.
 *
 * @example keepFormulas(univer.__getInjector());
 */
export function keepFormulas(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const commands = injector.get(ICommandService);
  const kept = new Map<string, SheetFormulas>();
  // While an edit is on its way, a sheet is still as it was before: nothing is kept then.
  const underWay = new Set<object | undefined>();

  commands.beforeCommandExecuted((command, options) => {
    if (!mayChangeFormulas(command, options)) return;
    underWay.add(command.params);
    if (command.id !== SetRangeValuesMutation.id) return kept.clear();
    const { unitId, subUnitId } = command.params as EditParams;
    kept.delete(keyOf(unitId, subUnitId));
  });
  commands.onCommandExecuted(({ params }) => void underWay.delete(params));

  model.getFormulaData = () => {
    const books = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      books.map((book) => {
        const unit = book.getUnitId();
        const sheets = book.getSheets().map((sheet) => {
          const id = sheet.getSheetId();
          const key = keyOf(unit, id);
          const formulas = kept.get(key) ?? model.getSheetFormulaData(unit, id) ?? {};
          if (underWay.size === 0) kept.set(key, formulas);
          return [id, formulas];
        });
        return [unit, Object.fromEntries(sheets)];
      }),
    );
  };

  /** Whether a command may leave a sheet with other formulas than before. */
  function mayChangeFormulas({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (id !== SetRangeValuesMutation.id) return MOVES_CELLS.test(id);
    if (options?.applyFormulaCalculationResult) return false;
    const { unitId, subUnitId, cellValue } = params as EditParams;
    const before = kept.get(keyOf(unitId, subUnitId));
    const hadNone = before !== undefined && Object.keys(before).length === 0;
    return Object.values<Row | undefined>({ ...cellValue }).some((row) =>
      Object.values<ICellData | null>(row ?? {}).some((cell) =>
        hadNone ? cell?.f || cell?.si : hasContent(cell),
      ),
    );
  }
}

type Row = Readonly<Record<number, ICellData | null>>;

interface EditParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

const keyOf = (unit: string, sheet: string): string => `${unit}|${sheet}`;

/** Rows, columns, ranges and sheets that come, go or change places. */
const MOVES_CELLS = /^sheet\.mutation\.(insert|remove|move|reorder|copy)-/;

/** Whether a cell is written, and not only its style. */
const hasContent = (cell: ICellData | null): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'si' in cell || 'p' in cell;

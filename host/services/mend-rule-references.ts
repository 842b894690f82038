/**
 * Corrects how the engine moves references in the formulas of rules (data validation, conditional formats) when rows
 * and columns are inserted, deleted or moved. As it comes, Univer 0.25.1 leaves references with `$` where they are,
 * never makes a reference longer or shorter, and only looks at changes of the open sheet; Sheets does none of that.
 *
 * Imported for its effect, before an engine is made: rules are registered as soon as a workbook is opened.
 */
import {
  DisposableCollection,
  type IRange,
  type IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import {
  type EffectRefRangeParams,
  handleDefaultRangeChangeWithEffectRefCommands,
  type RefRangeService,
} from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

/** What the engine's service keeps to itself and its corrected methods need. */
interface Inside {
  readonly _lexerTreeBuilder: LexerTreeBuilder;
  readonly _refRangeService: RefRangeService;
  readonly _univerInstanceService: IUniverInstanceService;
}

/** Where an open end (`A2:A`) is while ranges are compared; the engine writes it as not a number. */
const FAR = 1e9;

/** The range after a change of its sheet, null when all of it is gone; open ends stay open. */
function rangeAfter(range: IRange, change: EffectRefRangeParams): IRange | null {
  const closed = { ...range };
  const open = (['startRow', 'endRow', 'startColumn', 'endColumn'] as const).filter((edge) =>
    Number.isNaN(range[edge]),
  );
  for (const edge of open) closed[edge] = edge.startsWith('start') ? 0 : FAR;
  const after = handleDefaultRangeChangeWithEffectRefCommands(closed, change);
  if (!after) return null;
  const { startRow, endRow, startColumn, endColumn } = after;
  const result = { ...range, startRow, endRow, startColumn, endColumn };
  for (const edge of open) result[edge] = Number.NaN;
  return result;
}

/** The sheet a reference in a rule of `ruleSheetId` is to; undefined when there is none of that name. */
function sheetIdOf({ _univerInstanceService }: Inside, unitId: string, name: string, ruleSheetId: string) {
  if (!name) return ruleSheetId;
  return _univerInstanceService.getUnit<Workbook>(unitId)?.getSheetBySheetName(name)?.getSheetId();
}

const prototype = FormulaRefRangeService.prototype;

prototype.transformFormulaByEffectCommand = function (unitId, subUnitId, formula, change) {
  const inside = this as unknown as Inside;
  const { subUnitId: changedSheet } = change.params as { subUnitId?: string };
  const nodes = inside._lexerTreeBuilder.sequenceNodesBuilder(formula) ?? [];
  const moved = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheetWithCache(node.token);
    if (sheetIdOf(inside, unitId, sheetName, subUnitId) !== changedSheet) return node;
    const after = rangeAfter(range, change);
    if (!after) return { ...node, token: '#REF!' };
    return { ...node, token: sheetName ? serializeRangeWithSheet(sheetName, after) : serializeRange(after) };
  });
  return `=${generateStringWithSequence(moved)}`;
};

prototype.registerFormula = function (unitId, subUnitId, formula, callback) {
  const inside = this as unknown as Inside;
  const registered = new DisposableCollection();
  const follow = (change: EffectRefRangeParams) =>
    callback(this.transformFormulaByEffectCommand(unitId, subUnitId, formula, change));
  for (const node of inside._lexerTreeBuilder.sequenceNodesBuilder(formula) ?? []) {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) continue;
    const { range, sheetName } = deserializeRangeWithSheetWithCache(node.token);
    const sheetId = sheetIdOf(inside, unitId, sheetName, subUnitId);
    if (sheetId) registered.add(inside._refRangeService.registerRefRange(range, follow, unitId, sheetId));
  }
  return registered;
};

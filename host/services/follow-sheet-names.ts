import type { ISheetDataValidationRule } from '@univerjs/core';
import { UpdateDataValidationMutation, UpdateRuleType } from '@univerjs/data-validation';
import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRangeWithSheet,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Context } from './context';
import { allSheets } from './sheet-list';

/** What changes which sheet has which name. */
const NAME_CHANGES: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
];

/**
 * Renames sheets in the formulas of data validation rules when they are renamed, which the engine does in cells only.
 *
 * @returns a function that ends it
 */
export function followSheetNames(context: Context): () => void {
  const { workbook } = context.engine;
  const namesNow = () =>
    new Map(allSheets(context).map(({ sheetId, worksheet }) => [sheetId, worksheet.getName()]));
  let names = namesNow();
  const listener = workbook.onCommandExecuted(({ id, params }) => {
    if (!NAME_CHANGES.includes(id)) return;
    const { subUnitId = '' } = (params ?? {}) as { subUnitId?: string };
    const before = names.get(subUnitId);
    names = namesNow();
    const after = names.get(subUnitId);
    if (id !== SetWorksheetNameMutation.id || before === undefined || after === undefined) return;
    for (const { sheetId } of allSheets(context)) renameInRules(context, sheetId, before, after);
  });
  return () => listener.dispose();
}

function renameInRules(context: Context, sheetId: string, before: string, after: string): void {
  const { engine } = context;
  const injector = engine.univer.__getInjector();
  const unitId = engine.workbook.getId();
  const lexer = injector.get(LexerTreeBuilder);
  for (const rule of [...injector.get(SheetDataValidationModel).getRules(unitId, sheetId)]) {
    const { formula1, formula2 } = rule;
    const next = {
      formula1: formula1 && renameIn(lexer, formula1, before, after),
      formula2: formula2 && renameIn(lexer, formula2, before, after),
    };
    if (next.formula1 === formula1 && next.formula2 === formula2) continue;
    engine.api.syncExecuteCommand(UpdateDataValidationMutation.id, {
      ...{ unitId, subUnitId: sheetId, ruleId: rule.uid },
      payload: { type: UpdateRuleType.SETTING, payload: { ...settingOf(rule), ...next } },
    });
  }
}

/** The part of a rule that the engine replaces as a whole. */
function settingOf({ type, operator, allowBlank }: ISheetDataValidationRule) {
  return { type, operator, allowBlank };
}

function renameIn(lexer: LexerTreeBuilder, formula: string, before: string, after: string): string {
  if (!formula.startsWith('=')) return formula;
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  const renamed = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheetWithCache(node.token);
    return sheetName === before ? { ...node, token: serializeRangeWithSheet(after, range) } : node;
  });
  return `=${generateStringWithSequence(renamed)}`;
}

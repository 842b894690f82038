import type { IDisposable, IMutationInfo, IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import type { Engine } from '../engine';

/** The rule's formula, in a list of none or one as the engine wants it. */
function formulasOf({ rule }: IConditionFormattingRule): string[] {
  const { subType, value } = rule as { subType?: CFSubRuleType; value?: unknown };
  return subType === CFSubRuleType.formula ? [String(value)] : [];
}

/** The rule for other cells, with its formula moved along. */
function moved(
  rule: IConditionFormattingRule,
  ranges: IRange[],
  formulas: string[],
): IConditionFormattingRule {
  const config = formulas.length > 0 ? { ...rule.rule, value: formulas[0] } : rule.rule;
  return { ...rule, ranges, rule: config as IConditionFormattingRule['rule'] };
}

/**
 * Keeps conditional formats on their cells while rows and columns are inserted, deleted and moved.
 *
 * The engine does this for data validation by itself, but for conditional formats only in its user interface; so this
 * is for a host without one, and must not be used with one.
 */
export function followConditionalFormats({ univer, workbook }: Engine): void {
  const injector = univer.__getInjector();
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const unitId = workbook.getId();
  const following = new Map<string, IDisposable>();

  function follow(subUnitId: string, rule: IConditionFormattingRule): void {
    const { cfId } = rule;
    const change = (id: string, params: object): IMutationInfo => ({
      id,
      params: { unitId, subUnitId, ...params },
    });
    const disposable = references.registerRangeFormula(
      unitId,
      subUnitId,
      rule.ranges,
      formulasOf(rule),
      (parts) => {
        const [first, ...others] = parts.map(({ ranges, formulas }) => moved(rule, ranges, formulas));
        if (!first) {
          return {
            redos: [change(DeleteConditionalRuleMutation.id, { cfId })],
            undos: [change(AddConditionalRuleMutation.id, { rule })],
          };
        }
        // Cells torn apart need a rule each, as their formulas have become different.
        const added = others.map((other) => ({ ...other, cfId: createCfId() }));
        return {
          redos: [
            change(SetConditionalRuleMutation.id, { cfId, rule: first }),
            ...added.map((other) => change(AddConditionalRuleMutation.id, { rule: other })),
          ],
          undos: [
            change(SetConditionalRuleMutation.id, { cfId, rule }),
            ...added.map((other) => change(DeleteConditionalRuleMutation.id, { cfId: other.cfId })),
          ],
        };
      },
    );
    following.set(`${subUnitId} ${cfId}`, disposable);
  }

  for (const [subUnitId, rules] of model.getUnitRules(unitId) ?? []) {
    for (const rule of rules) follow(subUnitId, rule);
  }
  model.$ruleChange.subscribe(({ subUnitId, rule, type }) => {
    if (type === 'sort') return;
    following.get(`${subUnitId} ${rule.cfId}`)?.dispose();
    following.delete(`${subUnitId} ${rule.cfId}`);
    if (type !== 'delete') follow(subUnitId, rule);
  });
}

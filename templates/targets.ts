import { blankRow, fieldsBlock, input, result, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { capacityRow, goalCallsTable } from './tables/goal-calls-table';
import { planTable } from './tables/plan-table';
import { lineTable, smartTable, tierTable } from './tables/target-tables';

/** 目標: the goal of the month, the rates, and the reverse plan that follows from them. */
export const targets: Template = {
  id: 'targets',
  version: 2,
  tab: '#b3261e',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'stage', width: 150 },
    { id: 'rateName', width: 150 },
    { id: 'rate', width: 100 },
    { id: 'benchmark', width: 100 },
    { id: 'required', width: 120 },
    { id: 'perDay', width: 120 },
    { id: 'perMemberDay', width: 120 },
    { id: 'deadline', width: 120 },
    { id: 'ownRate', width: 120 },
    { id: 'ownFrom', width: 120 },
    { id: 'ownRange', width: 120 },
    { id: 'formula', width: 420 },
  ],
  blocks: [
    titleBlock('stage', w('template.targetsTitle'), w('template.targetsLead')),
    fieldsBlock({ label: 'stage', value: 'rateName', note: 'rate' }, [
      {
        id: 'goalKind',
        label: 'template.goalKind',
        note: 'template.goalKindNote',
        value: input(w('fields.goalWon'), {
          rule: {
            kind: 'one-of',
            choices: [w('fields.goalWon'), w('fields.goalRevenue')],
            message: w('template.goalKindNote'),
          },
        }),
      },
      {
        id: 'goalValue',
        label: 'fields.goalValue',
        note: 'template.goalValueNote',
        value: input(10, { format: 'count', rule: { kind: 'count', message: w('template.countNote') } }),
      },
      {
        id: 'dealSize',
        label: 'fields.dealSize',
        note: 'template.dealSizeNote',
        value: input(500000, { format: 'yen', rule: { kind: 'count', message: w('template.countNote') } }),
      },
      {
        id: 'requiredWins',
        label: 'template.requiredWins',
        note: 'template.requiredWinsNote',
        value: result(
          '=IF({targets.goalKind.rateName}=[fields.goalRevenue],{targets.goalValue.rateName}/{targets.dealSize.rateName},{targets.goalValue.rateName})',
          'decimal',
        ),
      },
    ]),
    { kind: 'rows', rows: [blankRow('before-plan')] },
    planTable('short'),
    planTable('long'),
    { kind: 'rows', rows: [capacityRow, blankRow('before-goalCalls')] },
    goalCallsTable(),
    { kind: 'rows', rows: [blankRow('before-tiers')] },
    tierTable(),
    { kind: 'rows', rows: [blankRow('before-smart')] },
    smartTable(),
    { kind: 'rows', rows: [blankRow('before-lines')] },
    lineTable(),
    ...stateConditions(['smart.specific', 'smart.timeBound'], 'rateName'),
  ],
};

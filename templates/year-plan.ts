import {
  blankRow,
  cell,
  fieldsBlock,
  input,
  listBlock,
  result,
  stateConditions,
  titleBlock,
  w,
} from '../src/template/blocks';
import { CLOSED_COLUMNS, CLOSED_HEADER, CLOSED_MEASURES } from '../src/template/closed-months';
import type { Template } from '../src/template/types';
import { WEEKEND } from './tables/business-days';
import { GOAL_UNITS, yearPlanTable } from './tables/year-plan-table';

const count = { kind: 'count', message: w('template.countNote') } as const;

const START_MONTH = '{yearPlan.startMonth.season}';
/** April where no month can be read. */
const STARTS_IN = `IF(AND(ISNUMBER(${START_MONTH}),${START_MONTH}>=1,${START_MONTH}<13),INT(${START_MONTH}),4)`;

/** 年間計画: the year's goal by month, what the months brought, and below it the results months were closed with. */
export const yearPlan: Template = {
  id: 'yearPlan',
  version: 1,
  tab: '#b3261e',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'month', width: 100 },
    { id: 'season', width: 100 },
    { id: 'businessDays', width: 100 },
    { id: 'weight', width: 100 },
    { id: 'target', width: 100 },
    { id: 'cumulativeTarget', width: 100 },
    { id: 'actual', width: 100 },
    { id: 'cumulativeActual', width: 100 },
    { id: 'attainment', width: 100 },
    { id: 'state', width: 100 },
    { id: 'units', width: 100, hidden: true },
  ],
  blocks: [
    titleBlock('month', w('planning.yearTitle'), w('planning.yearLead')),
    fieldsBlock({ label: 'month', value: 'season', note: 'businessDays' }, [
      {
        id: 'goalKind',
        label: 'template.goalKind',
        note: 'planning.goalKindNote',
        value: result('={targets.goalKind.rateName}'),
      },
      {
        id: 'goal',
        label: 'planning.yearGoal',
        note: 'planning.yearGoalNote',
        value: input({ formula: '={targets.goalValue.rateName}*12' }, { format: 'count', rule: count }),
      },
      {
        id: 'unit',
        label: 'planning.unit',
        note: 'planning.unitNote',
        value: input(
          { formula: '=IF({targets.goalKind.rateName}=[fields.goalRevenue],10000,1)' },
          { format: 'count', rule: count },
        ),
      },
      {
        id: 'startMonth',
        label: 'planning.startMonth',
        note: 'planning.startMonthNote',
        value: input(4, { format: 'count', rule: count }),
      },
      {
        id: 'firstMonth',
        label: 'planning.firstMonth',
        note: 'planning.firstMonthNote',
        value: result(
          `=DATE(YEAR({settings.month.value})-IF(MONTH({settings.month.value})<${STARTS_IN},1,0),${STARTS_IN},1)`,
          'month',
        ),
      },
    ]),
    // Read by the formulas of every month; hidden, as nobody needs to look at them.
    {
      kind: 'rows',
      rows: [
        { id: 'goal', cells: { units: GOAL_UNITS } },
        { id: 'firstMonth', cells: { units: result(`=${WEEKEND}`) } },
        blankRow('before-months'),
      ],
    },
    yearPlanTable(),
    { kind: 'rows', rows: [blankRow('before-chart'), { id: 'chart', cells: {}, height: 280 }] },
    {
      kind: 'rows',
      rows: [
        { id: 'closed', cells: { month: cell('section', w('planning.closedTitle')) } },
        { id: 'closed.lead', cells: { month: cell('lead', w('planning.closedLead')) } },
        blankRow(CLOSED_HEADER),
      ],
    },
    listBlock(CLOSED_HEADER, [
      {
        ...{ column: CLOSED_COLUMNS.month, header: w('planning.month'), note: w('template.monthNote') },
        ...{ format: 'month', role: 'input', rule: { kind: 'day', message: w('template.monthNote') } },
      },
      ...CLOSED_MEASURES.map((measure) => ({
        ...{ column: CLOSED_COLUMNS[measure], header: w(`planning.short.${measure}`) },
        ...{ format: 'count' as const, role: 'input' as const, rule: count },
      })),
      {
        ...{ column: CLOSED_COLUMNS.goal, header: w('planning.closedGoal') },
        ...{ note: w('planning.closedGoalNote'), format: 'count', role: 'input', rule: count },
      },
    ]),
    ...stateConditions(['month.1', 'month.12'], 'state'),
    {
      kind: 'chart',
      id: 'cumulative',
      type: 'combo',
      title: w('planning.yearChart'),
      series: ['target', 'actual'],
      legend: true,
      header: true,
      ranges: ['month', 'cumulativeTarget', 'cumulativeActual'].map((column) => ({
        rows: ['head.months', 'month.12'],
        column,
      })),
      at: { row: 'chart', column: 'month' },
      width: 1050,
      height: 270,
    },
  ],
};

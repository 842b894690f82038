import { PACE_THRESHOLDS } from '../../src/core/forecast/pace';
import { cell, head, input, label, result, stateText, tableBlock, w } from '../../src/template/blocks';
import { CLOSED_COLUMNS } from '../../src/template/closed-months';
import type { Block, Row } from '../../src/template/types';
import { businessDaysBetween, weekendIn } from './business-days';
import { splitFormulas } from './split-formulas';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const IS_REVENUE = '{targets.goalKind.rateName}=[fields.goalRevenue]';

/** A column of the table from the first month to the last, or to one before it. */
const months = (column: string, last = 12): string => `{yearPlan.month.1:month.${last}.${column}}`;

/** The fiscal year by month: its share of the goal, what was made of it, and both added up from the year's first month. */
export function yearPlanTable(): Block {
  return tableBlock(
    'months',
    {
      month: head('planning.month'),
      season: head('planning.season', 'planning.seasonNote'),
      businessDays: head('planning.businessDays'),
      weight: head('planning.weight', 'planning.weightNote'),
      target: head('template.target', 'planning.targetNote'),
      cumulativeTarget: head('planning.cumulativeTarget'),
      actual: head('template.actual', 'planning.actualNote'),
      cumulativeActual: head('planning.cumulativeActual'),
      attainment: head('template.attainment'),
      state: head('template.state', 'planning.stateNote'),
    },
    [...MONTHS.map(monthRow), totalRow],
  );
}

const GOAL = 'MAX(0,N({yearPlan.goal.season}))';
const UNIT = 'MAX(1,N({yearPlan.unit.season}))';

/** In a hidden cell: how many whole units the year's goal has. */
export const GOAL_UNITS = result(`=INT(${GOAL}/${UNIT})`, 'count');

const split = (month: number) =>
  splitFormulas({
    units: '{yearPlan.goal.units}',
    weight: '{@weight}',
    weights: months('weight'),
    weightsUpTo: months('weight', month),
    sum: '{yearPlan.months.total.weight}',
  });

function monthRow(month: number): Row {
  const end = 'EOMONTH({@month},0)';
  const { left, part, place } = split(month);
  const whole = `{yearPlan.goal.units}*${UNIT}`;
  const odd = `IF(${place}=${left}+1,${GOAL}-${whole},0)`;
  const isLater = '{@month}>{settings.month.value}';
  return {
    id: `month.${month}`,
    cells: {
      month: result(`=EDATE({yearPlan.firstMonth.season},${month - 1})`, 'month'),
      season: input(1, { format: 'decimal', rule: { kind: 'count', message: w('planning.seasonRule') } }),
      businessDays: result(
        `=${businessDaysBetween('{@month}', end, weekendIn('{yearPlan.firstMonth.units}'))}`,
        'count',
      ),
      weight: result('=IF(ISNUMBER({@season}),MAX(0,{@season}),1)*{@businessDays}', 'decimal'),
      target: result(`=IF({@weight}=0,0,${part}*${UNIT}+${odd})`, 'count'),
      cumulativeTarget: result(`=SUM(${months('target', month)})`, 'count'),
      actual: cell('strong', { formula: `=${actualOf(end)}` }, { format: 'count' }),
      cumulativeActual: result(`=IF(${isLater},"",SUM(${months('actual', month)}))`, 'count'),
      attainment: result('=IF(OR({@actual}="",N({@target})=0),"",{@actual}/{@target})', 'percent'),
      state: result(`=IF(${isLater},"",${stateOf()})`),
    },
  };
}

/** Closed months from their list, and whatever of the month stands in 日次入力; nothing where neither knows of it. */
function actualOf(end: string): string {
  const closed = `{yearPlan.month},">="&{@month},{yearPlan.month},"<="&${end}`;
  const open = `{daily.day},">="&{@month},{daily.day},"<="&MIN({settings.until.value},${end})`;
  const sum = (measure: 'won' | 'revenue') =>
    `SUMIFS({yearPlan.${CLOSED_COLUMNS[measure]}},${closed})+SUMIFS({daily.${measure}},${open})`;
  const isKnown = `OR(COUNTIFS(${closed})+COUNTIFS(${open})>0,{@month}={settings.month.value})`;
  return `IF(${isKnown},IF(${IS_REVENUE},${sum('revenue')},${sum('won')}),"")`;
}

/** The month at work is held against the business days gone by, a month that is over against its whole target. */
function stateOf(): string {
  const { onTrack, behind } = PACE_THRESHOLDS;
  const days = '{settings.elapsedDays.value}';
  const part = `IF({@month}={settings.month.value},${days}/MAX(1,{settings.businessDays.value}),1)`;
  const isAtLeast = (share: number) => `IF({@attainment}>=${share}*${part},1,0)`;
  const states = [stateText('at-risk'), stateText('behind'), stateText('on-track')].join(',');
  return `IF(OR({@attainment}="",${part}=0),[status.unknown],CHOOSE(1+${isAtLeast(behind)}+${isAtLeast(onTrack)},${states}))`;
}

const totalRow: Row = {
  id: 'months.total',
  cells: {
    month: label('planning.total'),
    businessDays: result(`=SUM(${months('businessDays')})`, 'count'),
    weight: result(`=SUM(${months('weight')})`, 'decimal'),
    target: cell('strong', { formula: `=SUM(${months('target')})` }, { format: 'count' }),
    actual: cell('strong', { formula: `=SUM(${months('actual')})` }, { format: 'count' }),
    attainment: result('=IF({@target}=0,"",{@actual}/{@target})', 'percent'),
  },
};

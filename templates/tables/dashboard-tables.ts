import { CHAINS, type Stage, stagesOf } from '../../src/core/kpi/chain';
import type { Measure } from '../../src/core/kpi/measures';
import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { cell, head, paceState, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';
import { IS_LONG } from './chain-in-use';
import { monthSum } from './sum-between';

const inChain = (chain: 'short' | 'long', stage: Stage): boolean => stagesOf(CHAINS[chain]).includes(stage);

/** The plan's number for a stage, from whichever chain the team uses. */
function targetOf(stage: Stage): string {
  if (!inChain('short', stage)) return `={targets.long.${stage}.required}`;
  return `=IF(${IS_LONG},{targets.long.${stage}.required},{targets.short.${stage}.required})`;
}

/** Target and actual, pace, what is left and where it lands, a measure a row. */
export function progressTable(): Block {
  const stages = stagesOf(CHAINS.long);
  const stageRows = stages.map(
    (stage): Row => ({
      ...progressRow(stage, targetOf(stage), 'count'),
      ...(!inChain('short', stage) && { only: 'long' as const }),
    }),
  );
  const revenue = progressRow(
    'revenue',
    '=IF({targets.goalKind.rateName}=[fields.goalRevenue],{targets.goalValue.rateName},{targets.requiredWins.rateName}*{targets.dealSize.rateName})',
    'yen',
  );
  return tableBlock(
    'progress',
    {
      kpi: head('template.kpi'),
      target: head('template.target'),
      actual: head('template.actual'),
      attainment: head('template.attainment'),
      pace: head('template.pace'),
      paceRatio: head('template.paceRatio'),
      state: head('template.state'),
      remaining: head('template.remaining'),
      remainingPerDay: head('template.remainingPerDay'),
      landing: head('template.landing', 'template.landingNote'),
      guide: head('template.pace'),
    },
    [...stageRows, revenue],
  );
}

function progressRow(measure: Measure, target: string, format: 'count' | 'yen'): Row {
  const days = '{settings.businessDays.value}';
  const elapsed = '{settings.elapsedDays.value}';
  return {
    id: `progress.${measure}`,
    cells: {
      kpi: cell('label', w(`measures.${measure}`)),
      target: result(target, format),
      actual: cell('strong', { formula: `=${monthSum(measure)}` }, { format }),
      attainment: result('=IF({@target}=0,"",{@actual}/{@target})', 'percent'),
      pace: result(`=IF(${days}=0,0,{@target}*${elapsed}/${days})`, format),
      paceRatio: result('=IF({@pace}=0,"",{@actual}/{@pace})', 'percent'),
      state: result(`=${paceState('{@paceRatio}')}`),
      remaining: result('=MAX(0,{@target}-{@actual})', format),
      remainingPerDay: result(
        `=IF(${days}-${elapsed}<=0,"",{@remaining}/(${days}-${elapsed}))`,
        format === 'yen' ? 'yen' : 'decimal',
      ),
      landing: result(
        `=IF(${elapsed}=0,"",{@actual}/${elapsed}*${days})`,
        format === 'yen' ? 'yen' : 'decimal',
      ),
      guide: result(`=IF(${days}=0,"",${elapsed}/${days})`, 'percent'),
    },
  };
}

/** The landing of the goal with its interval and probability, as a command last calculated it, and whether it still holds. */
export function forecastTable(): Block {
  const stale = `${sign('likely-below')}&[template.forecastStale]`;
  return tableBlock(
    'forecast',
    {
      kpi: head('template.forecast', 'template.forecastNote'),
      target: head('template.target'),
      actual: head('template.forecastMedian'),
      attainment: head('template.forecastLow'),
      pace: head('template.forecastHigh'),
      paceRatio: head('template.forecastChance'),
      state: head('template.state'),
      remaining: head('template.forecastDay'),
    },
    [
      {
        id: 'forecast.goal',
        cells: {
          kpi: result('={targets.goalKind.rateName}'),
          target: result('={targets.goalValue.rateName}', 'count'),
          actual: cell('strong', null, { format: 'count' }),
          attainment: cell('plain', null, { format: 'count' }),
          pace: cell('plain', null, { format: 'count' }),
          paceRatio: cell('plain', null, { format: 'percent' }),
          state: result(
            `=IF({@remaining}={settings.until.value},${sign('on-target')}&[template.forecastFresh],${stale})`,
          ),
          remaining: cell('plain', null, { format: 'day' }),
        },
      },
    ],
  );
}

const MEMBER_MEASURES: readonly { readonly column: string; readonly measure: Measure }[] = [
  { column: 'target', measure: 'calls' },
  { column: 'actual', measure: 'effectiveContacts' },
  { column: 'attainment', measure: 'meetings' },
  { column: 'pace', measure: 'won' },
  { column: 'paceRatio', measure: 'revenue' },
];

/** The month so far, a member a row, in the order of the settings. */
export function memberTable(): Block {
  const rows = Array.from(
    { length: DASHBOARD_MEMBERS },
    (_, i): Row => ({
      id: `member.${i + 1}`,
      cells: {
        kpi: cell('label', {
          formula: `=IF(INDEX({settings.members},${i + 1})="","",INDEX({settings.members},${i + 1}))`,
        }),
        ...Object.fromEntries(
          MEMBER_MEASURES.map(({ column, measure }) => [
            column,
            result(
              `=IF({@kpi}="","",${monthSum(measure, ',{daily.member},"="&{@kpi}')})`,
              measure === 'revenue' ? 'yen' : 'count',
            ),
          ]),
        ),
      },
    }),
  );
  return tableBlock(
    'members',
    {
      kpi: head('template.byMember'),
      ...Object.fromEntries(
        MEMBER_MEASURES.map(({ column, measure }) => [column, head(`measures.${measure}`)]),
      ),
    },
    rows,
  );
}

/** Beside the members, for their chart: everybody's even part of the meetings that should be set by now. */
export function memberGuides(): Block {
  const rows = Array.from(
    { length: DASHBOARD_MEMBERS },
    (_, i): Row => ({
      id: `member.${i + 1}`,
      cells: {
        guide: result(
          '=IF({@kpi}="","",{dashboard.progress.meetings.pace}/COUNTA({settings.members}))',
          'decimal',
        ),
      },
    }),
  );
  return {
    kind: 'rows',
    rows: [{ id: 'head.members', cells: { guide: head('template.pacePerMember') } }, ...rows],
  };
}

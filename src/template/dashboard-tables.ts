import { PACE_THRESHOLDS } from '../core/forecast/pace';
import { CHAINS, type ChainStep, type RateKey, type Stage, stagesOf } from '../core/kpi/chain';
import type { Measure } from '../core/kpi/measures';
import { cell, head, result, stateText, tableBlock, w } from './blocks';
import type { Block, Row } from './types';

const isLong = '{settings.chain.value}=[template.chainLong]';
const isShort = '{settings.chain.value}<>[template.chainLong]';

/** Rows of this many members are shown; more are told of in a problem. */
export const DASHBOARD_MEMBERS = 10;

/** The total of a measure in the month up to the as-of day; further conditions may follow. */
const sumOf = (measure: Measure, more = ''): string =>
  `SUMIFS({daily.${measure}},{daily.day},">="&{settings.month.value},{daily.day},"<="&{settings.until.value}${more})`;

const inChain = (chain: 'short' | 'long', stage: Stage): boolean => stagesOf(CHAINS[chain]).includes(stage);

/** The plan's number for a stage, from whichever chain the team uses. */
function targetOf(stage: Stage): string {
  if (!inChain('short', stage)) return `={targets.long.${stage}.required}`;
  return `=IF(${isLong},{targets.long.${stage}.required},{targets.short.${stage}.required})`;
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
    '=IF({targets.goalKind.rateName}=[template.goalRevenue],{targets.goalValue.rateName},{targets.requiredWins.rateName}*{targets.dealSize.rateName})',
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
    },
    [...stageRows, revenue],
  );
}

function progressRow(measure: Measure, target: string, format: 'count' | 'yen'): Row {
  const { onTrack, behind } = PACE_THRESHOLDS;
  const days = '{settings.businessDays.value}';
  const elapsed = '{settings.elapsedDays.value}';
  return {
    id: `progress.${measure}`,
    cells: {
      kpi: cell('label', w(`measures.${measure}`)),
      target: result(target, format),
      actual: cell('strong', { formula: `=${sumOf(measure)}` }, { format }),
      attainment: result('=IF({@target}=0,"",{@actual}/{@target})', 'percent'),
      pace: result(`=IF(${days}=0,0,{@target}*${elapsed}/${days})`, format),
      paceRatio: result('=IF({@pace}=0,"",{@actual}/{@pace})', 'percent'),
      state: result(
        `=IF({@paceRatio}="",[status.unknown],IF({@paceRatio}>=${onTrack},${stateText('on-track')},IF({@paceRatio}>=${behind},${stateText('behind')},${stateText('at-risk')})))`,
      ),
      remaining: result('=MAX(0,{@target}-{@actual})', format),
      remainingPerDay: result(
        `=IF(${days}-${elapsed}<=0,"",{@remaining}/(${days}-${elapsed}))`,
        format === 'yen' ? 'yen' : 'decimal',
      ),
      landing: result(
        `=IF(${elapsed}=0,"",{@actual}/${elapsed}*${days})`,
        format === 'yen' ? 'yen' : 'decimal',
      ),
    },
  };
}

/** Every rate of both chains; those of the other chain are hidden and stay out of the bottleneck. */
const RATE_STEPS: readonly ChainStep[] = [...CHAINS.short.slice(0, 1), ...CHAINS.long];

/** The first stage's volume and each rate against its target, and below them the one furthest behind. */
export function bottleneckTable(): readonly Block[] {
  const first = 'bottleneck.calls';
  const last = `bottleneck.${(RATE_STEPS[RATE_STEPS.length - 1] as ChainStep).rate}`;
  const attainments = `{dashboard.${first}:${last}.attainment}`;
  const names = `{dashboard.${first}:${last}.kpi}`;
  return [
    tableBlock(
      'bottleneck',
      {
        kpi: head('template.rateTable'),
        target: head('template.rateTarget'),
        actual: head('template.rateActual'),
        attainment: head('template.rateAttainment'),
        pace: head('template.rateFrom'),
      },
      [
        {
          id: first,
          cells: {
            kpi: cell('label', w('measures.calls')),
            target: result('={dashboard.progress.calls.pace}', 'count'),
            actual: result('={dashboard.progress.calls.actual}', 'count'),
            attainment: result('=IF({@target}=0,"",{@actual}/{@target})', 'percent'),
          },
        },
        ...RATE_STEPS.map(rateRow),
        {
          id: 'bottleneck.worst',
          cells: {
            kpi: cell('label', w('template.bottleneck')),
            target: cell('strong', {
              formula: `=IF(COUNT(${attainments})=0,[template.noBottleneck],IF(MIN(${attainments})>=1,[template.noBottleneck],INDEX(${names},MATCH(MIN(${attainments}),${attainments},0))))`,
            }),
          },
        },
      ],
    ),
  ];
}

function rateRow(step: ChainStep): Row {
  const rate: RateKey = step.rate;
  const chains = (['short', 'long'] as const).filter((key) => CHAINS[key].some((s) => s.rate === rate));
  const stepIn = (key: 'short' | 'long') => CHAINS[key].find((s) => s.rate === rate) as ChainStep;
  const targetIn = (key: 'short' | 'long') => `{targets.${key}.${stepIn(key).from}.rate}`;
  const totalOf = (stage: Stage) => `{dashboard.progress.${stage}.actual}`;
  const only = chains.length === 1 ? (chains[0] as 'short' | 'long') : undefined;
  const both = (of: (key: 'short' | 'long') => string): string =>
    only === undefined ? `IF(${isLong},${of('long')},${of('short')})` : of(only);
  const numerator = both((key) => totalOf(stepIn(key).to));
  const denominator = both((key) => totalOf(stepIn(key).from));
  const used = only === undefined ? 'TRUE' : only === 'long' ? isLong : isShort;
  return {
    id: `bottleneck.${rate}`,
    ...(only !== undefined && { only }),
    cells: {
      kpi: cell('label', w(`rates.${rate}`)),
      target: result(`=${both(targetIn)}`, 'percent'),
      actual: result(`=IF(${denominator}=0,"",${numerator}/${denominator})`, 'percent'),
      attainment: result(`=IF(AND(${used},{@actual}<>""),{@actual}/{@target},"")`, 'percent'),
      pace: result(`=TEXT(${numerator},"#,##0")&" ÷ "&TEXT(${denominator},"#,##0")`),
    },
  };
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
              `=IF({@kpi}="","",${sumOf(measure, ',{daily.member},{@kpi}')})`,
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

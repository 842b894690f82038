import { CHAINS, type RateKey, type Stage, stagesOf } from '../../src/core/kpi/chain';
import { DASHBOARD_MEMBERS } from '../../src/core/kpi/team-size';
import { cell, head, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Cell, Format, Row, RowsBlock } from '../../src/template/types';
import { RATE_STEPS } from './bottleneck-table';
import { blankHeads, writtenRow } from './review-blocks';

/** The columns right of what people write. */
export const REST = ['actual', 'attainment', 'state'] as const;

/** The one chain something belongs to, so that its row is hidden from the other; nothing for what is in both. */
function onlyIn(isIn: (chain: 'short' | 'long') => boolean): Pick<Row, 'only'> {
  const chains = (['short', 'long'] as const).filter(isIn);
  return chains.length === 1 ? { only: chains[0] as 'short' | 'long' } : {};
}

/** Target, actual and attainment of everything the dashboard follows: counts down the funnel, amounts, then rates. */
export function monthTable(): RowsBlock {
  return tableBlock(
    'summary',
    {
      item: head('reviews.summary'),
      text: head('reviews.breakdown'),
      target: head('template.target'),
      actual: head('template.actual'),
      attainment: head('template.attainment'),
      state: head('template.state'),
    },
    [
      ...stagesOf(CHAINS.long).map(stageRow),
      countedRow('revenue', 'yen', {}),
      dealSizeRow(),
      ...RATE_STEPS.map(({ rate }) => rateRow(rate)),
    ],
  );
}

const stageRow = (stage: Stage): Row =>
  countedRow(
    stage,
    'count',
    onlyIn((chain) => stagesOf(CHAINS[chain]).includes(stage)),
  );

function countedRow(measure: Stage | 'revenue', format: Format, only: Pick<Row, 'only'>): Row {
  const told = (column: string): string => `{dashboard.progress.${measure}.${column}}`;
  return {
    ...{ id: `summary.${measure}`, ...only },
    cells: {
      item: cell('label', w(`measures.${measure}`)),
      text: result(
        `=[template.remaining]&" "&TEXT(${told('remaining')},"${format === 'yen' ? '¥' : ''}#,##0")`,
      ),
      target: result(`=${told('target')}`, format),
      actual: cell('strong', { formula: `=${told('actual')}` }, { format }),
      attainment: result(`=${told('attainment')}`, 'percent'),
      state: result(`=${told('state')}`),
    },
  };
}

function dealSizeRow(): Row {
  const won = '{dashboard.progress.won.actual}';
  const revenue = '{dashboard.progress.revenue.actual}';
  return {
    id: 'summary.averageDealSize',
    cells: {
      item: cell('label', w('fields.dealSize')),
      text: result(`=TEXT(${revenue},"¥#,##0")&" ÷ "&${won}`),
      target: result('={targets.dealSize.rateName}', 'yen'),
      actual: cell('strong', { formula: `=IF(${won}=0,"",${revenue}/${won})` }, { format: 'yen' }),
      attainment: result('=IF(OR({@actual}="",N({@target})=0),"",{@actual}/{@target})', 'percent'),
    },
  };
}

function rateRow(rate: RateKey): Row {
  const told = (column: string): string => `{dashboard.bottleneck.${rate}.${column}}`;
  return {
    id: `summary.${rate}`,
    ...onlyIn((chain) => CHAINS[chain].some((step) => step.rate === rate)),
    cells: {
      item: cell('label', w(`rates.${rate}`)),
      text: result(`=${told('remaining')}`),
      target: result(`=${told('target')}`, 'percent'),
      actual: cell('strong', { formula: `=${told('actual')}` }, { format: 'percent' }),
      attainment: result(`=${told('attainment')}`, 'percent'),
      state: result(`=${told('state')}`),
    },
  };
}

/** The rows of the states of the summary, for their colours. */
export const SUMMARY = ['summary.calls', `summary.${RATE_STEPS[RATE_STEPS.length - 1]?.rate}`] as const;

/** Where the goal of the month lands, by the forecast and by the pace so far, and why the team thinks so. */
export function landingTable(): RowsBlock {
  const told = (column: string): string => `{dashboard.forecast.goal.${column}}`;
  const range = `[reviews.range80]&" "&TEXT(${told('attainment')},"#,##0")&" – "&TEXT(${told('pace')},"#,##0")`;
  const days = '({settings.businessDays.value}-{settings.elapsedDays.value})';
  const ofGoal = (column: string): string =>
    `IF({targets.goalKind.rateName}=[fields.goalRevenue],{dashboard.progress.revenue.${column}},{dashboard.progress.won.${column}})`;
  const perDay = ofGoal('remainingPerDay');
  return tableBlock(
    'landing',
    {
      item: head('reviews.landing'),
      text: head('reviews.landingBasis'),
      target: head('template.target'),
      actual: head('reviews.median'),
      attainment: head('reviews.chance'),
      state: head('template.state'),
    },
    [
      {
        id: 'landing.goal',
        cells: {
          item: result(`=${told('kpi')}`),
          text: result(`=IF(${told('actual')}="",[template.forecastNote],${range})`),
          target: result(`=${told('target')}`, 'count'),
          actual: cell('strong', { formula: `=IF(${told('actual')}="","",${told('actual')})` }, COUNT),
          attainment: result(`=IF(${told('paceRatio')}="","",${told('paceRatio')})`, 'percent'),
          state: result(`=${told('state')}`),
        },
      },
      {
        id: 'landing.pace',
        cells: {
          item: cell('label', w('reviews.runRate')),
          text: result(
            `=[reviews.daysLeft]&" "&${days}&IF(N(${perDay})=0,""," / "&[reviews.neededPerDay]&" "&TEXT(${perDay},"#,##0.0"))`,
          ),
          target: result(`=${told('target')}`, 'count'),
          actual: cell('strong', { formula: `=${ofGoal('landing')}` }, COUNT),
          attainment: result('=IF(OR({@actual}="",N({@target})=0),"",{@actual}/{@target})', 'percent'),
          state: cell('note', w('template.attainment')),
        },
      },
      writtenRow('landing.reason', 'reason'),
    ],
  );
}

const COUNT = { format: 'count' } as const;

/** What the numbers say of the cause, and what the team says of it. */
export function factorsTable(): RowsBlock {
  const worst = '{dashboard.bottleneck.worst.target}';
  const cause = `IF(${worst}=[measures.calls],${sign('below')}&[template.volume],${sign('below')}&[template.quality])`;
  const told = (id: string, word: string, formula: string): Row => ({
    id: `factors.${id}`,
    cells: { item: cell('label', w(word)), text: cell('strong', { formula: `=${formula}` }) },
  });
  return tableBlock(
    'factors',
    {
      item: head('reviews.factors'),
      text: head('reviews.result'),
      target: head('reviews.hint'),
      ...blankHeads(REST),
    },
    [
      told('worst', 'template.bottleneck', worst),
      told(
        'cause',
        'reviews.cause',
        `IF(${worst}=[template.noBottleneck],${sign('on-target')}&[verdict.on-target],${cause})`,
      ),
      writtenRow('factors.reachedBy', 'reachedBy'),
      writtenRow('factors.missedBy', 'missedBy'),
    ],
  );
}

/** Each member's month, and what the member is to get better at; everybody has an even part of the team's target. */
export function memberTable(): RowsBlock {
  const even = '{dashboard.progress.meetings.target}/{settings.reps.value}';
  const rows = Array.from({ length: DASHBOARD_MEMBERS }, (_, index): Row => {
    const told = (column: string): string => `{dashboard.member.${index + 1}.${column}}`;
    const shown = (column: string): Cell => result(`=${told(column)}`, 'count');
    return {
      id: `member.${index + 1}`,
      cells: {
        item: result(`=${told('kpi')}`),
        text: cell('area', null),
        target: shown('target'),
        actual: shown('attainment'),
        attainment: shown('pace'),
        state: result(
          `=IF(OR({@item}="",N({dashboard.progress.meetings.target})=0),"",{@actual}/(${even}))`,
          'percent',
        ),
      },
    };
  });
  return tableBlock(
    'member',
    {
      item: head('reviews.byMember'),
      text: head('reviews.growth', 'reviews.growthNote'),
      target: head('measures.calls'),
      actual: head('reviews.meetings'),
      attainment: head('reviews.won'),
      state: head('reviews.meetingAttainment', 'reviews.meetingAttainmentNote'),
    },
    rows,
  );
}

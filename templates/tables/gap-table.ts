import { CHAINS } from '../../src/core/kpi/chain';
import { head, label, result, tableBlock } from '../../src/template/blocks';
import type { Block, Row } from '../../src/template/types';
import { RATE_STEPS } from './bottleneck-table';
import { IS_LONG, IS_SHORT } from './chain-in-use';

const RATES = RATE_STEPS.map(({ rate }) => rate);
const LAST = RATES[RATES.length - 1];

/** A column of the factors, the volume included or not. */
const all = (column: string): string => `{bottleneck.factor.calls:factor.${LAST}.${column}}`;
const rates = (column: string): string => `{bottleneck.factor.${RATES[0]}:factor.${LAST}.${column}}`;

const WANTED = '{bottleneck.factor.outcome.wanted}';
const REACHED = '{bottleneck.factor.outcome.reached}';
/** What the parts are made from: the logarithmic mean of both outcomes; where one is 0, an equal share of the gap. */
const UNIT = '{bottleneck.factor.outcome.counted}';

/**
 * The factors of the funnel – its volume, then every rate of the team's chain – with what each costs and what working on
 * it would bring, in wins: the dashboard's figures, split as `splitGap` does and weighed as `leverage` does. Hidden beside
 * them stand the factors wanted and reached (a rate without trials counts as planned, one of the other chain as 1), and
 * those that are reckoned with when another is worked on (0 counts as planned).
 */
export function gapTable(): Block {
  return tableBlock(
    'factor',
    {
      item: head('insight.bottleneck.factor'),
      target: head('template.target'),
      actual: head('template.actual'),
      attainment: head('template.rateAttainment'),
      range: head('insight.bottleneck.range', 'template.rateRangeNote'),
      verdict: head('template.verdict', 'template.verdictNote'),
      part: head('insight.bottleneck.part', 'insight.bottleneck.partNote'),
      point: head('insight.bottleneck.point', 'insight.bottleneck.pointNote'),
      reach: head('insight.bottleneck.reach', 'insight.bottleneck.reachNote'),
    },
    [volumeRow(), ...RATES.map(rateRow), outcomeRow()],
  );
}

const PART = `IF(${WANTED}*${REACHED}=0,IF(({@wanted}=0)<>({@reached}=0),${UNIT},0),${UNIT}*LN({@reached}/{@wanted}))`;

function volumeRow(): Row {
  const of = (column: string): string => `={dashboard.bottleneck.calls.${column}}`;
  return {
    id: 'factor.calls',
    cells: {
      item: label('measures.calls'),
      target: result(of('target'), 'count'),
      actual: result(of('actual'), 'count'),
      attainment: result(of('attainment'), 'percent'),
      verdict: result(of('state')),
      part: result(`=${PART}`, 'decimal'),
      reach: result(`=PRODUCT(${rates('counted')})*MAX(0,{@wanted}-{@reached})`, 'decimal'),
      wanted: result('={@target}'),
      reached: result('={@actual}'),
      counted: result('=IF({@reached}=0,{@wanted},{@reached})'),
    },
  };
}

function rateRow(rate: (typeof RATES)[number]): Row {
  const of = (column: string): string => `{dashboard.bottleneck.${rate}.${column}}`;
  const chains = (['short', 'long'] as const).filter((key) => CHAINS[key].some((step) => step.rate === rate));
  const only = chains.length === 1 ? chains[0] : undefined;
  const used = only === undefined ? 'TRUE' : only === 'long' ? IS_LONG : IS_SHORT;
  const whereUsed = (formula: string, otherwise: string): string =>
    `=${only === undefined ? formula : `IF(${used},${formula},${otherwise})`}`;
  const others = `IF({@counted}=0,0,PRODUCT(${all('counted')})/{@counted})`;
  return {
    id: `factor.${rate}`,
    ...(only !== undefined && { only }),
    cells: {
      item: label(`rates.${rate}`),
      target: result(`=${of('target')}`, 'percent'),
      actual: result(`=${of('actual')}`, 'percent'),
      attainment: result(`=${of('attainment')}`, 'percent'),
      range: result(
        `=IF(${of('pace')}="","",TEXT(${of('pace')},"0.0%")&"–"&TEXT(${of('paceRatio')},"0.0%"))`,
      ),
      verdict: result(`=${of('state')}`),
      part: result(whereUsed(PART, '""'), 'decimal'),
      point: result(whereUsed(`${others}*MIN(0.01,MAX(0,1-{@reached}))`, '""'), 'decimal'),
      reach: result(whereUsed(`${others}*MAX(0,{@wanted}-{@reached})`, '""'), 'decimal'),
      wanted: result(whereUsed('{@target}', '1')),
      reached: result(whereUsed('IF({@actual}="",{@target},{@actual})', '1')),
      counted: result('=IF({@reached}=0,{@wanted},{@reached})'),
    },
  };
}

/** The outcome as the factors' product, wanted and reached, and the gap the parts add up to. */
function outcomeRow(): Row {
  const causes = `SUMPRODUCT(((${all('wanted')}=0)<>(${all('reached')}=0))*1)`;
  // Outcomes with no difference left in their logarithms have either of them for a mean.
  const log = `LN(${REACHED}/${WANTED})`;
  const mean = `IF(${log}=0,${REACHED},(${REACHED}-${WANTED})/${log})`;
  return {
    id: 'factor.outcome',
    cells: {
      item: label('insight.bottleneck.outcome'),
      target: result('={@wanted}', 'decimal'),
      actual: result('={@reached}', 'decimal'),
      attainment: result('=IF({@wanted}=0,"",{@reached}/{@wanted})', 'percent'),
      part: result(`=SUM(${all('part')})`, 'decimal'),
      wanted: result(`=PRODUCT(${all('wanted')})`),
      reached: result(`=PRODUCT(${all('reached')})`),
      counted: result(`=IF(${WANTED}*${REACHED}=0,(${REACHED}-${WANTED})/MAX(1,${causes}),${mean})`),
    },
  };
}

import {
  blankRow,
  cell,
  head,
  input,
  label,
  note,
  result,
  sign,
  stateConditions,
  tableBlock,
  titleBlock,
  w,
} from '../src/template/blocks';
import type { Block, Cell, Content, Format, Row, Template } from '../src/template/types';

type Kind = 'yen' | 'count' | 'share';

const RULES = {
  yen: { format: 'yen', rule: { kind: 'count', message: w('template.countNote') } },
  count: { format: 'count', rule: { kind: 'count', message: w('template.countNote') } },
  share: { format: 'percent', rule: { kind: 'share', message: w('template.shareNote') } },
} as const;

/** A number people type, with what it means. */
const typed = (id: string, kind: Kind, content: Content = null): Row => ({
  id,
  cells: {
    item: label(`insight.economics.${id}`),
    value: input(content, RULES[kind]),
    note: note(`insight.economics.${id}Note`),
  },
});

/** A number that follows; nothing while one of those it needs is missing. */
const follows = (
  id: string,
  formula: string,
  format: Format,
  needs: readonly string[],
  beside: Cell = note(`insight.economics.${id}Note`),
): Row => ({
  id,
  cells: {
    item: label(`insight.economics.${id}`),
    value: cell(
      'strong',
      { formula: `=IF(COUNT(${needs.map(of).join(',')})<${needs.length},"",${formula})` },
      { format },
    ),
    note: beside,
  },
});

const of = (id: string): string => `{economics.${id}.value}`;

/** `a ÷ b` where that has a meaning, as `ratio` of the core. */
const ratio = (a: string, b: string): string => `IF(${b}>0,(${a})/(${b}),"")`;

/** A verdict beside a number that is there: good, thin or bad. */
const verdict = (formula: string): Cell => result(`=IF({@value}="","",${formula})`);
const say = (tone: 'on-track' | 'behind' | 'at-risk', word: string): string =>
  `${sign(tone)}&[insight.economics.${word}]`;

const section = (id: string, rows: readonly Row[]): Block =>
  tableBlock(
    id,
    {
      item: head(`insight.economics.${id}`),
      value: cell('head', w('template.value'), { format: 'count' }),
      note: head('template.note'),
    },
    rows,
  );

const MARGIN_A_MONTH = `${of('arpu')}*${of('margin')}`;
const GAIN_A_MONTH = `${of('monthlyRevenue')}*${of('roiMargin')}+${of('monthlySavings')}`;
const GAINS = ['monthlyRevenue', 'roiMargin', 'monthlySavings'];
const PIPELINE = ['deals', 'dealSize', 'winRate', 'cycleDays'];

/** 収益性: unit economics, the return on an investment, and how fast the pipeline turns into revenue. */
export const economics: Template = {
  id: 'economics',
  version: 1,
  tab: '#e37400',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 200 },
    { id: 'value', width: 100 },
    { id: 'note', width: 370 },
  ],
  blocks: [
    titleBlock('item', w('insight.economics.title'), w('insight.economics.lead')),
    section('unit', [
      typed('arpu', 'yen'),
      typed('margin', 'share'),
      typed('churn', 'share'),
      typed('cost', 'yen'),
      typed('newCustomers', 'count', { formula: '={dashboard.progress.won.actual}' }),
      follows('lifetime', ratio('1', of('churn')), 'decimal', ['churn']),
      follows('ltv', ratio(MARGIN_A_MONTH, of('churn')), 'yen', ['arpu', 'margin', 'churn']),
      follows('cac', ratio(of('cost'), of('newCustomers')), 'yen', ['cost', 'newCustomers']),
      follows(
        'ratio',
        ratio(of('ltv'), of('cac')),
        'decimal',
        ['ltv', 'cac'],
        verdict(
          `IF({@value}>=3,${say('on-track', 'ratioHealthy')},IF({@value}>=1,${say('behind', 'ratioThin')},${say('at-risk', 'ratioLoss')}))`,
        ),
      ),
      follows(
        'payback',
        ratio(of('cac'), MARGIN_A_MONTH),
        'decimal',
        ['cac', 'arpu', 'margin'],
        verdict(
          `IF(AND(N(${of('lifetime')})>0,{@value}>N(${of('lifetime')})),${say('at-risk', 'paybackNever')},IF({@value}<=12,${say('on-track', 'paybackHealthy')},${say('behind', 'paybackLong')}))`,
        ),
      ),
    ]),
    { kind: 'rows', rows: [blankRow('after-unit')] },
    section('roi', [
      typed('initialCost', 'yen'),
      typed('monthlyCost', 'yen'),
      typed('monthlyRevenue', 'yen'),
      typed('roiMargin', 'share'),
      typed('monthlySavings', 'yen'),
      typed('months', 'count', 12),
      follows('totalCost', `${of('initialCost')}+${of('monthlyCost')}*${of('months')}`, 'yen', [
        ...['initialCost', 'monthlyCost', 'months'],
      ]),
      follows('totalGain', `(${GAIN_A_MONTH})*${of('months')}`, 'yen', [...GAINS, 'months']),
      follows(
        'roiValue',
        ratio(`${of('totalGain')}-${of('totalCost')}`, of('totalCost')),
        'percent',
        ['totalGain', 'totalCost'],
        verdict(`IF({@value}>=0,${say('on-track', 'roiGood')},${say('at-risk', 'roiBad')})`),
      ),
      follows(
        'roiPayback',
        ratio(of('initialCost'), `${GAIN_A_MONTH}-${of('monthlyCost')}`),
        'decimal',
        ['initialCost', 'monthlyCost', ...GAINS],
        cell('note', {
          formula: `=IF(AND(COUNT(${['initialCost', 'monthlyCost', ...GAINS].map(of).join(',')})=5,{@value}=""),${say('at-risk', 'roiPaybackNever')},[insight.economics.roiPaybackNote])`,
        }),
      ),
    ]),
    { kind: 'rows', rows: [blankRow('after-roi')] },
    section('velocity', [
      typed('deals', 'count'),
      typed('dealSize', 'yen', { formula: '={targets.dealSize.rateName}' }),
      typed('winRate', 'share', { formula: '={dashboard.bottleneck.winRate.target}' }),
      typed('cycleDays', 'count'),
      typed('shorter', 'count'),
      follows(
        'perDay',
        ratio(`${of('deals')}*${of('dealSize')}*${of('winRate')}`, of('cycleDays')),
        'yen',
        PIPELINE,
      ),
      follows('perMonth', `${of('perDay')}*30`, 'yen', ['perDay']),
      follows(
        'shorterGain',
        ratio(`${of('perMonth')}*(${of('cycleDays')}-${of('shorter')})`, of('shorter')),
        'yen',
        ['perMonth', 'cycleDays', 'shorter'],
      ),
    ]),
    ...stateConditions(['ratio', 'roiPayback'], 'note'),
  ],
};

import { cell, head, input, label, note, result, tableBlock, w } from '../../src/template/blocks';
import type { Block, Format, Row } from '../../src/template/types';
import { inMonth, newLeads, partsOf, shareOf, startedLeads } from './lead-counts';
import { sourceRows } from './source-rows';

/** What marketing supplied this month and what became of it, a lead source a row; how good it was is typed. */
export function marketingTable(): Block {
  const meetings = (more = '') => newLeads(`,{leads.status},"="&[leads.statuses.meeting]${more}`);
  const rate = result(`=IF({@supply}="","",${shareOf('{@meetings}', '{@supply}')})`, 'percent');
  const typed = {
    quality: input(null, { format: 'decimal', rule: { kind: 'score', message: w('deals.scoreRule') } }),
    topic: cell('area', null),
  };
  const rows = sourceRows(
    'cooperation',
    'marketing',
    [
      { column: 'supply', source: 'leads.source', of: newLeads },
      { column: 'started', source: 'leads.source', of: startedLeads },
      { column: 'meetings', source: 'leads.source', of: meetings },
    ],
    (row) => ({ rate, ...(row === 'source' && typed) }),
  );
  return tableBlock(
    'marketing',
    {
      item: head('deals.marketing'),
      supply: head('deals.supply', 'deals.supplyNote'),
      started: head('deals.started', 'deals.startedNote'),
      meetings: head('deals.leadMeetings', 'deals.leadMeetingsNote'),
      rate: head('deals.channelRate', 'deals.channelRateNote'),
      quality: head('deals.quality', 'deals.qualityNote'),
      topic: head('template.memo'),
    },
    rows,
  );
}

/** The deals of a period by one of their days: those of the month, or all of the sheet up to the as-of day. */
const PERIODS = {
  inMonth,
  overall: (column: string) => `{${column}},">0",{${column}},"<"&{settings.until.value}+1`,
} as const;

type Period = keyof typeof PERIODS;

const handed = (period: Period): string => PERIODS[period]('deals.handedOn');
const arranged = (period: Period): string => PERIODS[period]('deals.created');

const BANT = ['budget', 'authority', 'need', 'timing'].map((item) => `,{deals.${item}},TRUE`);
const IS_RATED = ',{deals.score},">0"';
const IS_WON = ',{deals.result},"="&[deals.results.won]';
const IS_CANCELLED = ',{deals.meeting},"="&[deals.meetings.cancelled]';

/** How deals are handed over to field sales and what becomes of them, in the month and over all deals of the sheet. */
export function fieldSalesTable(): Block {
  const all = (period: Period) => `COUNTIFS(${handed(period)})`;
  const bant = (period: Period) => `COUNTIFS(${handed(period)}${BANT.join('')})`;
  const items = (period: Period) =>
    `(${BANT.map((isKnown) => `COUNTIFS(${handed(period)}${isKnown})`).join('+')})`;
  const rated = (period: Period) => `COUNTIFS(${handed(period)}${IS_RATED})`;
  const score = (period: Period) => `AVERAGEIFS({deals.score},${handed(period)}${IS_RATED})`;
  const won = (period: Period) => `COUNTIFS(${handed(period)}${IS_WON})`;
  const set = (period: Period) => `COUNTIFS(${arranged(period)})`;
  const cancelled = (period: Period) => `COUNTIFS(${arranged(period)}${IS_CANCELLED})`;
  return tableBlock(
    'fieldSales',
    {
      item: head('deals.fieldSales'),
      supply: head('deals.inMonth'),
      started: head('deals.overall', 'deals.overallNote'),
      meetings: head('template.benchmark'),
      rate: head('deals.parts'),
      quality: cell('head', null),
      topic: cell('head', null),
    },
    [
      measureRow('handed', all, 'count'),
      shareRow('bantRate', bant, all, '70–85%'),
      shareRow('bantFill', items, (period) => `(4*${all(period)})`),
      measureRow('handoffScore', (period) => `IF(${rated(period)}=0,"",${score(period)})`, 'decimal', {
        meetings: cell('note', w('deals.scoreBenchmark'), { format: 'count' }),
      }),
      shareRow('handoffWinRate', won, all),
      shareRow('cancelRate', cancelled, set, w('deals.cancelBenchmark')),
    ],
  );
}

function measureRow(
  id: string,
  formulaOf: (period: Period) => string,
  format: Format,
  more: Row['cells'] = {},
): Row {
  const hint = id === 'handed' ? {} : { note: w(`deals.${id}Note`) };
  return {
    id: `fieldSales.${id}`,
    cells: {
      item: label(`deals.${id}`, hint),
      supply: result(`=${formulaOf('inMonth')}`, format),
      started: result(`=${formulaOf('overall')}`, format),
      ...more,
    },
  };
}

function shareRow(
  id: string,
  part: (period: Period) => string,
  whole: (period: Period) => string,
  benchmark: Parameters<typeof cell>[1] = null,
): Row {
  return measureRow(id, (period) => shareOf(part(period), whole(period)), 'percent', {
    meetings: cell('note', benchmark, { format: 'count' }),
    rate: result(`=${partsOf(part('overall'), whole('overall'))}`, 'count'),
  });
}

/** What the departments have agreed on, in their own words, each with an example of how it may be said. */
export function agreementTable(): Block {
  return tableBlock(
    'agreements',
    {
      item: head('deals.agreements'),
      supply: head('deals.agreedOn'),
      started: head('deals.example'),
      ...{ meetings: cell('head', null), rate: cell('head', null), quality: cell('head', null) },
      topic: head('deals.agreed'),
      answer: head('deals.openPoints'),
    },
    (['leadDefinition', 'meetingCriteria', 'handoffCriteria'] as const).map((id) => ({
      id: `agreements.${id}`,
      height: 54,
      cells: {
        item: label(`deals.${id}`),
        supply: input(null, { format: 'day', rule: { kind: 'day', message: w('template.dayNote') } }),
        started: note(`deals.${id}Example`),
        topic: cell('area', null),
        answer: cell('area', null),
      },
    })),
  );
}

import { CHAINS, stagesOf } from '../src/core/kpi/chain';
import {
  blankRow,
  head,
  label,
  result,
  stateConditions,
  tableBlock,
  titleBlock,
  w,
} from '../src/template/blocks';
import type { Block, Row, Template } from '../src/template/types';
import { diagnosisLines, diagnosisTable } from './tables/diagnosis-table';
import { gapTable } from './tables/gap-table';
import { channelTable, memberSegments } from './tables/segment-tables';

/** The stages of the team's chain as the dashboard has them. */
function funnelTable(): Block {
  const short = stagesOf(CHAINS.short);
  const rows = stagesOf(CHAINS.long).map((stage): Row => {
    const of = (column: string): string => `={dashboard.progress.${stage}.${column}}`;
    return {
      id: `funnel.${stage}`,
      ...(!short.includes(stage) && { only: 'long' as const }),
      cells: {
        item: label(`measures.${stage}`),
        target: result(of('target'), 'count'),
        actual: result(of('actual'), 'count'),
        attainment: result(of('attainment'), 'percent'),
        range: result(of('pace'), 'count'),
        verdict: result(of('state')),
      },
    };
  });
  return tableBlock(
    'funnel',
    {
      item: head('insight.bottleneck.funnel'),
      target: head('template.target'),
      actual: head('template.actual'),
      attainment: head('template.attainment'),
      range: head('template.pace'),
      verdict: head('template.state'),
    },
    rows,
  );
}

/** Beside the funnel, hidden, for its chart: each stage named with its number, and what centres its bar. */
function funnelGuides(): Block {
  return {
    kind: 'rows',
    rows: stagesOf(CHAINS.long).map((stage) => ({
      id: `funnel.${stage}`,
      cells: {
        wanted: result(
          '=({bottleneck.funnel.calls.actual}-MIN({bottleneck.funnel.calls.actual},{@actual}))/2',
        ),
        counted: result('={@item}&" "&TEXT({@actual},"#,##0")'),
      },
    })),
  };
}

/** Room for the charts, which lie over empty rows. */
const CHART_ROWS = Array.from({ length: 12 }, (_, i) => blankRow(`chart.${i + 1}`));

/** ボトルネック: which factor makes the gap, whether that is more than chance, of which kind it is, and where it sits. */
export const bottleneck: Template = {
  id: 'bottleneck',
  version: 1,
  tab: '#c5221f',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 140 },
    { id: 'target', width: 110 },
    { id: 'actual', width: 110 },
    { id: 'attainment', width: 110 },
    { id: 'range', width: 110 },
    { id: 'verdict', width: 150 },
    { id: 'part', width: 100 },
    { id: 'point', width: 100 },
    { id: 'reach', width: 100 },
    { id: 'wanted', width: 100, hidden: true },
    { id: 'reached', width: 100, hidden: true },
    { id: 'counted', width: 100, hidden: true },
  ],
  blocks: [
    titleBlock('item', w('insight.bottleneck.title'), w('insight.bottleneck.lead')),
    diagnosisLines(),
    { kind: 'rows', rows: [blankRow('after-summary')] },
    funnelTable(),
    funnelGuides(),
    { kind: 'rows', rows: [blankRow('after-funnel')] },
    gapTable(),
    { kind: 'rows', rows: [blankRow('after-factor'), ...CHART_ROWS] },
    diagnosisTable(),
    { kind: 'rows', rows: [blankRow('after-flow')] },
    channelTable(),
    { kind: 'rows', rows: [blankRow('after-channels')] },
    memberSegments(),
    ...stateConditions(['summary.actions', 'summary.actions'], 'target'),
    ...stateConditions(['funnel.calls', 'member.10'], 'verdict'),
    {
      kind: 'chart',
      id: 'funnel',
      type: 'bar',
      title: w('insight.bottleneck.funnelChart'),
      series: ['hidden', 'actual'],
      stacked: true,
      axis: false,
      ranges: [
        { rows: ['funnel.calls', 'funnel.won'], column: 'counted' },
        { rows: ['funnel.calls', 'funnel.won'], column: 'wanted' },
        { rows: ['funnel.calls', 'funnel.won'], column: 'actual' },
      ],
      at: { row: 'chart.1', column: 'item' },
      width: 440,
      height: 245,
    },
    {
      kind: 'chart',
      id: 'parts',
      type: 'column',
      title: w('insight.bottleneck.partChart'),
      series: ['actual'],
      ranges: [
        { rows: ['factor.calls', 'factor.winRate'], column: 'item' },
        { rows: ['factor.calls', 'factor.winRate'], column: 'part' },
      ],
      at: { row: 'chart.1', column: 'range' },
      width: 480,
      height: 245,
    },
  ],
};

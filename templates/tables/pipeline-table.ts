import { cell, head, input, label, result, tableBlock, w } from '../../src/template/blocks';
import type { Block, Format, Row, SheetId } from '../../src/template/types';
import { averageDays, shareOf } from './lead-counts';

/** The stages of an open deal with the probability each starts with; people replace it by their own. */
const STAGES = [
  { stage: 'set', probability: 0.2 },
  { stage: 'hearing', probability: 0.3 },
  { stage: 'proposal', probability: 0.5 },
  { stage: 'quote', probability: 0.7 },
  { stage: 'verbal', probability: 0.9 },
] as const;

/** A deal without a result is open. */
const IS_OPEN = '{deals.result},"<>"&[deals.results.won],{deals.result},"<>"&[deals.results.lost]';
const withResult = (key: 'won' | 'lost'): string => `{deals.result},"="&[deals.results.${key}]`;

/** The columns of a form the table is laid into. */
export interface PipelineColumns {
  readonly stage: string;
  readonly probability: string;
  readonly count: string;
  readonly amount: string;
  readonly weighted: string;
}

/** The open deals by stage: how many, for how much, and how much of it may be expected. */
export function pipelineTable(sheet: SheetId, columns: PipelineColumns): Block {
  const rows = STAGES.map(({ stage, probability }): Row => {
    const atStage = `${IS_OPEN},{deals.stage},"="&[deals.stages.${stage}]`;
    return {
      id: `pipeline.${stage}`,
      cells: {
        [columns.stage]: label(`deals.stages.${stage}`),
        [columns.probability]: input(probability, {
          format: 'percent',
          rule: { kind: 'share', message: w('template.shareNote') },
        }),
        [columns.count]: result(`=COUNTIFS(${atStage})`, 'count'),
        [columns.amount]: result(`=SUMIFS({deals.amount},${atStage})`, 'yen'),
        [columns.weighted]: result(`={@${columns.amount}}*{@${columns.probability}}`, 'yen'),
      },
    };
  });
  const [first, last] = [rows[0]?.id, rows[rows.length - 1]?.id];
  const sum = (column: string, format: Format) =>
    cell('strong', { formula: `=SUM({${sheet}.${first}:${last}.${column}})` }, { format });
  return tableBlock(
    'pipeline',
    {
      [columns.stage]: head('deals.pipeline'),
      [columns.probability]: head('deals.probability', 'deals.probabilityNote'),
      [columns.count]: head('deals.open'),
      [columns.amount]: head('deals.amount'),
      [columns.weighted]: head('deals.weighted', 'deals.weightedNote'),
    },
    [
      ...rows,
      {
        id: 'pipeline.total',
        cells: {
          [columns.stage]: label('leads.total'),
          [columns.count]: sum(columns.count, 'count'),
          [columns.amount]: sum(columns.amount, 'yen'),
          [columns.weighted]: sum(columns.weighted, 'yen'),
        },
      },
    ],
  );
}

/**
 * What the decided deals of 商談 tell: win rate, average deal, days to win; and the velocity of the pipeline, open deals ×
 * win rate × average deal ÷ days. Needs `pipelineTable` on the same sheet.
 */
export function dealFiguresTable(
  sheet: SheetId,
  pipeline: PipelineColumns,
  columns: { readonly label: string; readonly value: string; readonly parts: string },
): Block {
  const won = `COUNTIFS(${withResult('won')})`;
  const decided = `(${won}+COUNTIFS(${withResult('lost')}))`;
  const figure = (id: string) => `{${sheet}.figures.${id}.${columns.value}}`;
  const open = `{${sheet}.pipeline.total.${pipeline.count}}`;
  const isMissing = ['winRate', 'averageSize', 'cycle'].map((id) => `${figure(id)}=""`).join(',');
  const velocity = `${open}*${figure('winRate')}*${figure('averageSize')}/${figure('cycle')}`;
  const row = (id: string, formula: string, format: Format, more: Row['cells'] = {}): Row => ({
    id: `figures.${id}`,
    cells: { [columns.label]: label(`deals.${id}`), [columns.value]: result(formula, format), ...more },
  });
  return tableBlock(
    'figures',
    {
      [columns.label]: head('deals.decided', 'deals.decidedNote'),
      [columns.value]: head('leads.number'),
      [columns.parts]: head('leads.parts'),
    },
    [
      row('winRate', `=${shareOf(won, decided)}`, 'percent', {
        [columns.parts]: result(
          `=[deals.results.won]&" "&TEXT(${won},"#,##0")&" ÷ "&TEXT(${decided},"#,##0")`,
        ),
      }),
      row('averageSize', `=${shareOf(`SUMIFS({deals.amount},${withResult('won')})`, won)}`, 'yen'),
      row('cycle', `=${averageDays('deals.created', 'deals.closedOn', withResult('won'))}`, 'decimal', {
        [columns.parts]: cell('note', w('deals.cycleNote')),
      }),
      row('velocity', `=IF(OR(${isMissing}),"",IF(${figure('cycle')}<=0,"",${velocity}))`, 'yen', {
        [columns.parts]: cell('note', w('deals.velocityParts')),
      }),
    ],
  );
}

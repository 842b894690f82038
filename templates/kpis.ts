import { KPI_CATALOGUE } from '../src/core/kpi/catalogue';
import { blankRow, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Template } from '../src/template/types';
import { kpiTable, phasePoints, phaseTable } from './tables/kpi-table';

const ROWS = [`kpi.${KPI_CATALOGUE[0].id}`, `kpi.${KPI_CATALOGUE[KPI_CATALOGUE.length - 1]?.id}`] as const;

/** KPI一覧: what every KPI means, its benchmark, the team's own value, and which ones count in the phase it is in. */
export const kpis: Template = {
  id: 'kpis',
  version: 1,
  tab: '#7b1fa2',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'focus', width: 60 },
    { id: 'item', width: 170 },
    { id: 'layer', width: 60 },
    { id: 'formula', width: 260 },
    { id: 'benchmark', width: 140 },
    { id: 'value', width: 140 },
    { id: 'state', width: 140 },
    { id: 'where', width: 140 },
  ],
  blocks: [
    titleBlock('focus', w('insight.kpis.title'), w('insight.kpis.lead')),
    phaseTable(),
    { kind: 'rows', rows: [blankRow('after-focus')] },
    phasePoints(),
    { kind: 'rows', rows: [blankRow('after-points')] },
    kpiTable(),
    ...stateConditions(ROWS, 'state'),
    { kind: 'condition', column: 'where', rows: ROWS, when: 'formula', tone: 'link' },
  ],
};

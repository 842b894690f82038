import { DASHBOARD_MEMBERS } from '../src/core/kpi/team-size';
import { blankRow, input, label, note, stateConditions, titleBlock, w } from '../src/template/blocks';
import type { Block, Template } from '../src/template/types';
import { findings, viewpoints } from './tables/adoption-findings';
import { entryCalendar, groupRates, memberRates, patternRates } from './tables/adoption-tables';

const blank = (id: string): Block => ({ kind: 'rows', rows: [blankRow(id)] });

/** 定着: whether people enter every day, as rates: by view, role, department, week, weekday and member. */
export const adoption: Template = {
  id: 'adoption',
  version: 1,
  tab: '#00897b',
  columns: [
    { id: 'key', width: 100, hidden: true },
    { id: 'item', width: 120 },
    ...Array.from({ length: DASHBOARD_MEMBERS }, (_, i) => ({ id: `m${i + 1}`, width: i === 0 ? 120 : 82 })),
    { id: 'rate', width: 82 },
    ...['day', 'weekday', 'week', 'business', 'entered', 'expected'].map((id) => ({
      ...{ id, width: 100, hidden: true },
    })),
  ],
  blocks: [
    titleBlock('item', w('insight.adoption.title'), w('insight.adoption.lead')),
    viewpoints(),
    blank('after-view'),
    findings(),
    blank('after-findings'),
    {
      kind: 'rows',
      rows: [
        {
          id: 'initiative',
          cells: {
            item: label('insight.adoption.initiative'),
            m1: input(null, {
              format: 'day',
              rule: { kind: 'day', message: w('insight.adoption.initiativeNote') },
            }),
            m2: note('insight.adoption.initiativeNote'),
          },
        },
        {
          id: 'initiativeName',
          cells: { item: label('insight.adoption.initiativeName'), m1: input(null) },
        },
      ],
    },
    blank('after-initiative'),
    memberRates(),
    blank('after-members'),
    groupRates(),
    blank('after-groups'),
    patternRates(),
    blank('after-pattern'),
    entryCalendar(),
    ...stateConditions(['finding.manager', 'finding.team'], 'm1'),
    {
      kind: 'chart',
      id: 'weeks',
      type: 'column',
      title: w('insight.adoption.chart'),
      series: ['actual'],
      ranges: [
        { rows: ['pattern.1', 'pattern.6'], column: 'm3' },
        { rows: ['pattern.1', 'pattern.6'], column: 'm4' },
      ],
      at: { row: 'head.groups', column: 'm7' },
      width: 400,
      height: 330,
      percent: true,
    },
  ],
};

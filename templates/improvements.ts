import { listBlock, w, ws } from '../src/template/blocks';
import type { Block, Template } from '../src/template/types';
import { KPI_CHOICES } from './tables/kpi-choices';

const STATE_TONES = [
  ['done', 'good'],
  ['dropped', 'done'],
] as const;

/** 改善アクション: what the team tries, who does it until when, and whether it moved the KPI it was meant to move. */
export const improvements: Template = {
  id: 'improvements',
  version: 2,
  tab: '#e37400',
  columns: [
    { id: 'opened', width: 140 },
    { id: 'found', width: 140 },
    { id: 'kpi', width: 140 },
    { id: 'what', width: 280 },
    { id: 'owner', width: 100 },
    { id: 'due', width: 100 },
    { id: 'state', width: 100 },
    { id: 'before', width: 100 },
    { id: 'after', width: 100 },
    { id: 'doneOn', width: 100 },
    { id: 'learned', width: 280 },
  ],
  frozenRows: 1,
  blocks: [
    listBlock('head', [
      {
        ...{ column: 'opened', header: w('reviews.openedOn'), format: 'day', role: 'input' },
        rule: { kind: 'day', message: w('reviews.dueNote') },
      },
      {
        ...{ column: 'found', header: w('reviews.found'), role: 'input' },
        rule: { kind: 'one-of', choices: ws('reviews.foundPlaces'), message: w('reviews.foundNote') },
      },
      {
        ...{ column: 'kpi', header: w('reviews.kpiToMove'), role: 'input' },
        rule: KPI_CHOICES,
      },
      { column: 'what', header: w('reviews.whatToDo'), role: 'area' },
      {
        ...{ column: 'owner', header: w('reviews.owner'), role: 'input' },
        rule: { kind: 'listed', in: 'settings.members', message: w('template.membersNote') },
      },
      {
        ...{ column: 'due', header: w('reviews.due'), format: 'day', role: 'input' },
        rule: { kind: 'day', message: w('reviews.dueNote') },
      },
      {
        ...{ column: 'state', header: w('reviews.state'), note: w('reviews.stateNote'), role: 'input' },
        rule: { kind: 'one-of', choices: ws('reviews.states'), message: w('reviews.stateNote') },
      },
      { column: 'before', header: w('reviews.before'), note: w('reviews.valueNote'), role: 'input' },
      { column: 'after', header: w('reviews.after'), note: w('reviews.valueNote'), role: 'input' },
      {
        ...{ column: 'doneOn', header: w('reviews.doneOn'), format: 'day', role: 'input' },
        rule: { kind: 'day', message: w('reviews.dueNote') },
      },
      { column: 'learned', header: w('reviews.learned'), note: w('reviews.learnedNote'), role: 'area' },
    ]),
    {
      ...{ kind: 'condition', column: 'due', rows: { below: 'head' }, when: 'past-day', tone: 'bad' },
      unless: { column: 'state', is: [w('reviews.states.done'), w('reviews.states.dropped')] },
    },
    ...STATE_TONES.map(
      ([state, tone]): Block => ({
        ...{ kind: 'condition', column: 'state', rows: { below: 'head' }, tone },
        when: { is: w(`reviews.states.${state}`) },
      }),
    ),
  ],
};

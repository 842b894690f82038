import { DAY_TEXTS } from '../../src/core/entry/day-row';
import { MEASURES, type Measure } from '../../src/core/kpi/measures';
import type { Phase } from '../../src/core/kpi/phase';
import { w } from '../../src/template/blocks';
import type { Column, ListColumn } from '../../src/template/types';

/** Measures that only some teams count: their columns are there, and hidden until wanted. */
const DETAILS: readonly Measure[] = ['rings', 'connects'];

/** Measures that teams begin to count in a later phase: the quality of meetings first, then further ways to reach people. */
const LATER: { readonly [M in Measure]?: readonly Phase[] } = {
  qualifiedMeetings: ['growth', 'mature'],
  mailsSent: ['mature'],
};

/** The columns of a daily row, in the order of the funnel; the details, and what commands write, hidden. */
export const LOG_COLUMNS: readonly Column[] = [
  { id: 'day', width: 100 },
  { id: 'member', width: 100 },
  { id: 'channel', width: 130 },
  ...MEASURES.map((measure): Column => {
    const phases = LATER[measure];
    return { id: measure, width: 130, hidden: DETAILS.includes(measure), ...(phases && { phases }) };
  }),
  ...DAY_TEXTS.map(
    (id): Column => ({ id, width: 130, ...(id === 'noon' && { phases: ['launch'] as const }) }),
  ),
  { id: 'entered', width: 100, hidden: true },
  { id: 'batch', width: 100, hidden: true },
];

/** The same columns where rows are put away: nobody types there, so all are shown but those that commands write. */
export const ARCHIVE_COLUMNS: readonly Column[] = LOG_COLUMNS.map(({ id }) => ({
  id,
  width: 120,
  hidden: id === 'batch' || id === 'entered',
}));

/** The lists of a log: `input` with choices and checks for people who type, `plain` for rows a command puts away. */
export function logLists(role: 'input' | 'plain'): readonly ListColumn[] {
  const checks = role === 'input';
  return [
    {
      column: 'day',
      header: w('template.day'),
      ...(checks && { note: w('template.dayNote') }),
      format: 'day',
      role,
      ...(checks && { rule: { kind: 'day', message: w('template.dayNote') } as const }),
    },
    {
      column: 'member',
      header: w('template.member'),
      role,
      ...(checks && {
        rule: { kind: 'listed', in: 'settings.members', message: w('template.membersNote') } as const,
      }),
    },
    {
      column: 'channel',
      header: w('template.channel'),
      role,
      ...(checks && {
        rule: { kind: 'listed', in: 'settings.channels', message: w('template.channelsNote') } as const,
      }),
    },
    ...MEASURES.map(
      (measure): ListColumn => ({
        column: measure,
        header: w(`measures.${measure}`),
        // Rows bring their number formats along where they are put away.
        ...(measure === 'revenue' ? { format: 'yen' } : checks && { format: 'count' }),
        role,
        ...(checks && { rule: { kind: 'count', message: w('template.countNote') } as const }),
      }),
    ),
    ...DAY_TEXTS.map(
      (column): ListColumn => ({
        ...{ column, header: w(`template.${column}`), role },
        ...(checks && { note: w(`template.${column}Note`), format: 'text' }),
      }),
    ),
    {
      ...{ column: 'entered', header: w('template.entered'), format: 'day', role: 'plain' },
      ...(checks && { note: w('template.enteredNote') }),
    },
    { column: 'batch', header: w('closing.batch'), role: 'plain' },
  ];
}

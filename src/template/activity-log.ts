import { MEASURES, type Measure } from '../core/kpi/measures';
import { w } from './blocks';
import type { Column, ListColumn } from './types';

/** Measures that only some teams count: their columns are there, and hidden until wanted. */
const DETAILS: readonly Measure[] = ['rings', 'connects', 'qualifiedMeetings', 'mailsSent'];

/** The columns of a daily row, in the order of the funnel; the details, and what closing a month needs, hidden. */
export const LOG_COLUMNS: readonly Column[] = [
  { id: 'day', width: 120 },
  { id: 'member', width: 120 },
  { id: 'channel', width: 120 },
  ...MEASURES.map((measure) => ({ id: measure, width: 120, hidden: DETAILS.includes(measure) })),
  { id: 'memo', width: 320 },
  { id: 'batch', width: 120, hidden: true },
];

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
        format: measure === 'revenue' ? 'yen' : 'count',
        role,
        ...(checks && { rule: { kind: 'count', message: w('template.countNote') } as const }),
      }),
    ),
    {
      column: 'memo',
      header: w('template.memo'),
      role,
      ...(checks && { note: w('template.memoNote'), format: 'text' as const }),
    },
    { column: 'batch', header: w('closing.batch'), role: 'plain' },
  ];
}

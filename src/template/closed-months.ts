import type { Measure } from '../core/kpi/measures';

/** The header row of 締めた月の実績 on 年間計画. */
export const CLOSED_HEADER = 'head.closed';

/** What a closed month keeps of itself. */
export const CLOSED_MEASURES = [
  'calls',
  'effectiveContacts',
  'meetings',
  'won',
  'revenue',
  'mailsSent',
] as const satisfies readonly Measure[];

export type ClosedMeasure = (typeof CLOSED_MEASURES)[number];

/** The columns of 年間計画 that list stands in, below the table of the year. */
export const CLOSED_COLUMNS = {
  month: 'month',
  calls: 'season',
  effectiveContacts: 'businessDays',
  meetings: 'weight',
  won: 'target',
  revenue: 'cumulativeTarget',
  mailsSent: 'actual',
  goal: 'cumulativeActual',
} as const satisfies { readonly [C in ClosedMeasure | 'month' | 'goal']: string };

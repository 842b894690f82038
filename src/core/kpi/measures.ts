/**
 * What a daily row counts, in the order of the funnel. Everything else in the product (columns, totals, JSON) follows
 * this one list; a new measure is added here, gets its words in the catalogues, and its column in `templates/daily.ts`.
 */
export const MEASURES = [
  'calls',
  'rings',
  'connects',
  'effectiveContacts',
  'meetings',
  'qualifiedMeetings',
  'won',
  'revenue',
  'mailsSent',
] as const;

/** A counted quantity; `revenue` is yen, all others are counts. */
export type Measure = (typeof MEASURES)[number];

/** One number for every measure. */
export type Measures = { readonly [M in Measure]: number };

/** Every measure at zero. */
export function noActivity(): { [M in Measure]: number } {
  return {
    calls: 0,
    rings: 0,
    connects: 0,
    effectiveContacts: 0,
    meetings: 0,
    qualifiedMeetings: 0,
    won: 0,
    revenue: 0,
    mailsSent: 0,
  };
}

import { addMonths, dayOf, formatDay, type Measure, monthOf } from '../../../src/core';
import { sheetWordsOf } from '../../../src/core/words/sheets';
import { cliWordsOf } from '../words';
import type { SampleContext, TypedSheet } from './typed';

/** What the team tried: one done, two running of which one is late, one not begun, one dropped. Days are from the as-of day. */
const LOG = [
  { opened: -44, found: 2, kpi: 'effectiveContacts', owner: 1, due: -24, state: 'done', doneOn: -26 },
  { opened: -30, found: 0, kpi: 'calls', owner: 4, due: -16, state: 'dropped', doneOn: null },
  { opened: -26, found: 1, kpi: 'meetings', owner: 3, due: -5, state: 'running', doneOn: null },
  { opened: -12, found: 3, kpi: 'meetings', owner: 1, due: 7, state: 'running', doneOn: null },
  { opened: -5, found: 1, kpi: 'effectiveContacts', owner: 2, due: 10, state: 'open', doneOn: null },
] as const;

/** The log of improvement actions; the values before and after are the totals of the months around them. */
export function improvements({ language, asOf, members, daily }: SampleContext): TypedSheet {
  const texts = cliWordsOf(language).sample.improvements;
  const { measures, reviews } = sheetWordsOf(language);
  const today = dayOf(asOf);
  const totalOf = (measure: Measure, monthsAgo: number): number => {
    const month = addMonths(monthOf(today), -monthsAgo);
    const rows = daily.filter(({ day }) => day.startsWith(month));
    return rows.reduce((sum, row) => sum + row.measures[measure], 0);
  };
  const on = (days: number) => ({ day: formatDay(today + days) });
  return {
    sheet: 'improvements',
    rows: LOG.map(({ opened, found, kpi, owner, due, state, doneOn }, i) => ({
      opened: on(opened),
      found: reviews.foundPlaces[found] as string,
      kpi: measures[kpi],
      what: texts[i]?.what ?? '',
      owner: members[owner % members.length] ?? '',
      due: on(due),
      state: reviews.states[state],
      before: totalOf(kpi, doneOn === null ? 1 : 2),
      after: doneOn === null ? '' : totalOf(kpi, 1),
      doneOn: doneOn === null ? '' : on(doneOn),
      learned: texts[i]?.learned ?? '',
    })),
  };
}

import { dayOf, fiscalMonths, fiscalYearOf, type Measures, monthOf, noActivity } from '../../../src/core';
import { seededRandom } from '../seeded-random';
import { SAMPLE_GOAL } from './daily-rows';
import type { SampleContext, TypedSheet } from './typed';

/** The year of the made-up team: busy at the ends of its halves, quiet in August and at the turn of the year. */
const SEASONS = [1, 0.9, 1, 1, 0.8, 1.2, 1, 1, 0.9, 0.8, 1, 1.2];

/** Where the list of closed months stands, a column of 年間計画 for each of its own. */
const COLUMNS = [
  ['calls', 'season'],
  ['effectiveContacts', 'businessDays'],
  ['meetings', 'weight'],
  ['won', 'target'],
  ['revenue', 'cumulativeTarget'],
  ['mailsSent', 'actual'],
] as const;

/** 年間計画: the seasons, and the months before the one at work: those with daily rows as these add up, earlier ones made up. */
export function sampleYearPlan({ asOf, seed, daily }: SampleContext): TypedSheet {
  const random = seededRandom(seed + 4);
  const now = monthOf(dayOf(asOf));
  const closed = fiscalMonths(fiscalYearOf(asOf)).filter((month) => month < now);
  return {
    sheet: 'yearPlan',
    header: 'head.closed',
    cells: SEASONS.map((value, i) => ({ row: `month.${i + 1}`, column: 'season', value })),
    rows: closed.map((month) => {
      const made = madeUpMonth(random);
      const rows = daily.filter(({ day }) => day.startsWith(month));
      const total =
        rows.length === 0 ? made : rows.map(({ measures }) => measures).reduce(added, noActivity());
      return {
        month: { day: `${month}-01` },
        ...Object.fromEntries(COLUMNS.map(([measure, column]) => [column, total[measure]])),
        cumulativeActual: SAMPLE_GOAL.value,
      };
    }),
  };
}

const added = (a: Measures, b: Measures): Measures =>
  Object.fromEntries(
    Object.entries(a).map(([key, count]) => [key, count + b[key as keyof Measures]]),
  ) as unknown as Measures;

/** A month of which no daily rows were kept. */
function madeUpMonth(random: () => number): Measures {
  const won = 8 + Math.floor(random() * 4);
  const meetings = Math.round(won / (0.22 + 0.06 * random()));
  const effectiveContacts = Math.round(meetings / (0.09 + 0.02 * random()));
  const calls = Math.round(effectiveContacts / (0.28 + 0.04 * random()));
  const mailsSent = 250 + Math.floor(random() * 100);
  const revenue = won * (42 + Math.floor(random() * 17)) * 10_000;
  return { ...noActivity(), calls, effectiveContacts, meetings, won, revenue, mailsSent };
}

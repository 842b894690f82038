import { countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { type Day, formatDay, type Month, monthSpan } from '../calendar/day';

/** A stage, and the calendar days it usually takes from it to the next one (0 when left out: the same day). */
export interface TimedStage {
  readonly key: string;
  readonly leadDays?: number;
}

/** When a stage has to happen to end as a win of the month: calendar days, both included, and the business days in them. */
export interface StageWindow {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly businessDays: number;
}

/**
 * The calendar window of each stage for the wins of a month: the last stage's is the month itself, every other one's
 * is the next stage's moved back by the lead time between them. Lead times are averages, so their sum up to the month
 * is rounded to whole days once.
 *
 * `tooLateFrom` is the first day on which the first stage no longer counts for the month.
 *
 * @example Wins of June 2026, meetings 30 days and calls 10 more days before them
 *   stageWindows({
 *     month: '2026-06',
 *     chain: [{ key: 'calls', leadDays: 10 }, { key: 'meetings', leadDays: 30 }, { key: 'won' }],
 *     calendar: {},
 *   })
 *   // calls 22 April – 21 May (18 business days), meetings 2–31 May (17), won 1–30 June (22); too late from 22 May
 */
export function stageWindows({
  month,
  chain,
  calendar,
}: {
  readonly month: Month;
  readonly chain: readonly TimedStage[];
  readonly calendar: TeamCalendar;
}): { readonly stages: readonly StageWindow[]; readonly tooLateFrom: Day } {
  if (chain.length === 0) throw new Error('stageWindows requires a chain of at least one stage');
  const { first, last } = monthSpan(month);
  const stages: StageWindow[] = [];
  let lead = 0;
  let end = last;
  chain
    .slice()
    .reverse()
    .forEach(({ key, leadDays = 0 }, stepsBack) => {
      if (!(leadDays >= 0 && leadDays < Number.POSITIVE_INFINITY)) {
        throw new Error(`stageWindows requires lead times of 0 days or more, not ${leadDays}`);
      }
      // What follows the goal's own stage is not a matter of this month.
      if (stepsBack > 0) lead += leadDays;
      const start = first - Math.round(lead);
      end = last - Math.round(lead);
      stages.unshift({
        key,
        from: formatDay(start),
        to: formatDay(end),
        businessDays: countBusinessDays(start, end, calendar),
      });
    });
  return { stages, tooLateFrom: formatDay(end + 1) };
}

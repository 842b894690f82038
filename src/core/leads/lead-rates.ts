import type { Day } from '../calendar/day';
import { type SalesCycle, salesCycle } from '../economics/sales-cycle';
import { type CountedShare, countedShare } from '../stats/counted-share';
import type { Action, Lead } from '../tables/records';
import { isClosedLead } from './follow-ups';
import { isWithin, minutesOf } from './moment';

/** Mean and median of a time over the leads that have both its ends. */
export interface TimeTaken {
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Of `count`, how many end before they begin: their times are to be looked at. */
  readonly backwards: number;
}

/**
 * How leads are worked on in a period.
 *
 * - `followUp` – フォローアップ実行率: done by the due day ÷ (done by it + done late + overdue now)
 * - `consumption` – リスト消化率: of the leads that came in, those somebody has started on
 * - `response` – リード対応時間, minutes from coming in to first contact, of the leads that came in
 * - `quickResponse` – of those, answered within five minutes; times that run backwards are none
 * - `meetingLeadTime` – 商談リードタイム, days from coming in to the meeting won, of the meetings won
 */
export interface LeadRates {
  readonly followUp: CountedShare;
  readonly consumption: CountedShare;
  readonly response: TimeTaken;
  readonly quickResponse: CountedShare;
  readonly meetingLeadTime: TimeTaken;
}

/** The benchmark of リード対応時間, minutes. */
const QUICK = 5;

/**
 * The rates of リード可視化 over any days, defined as there: a day without a time is its first minute, so a meeting lead
 * time is in days with their parts, and a lead counts as started on by its status, neither empty, 新規 nor 未接触.
 *
 * @param period its days, both included, and the day `asOf` by which leads are overdue now
 * @example 3 done in time, 1 late, 1 overdue: leadRates(…).followUp is 3 of 5
 */
export function leadRates(
  leads: readonly Lead[],
  actions: readonly Action[],
  { from, to, asOf }: { readonly from: Day; readonly to: Day; readonly asOf: Day },
): LeadRates {
  const done = { onTime: 0, late: 0 };
  for (const { when, followUp } of actions) if (followUp && isWithin(when, from, to)) done[followUp]++;
  const overdue = leads.filter(
    (lead) => !isClosedLead(lead) && lead.nextDay !== null && lead.nextDay < asOf,
  ).length;

  const cameIn = leads.filter(({ created }) => isWithin(created, from, to));
  const minutes = cameIn.flatMap(({ created, firstContact }) =>
    created !== null && firstContact !== null ? [minutesOf(firstContact) - minutesOf(created)] : [],
  );
  const days = leads
    .filter(({ meetingOn }) => isWithin(meetingOn, from, to))
    .flatMap(({ created, meetingOn }) =>
      created !== null && meetingOn !== null ? [(minutesOf(meetingOn) - minutesOf(created)) / 1440] : [],
    );
  return {
    followUp: countedShare(done.onTime, done.onTime + done.late + overdue),
    consumption: countedShare(cameIn.filter(isStarted).length, cameIn.length),
    response: timeTaken(minutes),
    quickResponse: countedShare(minutes.filter((m) => m >= 0 && m <= QUICK).length, minutes.length),
    meetingLeadTime: timeTaken(days),
  };
}

const isStarted = ({ status }: Lead): boolean =>
  status !== null && status !== 'new' && status !== 'untouched';

function timeTaken(times: readonly number[]): TimeTaken {
  const { deals: count, mean, median }: SalesCycle = salesCycle(times);
  return { count, mean, median, backwards: times.filter((time) => time < 0).length };
}

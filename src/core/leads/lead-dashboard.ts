import { type Day, dayOf, formatDay, monthOf, monthSpan } from '../calendar/day';
import { type DaySpan, monthWeeks } from '../calendar/month-weeks';
import type { ActionResult } from '../tables/choices';
import type { Action, Lead } from '../tables/records';
import { dayPart } from './moment';

/** Counts over periods one after the other, a series each; every series has a value for every period. */
export interface PeriodChart<K extends string = string> {
  readonly periods: readonly DaySpan[];
  readonly series: readonly { readonly key: K; readonly values: readonly number[] }[];
}

/** The same counts by month, by week (cut at the month's edge, so that weeks add up to it) and by day. */
export interface ByPeriod<K extends string = string> {
  readonly month: PeriodChart<K>;
  readonly week: PeriodChart<K>;
  readonly day: PeriodChart<K>;
}

/** A call's result, in the order of the stack; `none` where nobody wrote it down. */
export type CallOutcome = ActionResult | 'none';
const OUTCOMES: readonly CallOutcome[] = ['meeting', 'callAgain', 'lost', 'outOfScope', 'unreached', 'none'];

/**
 * The team's dashboard over all of its history. Series of lead sources are named by the source, the largest first, `''`
 * for none. `leftOut` is how many rows have no day, one after `asOf`, or one too old to be meant.
 */
export interface LeadDashboard {
  readonly appointments: PeriodChart<'meeting'>;
  readonly appointmentsBySource: PeriodChart;
  readonly activities: PeriodChart<'call' | 'mail'>;
  readonly callResults: ByPeriod<CallOutcome>;
  readonly newLeads: ByPeriod<'lead'>;
  readonly leftOut: number;
}

/** A chart goes back this many days at most: an earlier day is a slip of the pen. */
const OLDEST = 3660;

interface DayCounts {
  readonly outcomes: number[];
  readonly sources: Map<string, number>;
  appointments: number;
  mails: number;
  leads: number;
}

/**
 * The five items a young team looks at: アポ獲得数 by month, and by lead source; アクティビティ数 (calls and mails) by
 * month; 架電結果, and 発生リード数, by month, week and day. Leads and actions are gone through once. Periods run without a
 * gap from the first row to `asOf`.
 *
 * @param options `weekStart` the ISO weekday a week begins with (1, Monday)
 * @example leadDashboard(leads, actions, { asOf }).callResults.week.series[0].values are アポ獲得 by phone, week by week
 */
export function leadDashboard(
  leads: readonly Lead[],
  actions: readonly Action[],
  { asOf, weekStart = 1 }: { readonly asOf: Day; readonly weekStart?: number },
): LeadDashboard {
  const oldest = formatDay(dayOf(asOf) - OLDEST);
  const days = new Map<Day, DayCounts>();
  let leftOut = 0;
  const at = (moment: string | null): DayCounts | null => {
    const day = moment === null ? '' : dayPart(moment);
    if (day < oldest || day > asOf) {
      leftOut++;
      return null;
    }
    let counts = days.get(day);
    if (!counts) {
      counts = { outcomes: OUTCOMES.map(() => 0), sources: new Map(), appointments: 0, mails: 0, leads: 0 };
      days.set(day, counts);
    }
    return counts;
  };
  for (const { created } of leads) {
    const counts = at(created);
    if (counts) counts.leads++;
  }
  for (const { when, kind, result, source } of actions) {
    const counts = at(when);
    if (!counts) continue;
    if (kind === 'mail') counts.mails++;
    if (kind === 'call') {
      const place = OUTCOMES.indexOf(result ?? 'none');
      counts.outcomes[place] = (counts.outcomes[place] as number) + 1;
    }
    if (result === 'meeting') {
      counts.appointments++;
      counts.sources.set(source, (counts.sources.get(source) ?? 0) + 1);
    }
  }
  const spans = spansOf([...days.keys()].sort()[0], asOf, weekStart);
  const chart = <K extends string>(periods: readonly DaySpan[], series: Counters<K>): PeriodChart<K> =>
    summed(periods, days, series);
  const calls: Counters<CallOutcome> = OUTCOMES.map((key, place) => ({
    key,
    of: ({ outcomes }) => outcomes[place] as number,
  }));
  const arrivals: Counters<'lead'> = [{ key: 'lead', of: (counts) => counts.leads }];
  return {
    appointments: chart(spans.month, [{ key: 'meeting', of: (counts) => counts.appointments }]),
    appointmentsBySource: chart(
      spans.month,
      sourcesOf(days).map((key) => ({ key, of: ({ sources }) => sources.get(key) ?? 0 })),
    ),
    activities: chart(spans.month, [
      { key: 'call', of: ({ outcomes }) => outcomes.reduce((sum, count) => sum + count, 0) },
      { key: 'mail', of: ({ mails }) => mails },
    ]),
    callResults: eachPeriod(spans, (periods) => chart(periods, calls)),
    newLeads: eachPeriod(spans, (periods) => chart(periods, arrivals)),
    leftOut,
  };
}

type Counters<K extends string> = readonly {
  readonly key: K;
  readonly of: (counts: DayCounts) => number;
}[];
type Spans = { readonly [P in keyof ByPeriod]: readonly DaySpan[] };

const eachPeriod = <K extends string>(
  spans: Spans,
  chart: (periods: readonly DaySpan[]) => PeriodChart<K>,
): ByPeriod<K> => ({ month: chart(spans.month), week: chart(spans.week), day: chart(spans.day) });

/** The periods from the first day on; none where there is nothing. */
function spansOf(first: Day | undefined, asOf: Day, weekStart: number): Spans {
  if (first === undefined) return { month: [], week: [], day: [] };
  const month: DaySpan[] = [];
  let next = dayOf(first);
  while (next <= dayOf(asOf)) {
    const span = monthSpan(monthOf(next));
    month.push({ from: formatDay(span.first), to: formatDay(span.last) });
    next = span.last + 1;
  }
  const week = month
    .flatMap(({ from }) => monthWeeks(from.slice(0, 7), weekStart))
    .filter(({ from, to }) => to >= first && from <= asOf);
  const day = Array.from({ length: dayOf(asOf) - dayOf(first) + 1 }, (_, i) => formatDay(dayOf(first) + i));
  return { month, week, day: day.map((one) => ({ from: one, to: one })) };
}

/** Adds up the days in each period; periods are in order and do not overlap. */
function summed<K extends string>(
  periods: readonly DaySpan[],
  days: ReadonlyMap<Day, DayCounts>,
  series: Counters<K>,
): PeriodChart<K> {
  const values = series.map(() => periods.map(() => 0));
  const ordered = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  let place = 0;
  for (const [day, counts] of ordered) {
    while (place < periods.length && (periods[place] as DaySpan).to < day) place++;
    series.forEach(({ of }, i) => {
      const row = values[i] as number[];
      row[place] = (row[place] as number) + of(counts);
    });
  }
  return { periods, series: series.map(({ key }, i) => ({ key, values: values[i] as number[] })) };
}

/** The lead sources with meetings, the largest first. */
function sourcesOf(days: ReadonlyMap<Day, DayCounts>): readonly string[] {
  const totals = new Map<string, number>();
  for (const { sources } of days.values()) {
    for (const [source, count] of sources) totals.set(source, (totals.get(source) ?? 0) + count);
  }
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([source]) => source);
}

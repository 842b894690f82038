import { addMonths, type Day, dayOf, type Month, monthSpan } from '../calendar/day';
import { ratio } from '../economics/ratio';
import type { Deal, Lead } from '../tables/records';
import { dayPart } from './moment';

/** Something that may turn into something: a lead into a meeting, a deal into a win. */
export interface Conversion {
  readonly start: Day;
  /** The day it converted; null while it has not. */
  readonly end: Day | null;
  readonly source: string;
  readonly member: string;
}

/** Leads as they turn into meetings; those without a day of coming in, or with one after the meeting, are left out. */
export const leadConversions = (leads: readonly Lead[]): readonly Conversion[] =>
  leads.flatMap(({ created, meetingOn: end, source, owner: member }) =>
    created === null ? [] : usable({ start: dayPart(created), end, source, member }),
  );

/** Deals as they are won; a lost one is one that never was, at any age. A win without a day is left out. */
export const dealConversions = (deals: readonly Deal[]): readonly Conversion[] =>
  deals.flatMap(({ created: start, closedOn, outcome, source, isOwner: member }) =>
    start === null || (outcome === 'won' && closedOn === null)
      ? []
      : usable({ start, end: outcome === 'won' ? closedOn : null, source, member }),
  );

const usable = (conversion: Conversion): readonly Conversion[] =>
  conversion.end !== null && conversion.end < conversion.start ? [] : [conversion];

/** Of a cohort at an age: how many had converted by then; both null while the cohort is too young to tell. */
export interface CohortAge {
  readonly age: number;
  readonly converted: number | null;
  readonly share: number | null;
}

/** What began in one month. */
export interface Cohort {
  readonly month: Month;
  readonly size: number;
  readonly ages: readonly CohortAge[];
}

/** Days after the beginning at which cohorts are compared. */
export const COHORT_AGES: readonly number[] = [7, 14, 30, 60, 90];

/**
 * Conversions at equal age, by month of beginning: last month's leads have had less time than those of half a year ago,
 * and are compared with what those had brought after as many days. A cohort is too young for an age until its month's
 * last day is that old. Months without anything between the first and the last are there with a size of 0.
 *
 * @example leads of April seen on 10 May: by day 7 all are told, by day 14 none yet
 *   conversionCohorts(leadConversions(leads), { asOf: '2026-05-10' })
 */
export function conversionCohorts(
  conversions: readonly Conversion[],
  { asOf, ages = COHORT_AGES }: { readonly asOf: Day; readonly ages?: readonly number[] },
): readonly Cohort[] {
  const byMonth = new Map<Month, (number | null)[]>();
  for (const { start, end } of conversions) {
    if (start > asOf) continue;
    const month = start.slice(0, 7);
    const taken = end === null || end > asOf ? null : dayOf(end) - dayOf(start);
    const list = byMonth.get(month);
    if (list) list.push(taken);
    else byMonth.set(month, [taken]);
  }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months[months.length - 1]];
  const cohorts: Cohort[] = [];
  for (let month = first; month && last && month <= last; month = addMonths(month, 1)) {
    const taken = byMonth.get(month) ?? [];
    const watched = dayOf(asOf) - monthSpan(month).last;
    const atAge = (age: number): CohortAge => {
      if (age > watched) return { age, converted: null, share: null };
      const converted = taken.filter((days) => days !== null && days <= age).length;
      return { age, converted, share: ratio(converted, taken.length) };
    };
    cohorts.push({ month, size: taken.length, ages: ages.map(atAge) });
  }
  return cohorts;
}

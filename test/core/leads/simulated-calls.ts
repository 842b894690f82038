import { seededRandom } from '../../../host/cli/seeded-random';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import type { Action, Lead } from '../../../src/core/tables/records';
import { action, lead } from '../tables/made-up';

export const SOURCES = ['展示会', 'Web', '紹介', '名簿'] as const;

/** A team's truth: how much each source multiplies a call's chance, and each attempt after the first. */
export interface Truth {
  readonly rate: number;
  readonly source: { readonly [S in (typeof SOURCES)[number]]: number };
  readonly attempt: number;
  readonly morning: number;
}

export const NO_EFFECTS: Truth = {
  ...{ rate: 0.04, source: { 展示会: 1, Web: 1, 紹介: 1, 名簿: 1 }, attempt: 1, morning: 1 },
};
export const STRONG: Truth = {
  ...{ rate: 0.04, source: { 展示会: 1, Web: 1.8, 紹介: 3, 名簿: 0.3 }, attempt: 0.7, morning: 1.5 },
};

export const chanceOf = (truth: Truth, source: string, attempts: number, hour: number): number =>
  Math.min(
    0.9,
    truth.rate *
      truth.source[source as (typeof SOURCES)[number]] *
      truth.attempt ** Math.min(attempts, 5) *
      (hour < 12 ? truth.morning : 1),
  );

/**
 * A made-up history from 2026-01-05 on: so many leads, each called every other day up to six times, until a meeting or
 * the day before `asOf`; leads come in evenly.
 */
export function simulatedCalls(
  truth: Truth,
  { leads: count, asOf, seed }: { readonly leads: number; readonly asOf: string; readonly seed: number },
): { readonly leads: readonly Lead[]; readonly actions: readonly Action[] } {
  const random = seededRandom(seed);
  const first = dayOf('2026-01-05');
  const last = dayOf(asOf) - 1;
  const leads: Lead[] = [];
  const actions: Action[] = [];
  for (let i = 0; i < count; i++) {
    const id = `L-${i}`;
    const source = SOURCES[Math.floor(random() * SOURCES.length)] as string;
    const came = first + Math.floor((i * (last - first)) / count);
    const most = 1 + Math.floor(random() * 6);
    let status: Lead['status'] = 'new';
    for (let n = 0, day = came; n < most && day <= last && status !== 'meeting'; n++, day += 2) {
      const hour = 9 + Math.floor(random() * 8);
      const isWon = random() < chanceOf(truth, source, n, hour);
      const when = `${formatDay(day)}T${`${hour}`.padStart(2, '0')}:00`;
      const result = isWon ? 'meeting' : random() < 0.3 ? 'callAgain' : 'unreached';
      actions.push(action({ row: actions.length + 2, lead: id, source, when, kind: 'call', result }));
      status = isWon ? 'meeting' : 'approaching';
    }
    leads.push(lead({ row: i + 2, id, source, status, created: formatDay(came) }));
  }
  return { leads, actions };
}

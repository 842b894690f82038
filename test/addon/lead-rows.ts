import type { TypedDay, TypedSheet } from '../../host/cli/sample/typed';
import { seededRandom } from '../../host/cli/seeded-random';
import { formatDay, type Language, realDay } from '../../src/core/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';

export const CHANNELS = ['展示会', '紹介', 'Web'];

/** Rows as people type them over two months: cells left empty, sources nobody listed, days without a time. */
export function leadRows(language: Language, seed: number) {
  const random = seededRandom(seed);
  const { statuses, hows, results, followUps } = sheetWordsOf(language).leads;
  const { stages, meetings, results: outcomes } = sheetWordsOf(language).deals;
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const perhaps = <T>(value: T, chance = 0.8): T | undefined => (random() < chance ? value : undefined);
  const day = (): TypedDay => ({ day: formatDay((realDay(2026, 2, 15) as number) + below(45)) });
  const moment = (): TypedDay => ({ ...day(), minute: below(24 * 60) });
  const after = ({ day: from, minute = 0 }: TypedDay, minutes: number): TypedDay => {
    const all = Number(Date.parse(from)) / 60_000 + minute + minutes;
    return { day: formatDay(Math.floor(all / 1440)), minute: all % 1440 };
  };
  const source = () => perhaps(pick([...CHANNELS, '電話帳']));

  const leads = Array.from({ length: 60 }, (_, i) => {
    const created = moment();
    return {
      ...{ id: `L-${i}`, company: `C${i}`, created, source: source() },
      status: perhaps(pick(Object.values(statuses)), 0.9),
      nextDay: perhaps(day(), 0.6),
      firstContact: perhaps(after(created, 1 + below(3000)), 0.7),
      meetingOn: perhaps(after(created, 1440 * below(12)), 0.4),
    };
  });
  const actions = Array.from({ length: 150 }, () => ({
    ...{ when: moment(), source: source() },
    kind: perhaps(pick([hows.call, hows.call, hows.mail]), 0.95),
    result: perhaps(pick(Object.values(results)), 0.85),
    followUp: perhaps(pick(Object.values(followUps)), 0.5),
  }));
  const deals = Array.from({ length: 40 }, (_, i) => {
    const created = day();
    return {
      ...{ id: `D-${i}`, created, handedOn: perhaps(after(created, 1440 * below(5))) },
      stage: perhaps(pick(Object.values(stages)), 0.9),
      amount: perhaps(1000 * below(900), 0.9),
      meeting: perhaps(pick(Object.values(meetings))),
      ...{ budget: random() < 0.7, authority: random() < 0.8, need: perhaps(true), timing: random() < 0.6 },
      score: perhaps(1 + below(5), 0.6),
      result: perhaps(pick(Object.values(outcomes)), 0.5),
      closedOn: perhaps(after(created, 1440 * (1 + below(40)))),
    };
  });
  return { leads, actions, deals };
}

type Rows = ReturnType<typeof leadRows>;

/** The rows as sheets to type into. */
export const typedLeadRows = (rows: Rows): readonly TypedSheet[] =>
  (['leads', 'actions', 'deals'] as const).map((sheet) => ({
    sheet,
    rows: rows[sheet].map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
    ),
  })) as readonly TypedSheet[];

/** A moment in minutes, to be compared and subtracted. */
export const minutesOf = ({ day, minute = 0 }: TypedDay): number => Date.parse(day) / 60_000 + minute;

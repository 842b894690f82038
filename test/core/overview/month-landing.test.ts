import { dayOf } from '../../../src/core/calendar/day';
import { landing } from '../../../src/core/forecast/landing';
import type { Group } from '../../../src/core/funnel/activity-cube';
import { noActivity } from '../../../src/core/kpi/measures';
import { monthLanding } from '../../../src/core/overview/month-landing';

/** Every day works, so that a day is worth a day. */
const EVERY_DAY = { weekend: [], nationalHolidays: false };

const won = (day: string, count: number, revenue = count * 500_000): Group<'day'> => ({
  ...noActivity(),
  ...{ day, won: count, revenue },
});

/** A win every third day, the 3rd to the 27th of January to March and the 3rd to the 9th of April: no day is better. */
const DAYS = ['01', '02', '03', '04'].flatMap((month) =>
  ['03', '06', '09', ...(month === '04' ? [] : ['12', '15', '18', '21', '24', '27'])].map((day) =>
    won(`2026-${month}-${day}`, 1),
  ),
);

const GOAL = { kind: 'won', value: 9 } as const;
const month = (days = DAYS, until = '2026-04-10', goal: Parameters<typeof monthLanding>[0] = GOAL) =>
  monthLanding(goal, '2026-04', days, dayOf(until), { businessDays: 30, elapsed: 10 }, EVERY_DAY);

describe('monthLanding', () => {
  // January is known from its first win on: 29 days. Evenly spread wins teach even day weights.
  const history = [
    { count: 9, exposure: 29 },
    { count: 9, exposure: 28 },
    { count: 9, exposure: 31 },
  ];

  it('foretells the wins from the days gone by, those to come, and the months before', () => {
    const told = landing({ done: 3, elapsed: 10, remaining: 20, history, goal: 9 });
    expect(month()).toEqual({
      ...{ kind: 'won', goal: 9, confidence: 0.8, doubt: null, runRate: 9 }, // 3 ÷ 10 × 30
      ...{ low: told.low, high: told.high, probability: told.probability },
      expected: told.median,
      attainment: (told.median as number) / 9,
    });
  });

  it('lands where the month ended once it is over', () => {
    expect(month(DAYS, '2026-04-30')).toMatchObject({ expected: 3, low: 3, high: 3, probability: 0 });
  });

  it('leaves a month without any row its place, without letting it speak', () => {
    const gap = DAYS.filter(({ day }) => !day.startsWith('2026-02'));
    const silent = history.map((past, i) => (i === 1 ? { count: 0, exposure: 0 } : past));
    const told = landing({ done: 3, elapsed: 10, remaining: 20, history: silent, goal: 9 });
    expect(month(gap).probability).toBe(told.probability);
    // A month that worked and won nothing would have said otherwise.
    const idle = [...gap, won('2026-02-02', 0)].sort((a, b) => (a.day < b.day ? -1 : 1));
    expect(month(idle).probability).toBeLessThan(told.probability as number);
  });

  it('foretells revenue from the wins to come and the sizes seen', () => {
    const revenue = { kind: 'revenue', value: 4_500_000, averageDealSize: 1 } as const;
    const told = month(DAYS, '2026-04-10', revenue);
    const wins = month();
    expect(told.expected).toBe((wins.expected as number) * 500_000);
    expect(told.probability).toBeCloseTo(wins.probability as number, 5);
    expect(told.runRate).toBe(4_500_000);
    const twice = DAYS.map((day) => ({ ...day, revenue: day.revenue * 2 }));
    expect(month(twice, '2026-04-10', revenue).expected).toBe((told.expected as number) * 2);
  });

  it('counts a month that is only beginning by its past alone', () => {
    const early = month(
      DAYS.filter(({ day }) => day < '2026-04-01'),
      '2026-03-31',
    );
    const told = landing({ done: 0, elapsed: 0, remaining: 30, history, goal: 9 });
    expect(early).toMatchObject({ expected: told.median, probability: told.probability });
  });

  it('says what is missing instead of foretelling from too few wins', () => {
    expect(month(DAYS.slice(-3))).toMatchObject({
      ...{ expected: null, low: null, high: null, probability: null, attainment: null },
      ...{ doubt: { reason: 'too-little-data', missing: 7 }, runRate: 9 },
    });
  });

  it('takes fractions and minus signs people type for what they can only mean', () => {
    const odd = [...DAYS.slice(0, -1), won('2026-04-08', -3, -10), won('2026-04-09', 1.2)];
    expect(month(odd).probability).toBe(month().probability);
  });
});

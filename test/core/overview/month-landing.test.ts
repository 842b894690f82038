import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { dayWeights, weightOfDay } from '../../../src/core/forecast/day-weights';
import { landing } from '../../../src/core/forecast/landing';
import { revenueLanding } from '../../../src/core/forecast/revenue-landing';
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
      fan: expect.any(Array),
    });
  });

  it('tells the same for the last business day of each week to come, as if the month ended there', () => {
    // The 10th is a Friday and every day is worked: Sundays, and the 30th.
    const fan = [
      ['2026-04-12', 2],
      ['2026-04-19', 9],
      ['2026-04-26', 16],
      ['2026-04-30', 20],
    ] as const;
    expect(month().fan).toEqual(
      fan.map(([day, remaining]) => {
        const { median, low, high } = landing({ done: 3, elapsed: 10, remaining, history });
        return { day, expected: median, low, high };
      }),
    );
  });

  it('ends the fan where the month lands, in wins and in yen, and draws none while it doubts', () => {
    const goals = [GOAL, { kind: 'revenue', value: 1000, averageDealSize: 100 }] as const;
    for (const goal of goals) {
      for (const until of ['2026-03-31', '2026-04-01', '2026-04-10', '2026-04-25', '2026-04-29']) {
        const told = month(
          DAYS.map((day) => ({ ...day, revenue: day.won * 100 })),
          until,
          goal,
        );
        const { expected, low, high } = told;
        expect(told.fan[told.fan.length - 1]).toEqual({ day: '2026-04-30', expected, low, high });
      }
    }
    expect(month(DAYS, '2026-04-30').fan).toEqual([]);
    const doubtful = month([won('2026-04-02', 1)]);
    expect([doubtful.doubt?.missing, doubtful.fan]).toEqual([9, []]);
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

  it('weighs days as the wins of past months teach', () => {
    // January to March, six wins every Monday; April has had one Monday of four by the 10th.
    const mondays = [
      '01-05',
      '01-12',
      '01-19',
      '01-26',
      '02-02',
      '02-09',
      '02-16',
      '02-23',
      '03-02',
      '03-09',
    ];
    const days = [...mondays, '03-16', '03-23', '03-30', '04-06'].map((day) => won(`2026-${day}`, 6));
    const calendar = (from: string, to: string) => {
      const list: string[] = [];
      for (let day = dayOf(from); day <= dayOf(to); day++) list.push(formatDay(day));
      return list;
    };
    const winsOn = (day: string) => days.find((one) => one.day === day)?.won ?? 0;
    const past = calendar('2026-01-05', '2026-03-31').map((day) => ({
      day,
      count: winsOn(day),
      works: true,
    }));
    const weights = dayWeights(past);
    const weigh = (from: string, to: string) =>
      calendar(from, to).reduce((sum, day) => sum + weightOfDay(day, weights), 0);
    expect(weights.weekdays[0]).toBeGreaterThan(3);
    const told = landing({
      ...{
        done: 6,
        elapsed: weigh('2026-04-01', '2026-04-10'),
        remaining: weigh('2026-04-11', '2026-04-30'),
      },
      history: [
        { count: 24, exposure: weigh('2026-01-05', '2026-01-31') },
        { count: 24, exposure: weigh('2026-02-01', '2026-02-28') },
        { count: 30, exposure: weigh('2026-03-01', '2026-03-31') },
      ],
      goal: 24,
    });
    const found = month(days, '2026-04-10', { kind: 'won', value: 24 });
    expect([found.low, found.expected, found.high]).toEqual([told.low, told.median, told.high]);
    expect(found.probability).toBeCloseTo(told.probability as number, 12);
  });

  it('counts the first and the last day of a month, and nothing of the month after', () => {
    const edges = [
      ...DAYS,
      won('2026-01-31', 1),
      won('2026-04-01', 1),
      won('2026-04-30', 1),
      won('2026-05-01', 5),
    ];
    const inOrder = edges.sort((a, b) => (a.day < b.day ? -1 : 1));
    // 3 in April so far, and one more on each edge.
    expect(month(inOrder, '2026-04-30')).toMatchObject({ expected: 5, runRate: 15 }); // 5 ÷ 10 × 30
    const early = inOrder.filter(({ day }) => day <= '2026-04-10');
    const past = [{ count: 10, exposure: 29 }, ...history.slice(1)];
    const told = landing({ done: 4, elapsed: 10, remaining: 20, history: past, goal: 9 });
    expect(month(early).expected).toBe(told.median);
  });

  it('sizes new deals by the day’s average, and leaves out wins without an amount', () => {
    const revenue = { kind: 'revenue', value: 4_500_000, averageDealSize: 1 } as const;
    const unpaid = DAYS.map((day, i) => (i === 0 ? { ...day, revenue: 0 } : day));
    const { expected, low, high } = month(DAYS, '2026-04-10', revenue);
    expect(month(unpaid, '2026-04-10', revenue)).toMatchObject({ expected, low, high });

    // Two wins of 4,000,000 together are two deals of 2,000,000; all others have 500,000.
    const pair = DAYS.map((day, i) => (i === 0 ? won(day.day, 2, 4_000_000) : day));
    const told = revenueLanding({
      ...{ done: 1_500_000, deals: [], goal: revenue.value },
      newBusiness: {
        ...{
          done: 3,
          elapsed: 10,
          remaining: 20,
          history: [{ count: 10, exposure: 29 }, ...history.slice(1)],
        },
        amounts: [2_000_000, 2_000_000, ...new Array(29).fill(500_000)],
      },
    });
    const found = month(pair, '2026-04-10', revenue);
    expect([found.low, found.expected, found.high]).toEqual([told.low, told.median, told.high]);
    expect(found.probability).toBeCloseTo(told.probability as number, 9);
  });

  it('has no share of a goal of nothing', () => {
    expect(month(DAYS, '2026-04-10', { kind: 'won', value: 0 })).toMatchObject({
      probability: 1,
      attainment: null,
    });
  });

  it('answers where somebody typed a million billion wins into one day', () => {
    const days = [...DAYS, won('2026-04-10', 1e15)];
    for (const goal of [GOAL, { kind: 'revenue', value: 5_000_000, averageDealSize: 500_000 } as const]) {
      const { expected, doubt, probability } = month(days, '2026-04-10', goal);
      expect([doubt, Number.isFinite(expected), probability]).toEqual([null, true, 1]);
    }
  });
});

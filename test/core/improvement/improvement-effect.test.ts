import fc from 'fast-check';
import { JAPANESE_OFFICE_WEEK, listBusinessDays } from '../../../src/core/calendar/business-days';
import { type Day, dayOf } from '../../../src/core/calendar/day';
import { daySums } from '../../../src/core/improvement/day-sums';
import { type EffectQuestion, improvementEffect } from '../../../src/core/improvement/improvement-effect';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';

const QUESTION: EffectQuestion = {
  ...{ kpi: 'meetingRate', opened: '2026-04-01', doneOn: null, asOf: '2026-06-30', chain: 'short' },
  calendar: JAPANESE_OFFICE_WEEK,
};

/** Twenty business days up to 31 March, and twenty from 2 April on, as a calendar on the wall has them. */
const BEFORE = listBusinessDays('2026-03-01', '2026-03-31', JAPANESE_OFFICE_WEEK).slice(-20);
const AFTER = listBusinessDays('2026-04-02', '2026-06-30', JAPANESE_OFFICE_WEEK).slice(0, 20);

const days = (...parts: readonly (readonly [readonly Day[], (i: number) => Partial<Measures>])[]) =>
  new Map(
    parts.flatMap(([all, of]) => all.map((day, i) => [dayOf(day), { ...noActivity(), ...of(i) }] as const)),
  );

describe('improvementEffect', () => {
  it('compares a rate by Newcombe’s interval', () => {
    // 48 of 80 before, 56 of 70 after; Newcombe (1998), table II, method 10: 0.20, 0.0524 to 0.3339.
    const sums = days(
      [BEFORE, () => ({ effectiveContacts: 4, meetings: 2.4 })],
      [AFTER, () => ({ effectiveContacts: 3.5, meetings: 2.8 })],
    );
    const effect = improvementEffect(sums, QUESTION);
    expect(effect.before).toMatchObject({ sum: 48, of: 80, days: 20 });
    expect(effect.after).toMatchObject({ sum: 56, of: 70, days: 20 });
    expect(effect.change).toBeCloseTo(0.2, 9);
    expect([effect.low, effect.high]).toEqual([expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)]);
    expect(effect.verdict).toBe('improved');
  });

  it('compares counts per business day by their quotient, wider where the days differ much', () => {
    // 100 and 150 in 20 days each: √(1/100 + 1/150) = 0.1291; exp(±1.96 × 0.1291) = 0.7764 and 1.2879 times 1.5.
    const even = improvementEffect(days([BEFORE, () => ({ won: 5 })], [AFTER, () => ({ won: 7.5 })]), {
      ...QUESTION,
      kpi: 'won',
    });
    expect(even.change).toBeCloseTo(1.5, 9);
    expect([even.low, even.high]).toEqual([expect.closeTo(1.1647, 3), expect.closeTo(1.9319, 3)]);
    expect(even.verdict).toBe('improved');
    // All in every fourth day: (20 − 5)² ÷ 5 once and 5 three times, 60 for four days, five times; 90 after. 750 ÷ 38.
    const lumpy = (total: number) => (i: number) => ({ won: i % 4 === 0 ? total : 0 });
    const uneven = improvementEffect(days([BEFORE, lumpy(20)], [AFTER, lumpy(30)]), {
      ...QUESTION,
      kpi: 'won',
    });
    const spread = 1.959964 * Math.sqrt((750 / 38) * (1 / 100 + 1 / 150));
    expect(uneven.low).toBeCloseTo(1.5 * Math.exp(-spread), 4);
    expect(uneven.verdict).toBe('cannot-tell');
  });

  it('begins after the day it was done, and never looks beyond the as-of day', () => {
    const sums = days([BEFORE, () => ({ calls: 10 })], [AFTER, () => ({ calls: 20 })]);
    const at = (more: Partial<EffectQuestion>) =>
      improvementEffect(sums, { ...QUESTION, kpi: 'calls', ...more }).after;
    expect(at({})).toMatchObject({ days: 20, sum: 400 });
    expect(at({ doneOn: AFTER[9] as Day })).toMatchObject({ days: 20, sum: 200 });
    expect(at({ asOf: AFTER[4] as Day })).toMatchObject({ days: 5, sum: 100 });
  });

  it('is too early with less than a week on either side, and with fewer than ten trials', () => {
    const sums = days(
      [BEFORE, () => ({ effectiveContacts: 20, meetings: 1 })],
      [AFTER, () => ({ effectiveContacts: 20, meetings: 10 })],
    );
    expect(improvementEffect(sums, { ...QUESTION, asOf: AFTER[3] as Day }).verdict).toBe('too-early');
    expect(improvementEffect(sums, { ...QUESTION, asOf: AFTER[4] as Day }).verdict).toBe('improved');
    const few = days(
      [BEFORE, () => ({ effectiveContacts: 20, meetings: 1 })],
      [AFTER.slice(0, 9), () => ({ effectiveContacts: 1, meetings: 1 })],
    );
    expect(improvementEffect(few, QUESTION).verdict).toBe('too-early');
    // A team that began a few days before has no past to compare with.
    const young = days([BEFORE.slice(-4), () => ({ calls: 9 })], [AFTER, () => ({ calls: 20 })]);
    expect(improvementEffect(young, { ...QUESTION, kpi: 'calls' }).verdict).toBe('too-early');
    expect(improvementEffect(new Map(), QUESTION)).toMatchObject({ change: null, verdict: 'too-early' });
  });

  it('takes chance for an effect in no more than one of twenty', () => {
    let called = 0;
    const runs = 300;
    fc.assert(
      fc.property(
        fc.noBias(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 400, maxLength: 400 })),
        (dice) => {
          // Each day ten contacts, each a meeting by a die of ten that shows 0: the same rate before and after.
          const meetings = (offset: number) => (i: number) => ({
            effectiveContacts: 10,
            meetings: dice.slice(offset + i * 10, offset + i * 10 + 10).filter((die) => die === 0).length,
          });
          const effect = improvementEffect(days([BEFORE, meetings(0)], [AFTER, meetings(200)]), QUESTION);
          if (effect.verdict === 'improved' || effect.verdict === 'worse') called++;
        },
      ),
      { numRuns: runs, seed: 1 },
    );
    expect(called / runs).toBeLessThan(0.08);
  });

  it('says the opposite when before and after change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (a, b) => {
        const of = (x: number, y: number) =>
          improvementEffect(days([BEFORE, () => ({ calls: x })], [AFTER, () => ({ calls: y })]), {
            ...QUESTION,
            kpi: 'calls',
          });
        const opposite = {
          improved: 'worse',
          worse: 'improved',
          'cannot-tell': 'cannot-tell',
          'too-early': 'too-early',
        };
        expect(of(b, a).verdict).toBe(opposite[of(a, b).verdict]);
      }),
    );
  });
});

describe('daySums', () => {
  it('adds up rows of a day over both sheets, and counts nothing that is no number or has no day', () => {
    const columns = ['day', 'member', 'calls'] as const;
    const table = (rows: readonly (readonly (string | number)[])[]) => ({
      columns,
      rows,
      at: rows.map((_, i) => i + 2),
    });
    const sums = daySums([
      table([
        ['2026-04-01', '田中', 3],
        ['2026-04-01', '佐藤', '多数'],
        ['いつか', '田中', 9],
      ]),
      table([
        ['2026-03-31', '田中', 4],
        ['2026-04-01', '田中', 5],
      ]),
    ]);
    expect([...sums].map(([day, { calls }]) => [day, calls])).toEqual([
      [dayOf('2026-04-01'), 8],
      [dayOf('2026-03-31'), 4],
    ]);
  });
});

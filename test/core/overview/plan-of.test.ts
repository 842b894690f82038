import { type Overview, overview } from '../../../src/core/overview/overview';
import { requiredTrials } from '../../../src/core/plan/required-trials';
import { APRIL, cubeOf, MARCH, SETTINGS, TARGETS } from './april-team';

describe('the plan of an overview', () => {
  let found: Overview;
  beforeEach(() => {
    found = overview(SETTINGS, TARGETS, [MARCH, APRIL]);
  });

  it('plans the month: 320 calls, 16 a day, 8 for each of two', () => {
    expect(found.plan.chain.map(({ key, required }) => [key, required])).toEqual([
      ['calls', 320],
      ['effectiveContacts', 80],
      ['meetings', 8],
      ['won', 2],
    ]);
    expect(found.plan.perBusinessDay).toBe(16);
    expect(found.plan.perMemberPerDay).toBe(8);
  });

  it('shares the calls among weeks and members by business days, to the last call', () => {
    // 320 calls over 20 days: Wednesday the 1st to Sunday the 5th has 3, then 5 a week, the last week 27–29 without the 30th.
    expect(found.plan.weeks).toEqual([
      { from: '2026-04-01', to: '2026-04-05', businessDays: 3, calls: 48 },
      { from: '2026-04-06', to: '2026-04-12', businessDays: 5, calls: 80 },
      { from: '2026-04-13', to: '2026-04-19', businessDays: 5, calls: 80 },
      { from: '2026-04-20', to: '2026-04-26', businessDays: 5, calls: 80 },
      { from: '2026-04-27', to: '2026-04-30', businessDays: 2, calls: 32 }, // the 29th is 昭和の日
    ]);
    expect(found.plan.members).toEqual([
      { member: '鈴木', calls: 160 },
      { member: '佐藤', calls: 160 },
    ]);
  });

  it('knows when a stage still counts for the month: a meeting a week after the contact, a win 30 days later', () => {
    expect(found.plan.windows.map(({ key, to }) => [key, to])).toEqual([
      ['calls', '2026-03-24'], // 30 April − 37 days
      ['effectiveContacts', '2026-03-24'],
      ['meetings', '2026-03-31'],
      ['won', '2026-04-30'],
    ]);
    expect(found.plan.tooLateFrom).toBe('2026-03-25');
  });

  it('plans calls by probability, more of them where the rates are uncertain', () => {
    const rate = 0.25 * 0.1 * 0.25;
    for (const { confidence, calls, callsIfUncertain } of found.plan.goalCalls) {
      expect(calls).toBe(requiredTrials({ goal: 2, confidence, rate }));
      expect(callsIfUncertain).toBeGreaterThan(calls as number);
    }
    expect(found.plan.goalCalls.map(({ confidence }) => confidence)).toEqual([0.5, 0.8, 0.9]);
  });

  it('measures the own rates over the month and the three before it', () => {
    // March's 50 calls are in, and those of the 13th are not.
    const [connect] = found.plan.ownRates;
    expect([connect?.numerator, connect?.denominator]).toEqual([34, 146]);
    const december = cubeOf([['2025-12-31', '佐藤', 'Web', 1000, 0, 0, 0, 0]]);
    const january = cubeOf([['2026-01-01', '佐藤', 'Web', 1000, 0, 0, 0, 0]]);
    const told = overview(SETTINGS, TARGETS, [december, january, MARCH, APRIL]).plan.ownRates[0];
    expect(told?.denominator).toBe(1146);
  });
});

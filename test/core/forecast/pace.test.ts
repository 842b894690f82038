import fc from 'fast-check';
import { paceOf, runRateLanding } from '../../../src/core/forecast/pace';

const amount = fc.integer({ min: 0, max: 1_000_000 });
const target = fc.integer({ min: 1, max: 1_000_000 });
const anyElapsed = fc.integer({ min: 1, max: 31 }).chain((businessDays) =>
  fc.record({
    businessDays: fc.constant(businessDays),
    elapsed: fc.integer({ min: 1, max: businessDays }),
  }),
);

describe('paceOf', () => {
  it('compares 18 of 40 after 10 of 20 days: pace 20, 90%, 22 left, 2.2 a day', () => {
    expect(paceOf(40, 18, { businessDays: 20, elapsed: 10 })).toEqual({
      target: 40,
      actual: 18,
      pace: 20,
      ratio: 0.9,
      status: 'behind',
      remaining: 22,
      remainingPerDay: 2.2,
    });
  });

  it.each([
    [100, 'on-track'],
    [99, 'on-track'],
    [98, 'behind'],
    [81, 'behind'],
    [80, 'at-risk'],
    [0, 'at-risk'],
    [150, 'on-track'],
  ] as const)('at %d%% of the pace is %s', (actual, status) => {
    // Half of 200 is 100: the actual is its own percentage of the pace.
    expect(paceOf(200, actual, { businessDays: 20, elapsed: 10 }).status).toBe(status);
  });

  it('follows other thresholds', () => {
    const status = (actual: number) =>
      paceOf(200, actual, { businessDays: 20, elapsed: 10 }, { onTrack: 0.9, behind: 0.5 }).status;
    expect([90, 89, 50, 49].map(status)).toEqual(['on-track', 'behind', 'behind', 'at-risk']);
  });

  it('goes by day weights where days differ', () => {
    // A month of 20 ordinary days' worth, its quiet half of 8 gone by: 18 of 40 is more than the 16 that were due.
    expect(paceOf(40, 18, { businessDays: 20, elapsed: 8 })).toMatchObject({
      pace: 16,
      ratio: 1.125,
      status: 'on-track',
      remainingPerDay: 22 / 12,
    });
  });

  it('does not judge before the first business day', () => {
    const { pace, ratio, status, remainingPerDay } = paceOf(40, 3, { businessDays: 20, elapsed: 0 });
    expect({ pace, ratio, status, remainingPerDay }).toEqual({
      pace: 0,
      ratio: null,
      status: 'unknown',
      remainingPerDay: 37 / 20,
    });
  });

  it('does not judge without a target, nor in a month without business days', () => {
    expect(paceOf(0, 5, { businessDays: 20, elapsed: 10 })).toMatchObject({
      ratio: null,
      status: 'unknown',
      remaining: 0,
    });
    expect(paceOf(40, 5, { businessDays: 0, elapsed: 0 })).toMatchObject({
      pace: 0,
      ratio: null,
      status: 'unknown',
      remaining: 35,
      remainingPerDay: null,
    });
  });

  it('leaves no rest per day when no day is left', () => {
    const { pace, remaining, remainingPerDay } = paceOf(40, 30, { businessDays: 20, elapsed: 20 });
    expect({ pace, remaining, remainingPerDay }).toEqual({ pace: 40, remaining: 10, remainingPerDay: null });
  });

  it('leaves nothing to do once the target is passed', () => {
    expect(paceOf(40, 50, { businessDays: 20, elapsed: 10 })).toMatchObject({
      remaining: 0,
      remainingPerDay: 0,
    });
  });

  it('is on track for whoever does the rest per day from now on', () => {
    fc.assert(
      fc.property(target, amount, anyElapsed, (goal, actual, days) => {
        const { remainingPerDay, remaining } = paceOf(goal, actual, days);
        const left = days.businessDays - days.elapsed;
        if (left === 0) return expect(remainingPerDay).toBeNull();
        const reached = actual + (remainingPerDay as number) * left;
        expect(reached).toBeCloseTo(Math.max(goal, actual), 6);
        expect(remaining).toBe(Math.max(0, goal - actual));
      }),
    );
  });

  it('does not get worse with more', () => {
    const order = ['at-risk', 'behind', 'on-track'];
    fc.assert(
      fc.property(target, amount, amount, anyElapsed, (goal, a, b, days) => {
        const [less, more] = [paceOf(goal, Math.min(a, b), days), paceOf(goal, Math.max(a, b), days)];
        expect(order.indexOf(less.status)).toBeLessThanOrEqual(order.indexOf(more.status));
        expect(order).toContain(less.status);
      }),
    );
  });
});

describe('runRateLanding', () => {
  it('carries 18 in 10 of 20 days on to 36', () => {
    expect(runRateLanding(18, { businessDays: 20, elapsed: 10 })).toBe(36);
  });

  it('says nothing before the first business day', () => {
    expect(runRateLanding(3, { businessDays: 20, elapsed: 0 })).toBeNull();
  });

  it('is the actual itself at the end', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 31 }), (actual, days) => {
        expect(runRateLanding(actual, { businessDays: days, elapsed: days })).toBeCloseTo(actual, 6);
      }),
    );
  });

  it('reaches the target by the very share by which the actual reaches its pace', () => {
    fc.assert(
      fc.property(target, amount, anyElapsed, (goal, actual, days) => {
        const share = (runRateLanding(actual, days) as number) / goal;
        const { ratio } = paceOf(goal, actual, days);
        expect(Math.abs(share - (ratio as number))).toBeLessThanOrEqual(1e-12 * Math.max(1, share));
      }),
    );
  });
});

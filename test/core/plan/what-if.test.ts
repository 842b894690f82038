import fc from 'fast-check';
import { CHAINS, type ChainStep } from '../../../src/core/kpi/chain';
import { type Goal, planChain, reversePlan } from '../../../src/core/plan/reverse-plan';
import { type PlanBase, whatIf } from '../../../src/core/plan/what-if';

const RATES = { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 };

/** The worked example of the field, planned by two members in April 2026 (21 business days). */
const BASE: PlanBase = {
  goal: { kind: 'won', value: 10 },
  chain: planChain(CHAINS.short, RATES),
  members: 2,
  month: '2026-04',
  calendar: {},
};
/** The same month with a goal in yen: 24,000,000 ÷ 400,000 = 60 wins, 8,000 calls, 190 a member a day. */
const TOO_MUCH: PlanBase = {
  ...BASE,
  goal: { kind: 'revenue', value: 24_000_000, averageDealSize: 400_000 },
};

const callsOf = (base: PlanBase, changes = {}): number => whatIf(base, changes).stages[0]?.required as number;

const anyRate = fc.double({ min: 0.01, max: 1, noNaN: true });
const anyGoal: fc.Arbitrary<Goal> = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map((value) => ({ kind: 'won', value }) as const),
  fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 9 }))
    .map(
      ([wins, size]) =>
        ({ kind: 'revenue', value: wins * 100_000, averageDealSize: size * 100_000 }) as const,
    ),
);
const anyBase: fc.Arbitrary<PlanBase> = fc
  .record({
    goal: anyGoal,
    connectRate: anyRate,
    meetingRate: anyRate,
    winRate: anyRate,
    members: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ goal, members, ...rates }) => ({ ...BASE, goal, members, chain: planChain(CHAINS.short, rates) }));

describe('whatIf', () => {
  it('without changes plans the base: each stage by month, by day and by member', () => {
    const { stages, businessDays, capacity, levers, goal } = whatIf(BASE);
    expect(goal).toEqual(BASE.goal);
    expect(businessDays).toBe(21);
    // 1,333.33 ÷ 21 = 63.49 ÷ 2 = 31.75; 40 ÷ 21 = 1.905 ÷ 2 = 0.952.
    const [calls, , meetings, won] = stages;
    expect(stages.map(({ key }) => key)).toEqual(['calls', 'effectiveContacts', 'meetings', 'won']);
    expect(calls).toEqual({
      key: 'calls',
      rateKey: 'connectRate',
      rate: 0.3,
      required: expect.closeTo(4000 / 3, 9),
      perBusinessDay: expect.closeTo(63.4921, 4),
      perMemberPerDay: expect.closeTo(31.746, 4),
    });
    expect(meetings).toMatchObject({ required: 40, perBusinessDay: expect.closeTo(1.90476, 5) });
    expect(won).toMatchObject({ required: 10, perMemberPerDay: expect.closeTo(0.238095, 6) });
    expect(capacity).toMatchObject({ perMemberPerDay: calls?.perMemberPerDay, fits: true, status: 'below' });
    expect(levers).toEqual([]);
  });

  it('says how many calls reach the goal with 50, 80 and 90%', () => {
    // 10 wins at 0.75% end to end: the published 1,289 / 1,668 / 1,892 of the binomial distribution.
    expect(whatIf(BASE).safeCalls).toEqual([
      { confidence: 0.5, calls: 1289 },
      { confidence: 0.8, calls: 1668 },
      { confidence: 0.9, calls: 1892 },
    ]);
  });

  it('wants whole wins where the goal asks for a part of one, and no calls for no goal', () => {
    // 2,000,000 ÷ 60,000 = 33.33…, so 34 wins.
    const amount = { kind: 'revenue', value: 2_000_000, averageDealSize: 60_000 } as const;
    expect(whatIf({ ...BASE, goal: amount }).safeCalls).toEqual(
      whatIf({ ...BASE, goal: { kind: 'won', value: 34 } }).safeCalls,
    );
    expect(whatIf(BASE, { goal: 0 }).safeCalls.map(({ calls }) => calls)).toEqual([0, 0, 0]);
  });

  it('plans again with another rate, goal, headcount or day off', () => {
    expect(callsOf(BASE, { rates: { connectRate: 0.2 } })).toBeCloseTo(2000, 9);
    expect(callsOf(BASE, { goal: 15 })).toBeCloseTo(2000, 9);
    expect(whatIf(BASE, { members: 4 }).capacity.perMemberPerDay).toBeCloseTo(63.4921 / 4, 4);
    // The 25th is a Saturday: one business day less, not two.
    const off = whatIf(BASE, { daysOff: ['2026-04-24', '2026-04-25'] });
    expect([off.businessDays, off.capacity.perBusinessDay]).toEqual([20, expect.closeTo(66.6667, 4)]);
  });

  it('plans again with another deal size where the goal is an amount', () => {
    // 24,000,000 ÷ 600,000 = 40 wins instead of 60: 5,333 calls instead of 8,000.
    expect(callsOf(TOO_MUCH)).toBeCloseTo(8000, 8);
    expect(callsOf(TOO_MUCH, { averageDealSize: 600_000 })).toBeCloseTo(16_000 / 3, 8);
    expect(callsOf(TOO_MUCH, { goal: 12_000_000 })).toBeCloseTo(4000, 8);
    expect(callsOf(BASE, { averageDealSize: 600_000 })).toBe(callsOf(BASE));
  });

  it('changes a rate without a name by its stage', () => {
    const chain = [{ key: 'meetings', rate: 0.25 }, { key: 'won' }] as const;
    const plan = whatIf({ ...BASE, chain }, { rates: { meetings: 0.5 } });
    expect(plan.stages.map(({ required }) => required)).toEqual([20, 10]);
  });

  it('takes the credit of open deals off the goal first', () => {
    const credit = { wins: 2, amount: 4_000_000 };
    expect(whatIf({ ...BASE, credit })).toMatchObject({ goal: { kind: 'won', value: 8 } });
    expect(callsOf({ ...BASE, credit })).toBeCloseTo(8 / 0.0075, 8);
    // 24,000,000 − 4,000,000 = 50 wins.
    expect(whatIf({ ...TOO_MUCH, credit }).stages[3]).toMatchObject({ key: 'won', required: 50 });
  });

  it('ranks the levers of a plan that does not fit', () => {
    // 8,000 ÷ 21 ÷ 2 = 190.48 a day, 1.587 of 120: only meetings at 15.9% and more would do; 2 members become 4.
    const { capacity, levers } = whatIf(TOO_MUCH);
    expect(capacity).toMatchObject({ fits: false, status: 'above', load: expect.closeTo(1.5873, 4) });
    expect(levers.map(({ key, to }) => [key, to])).toEqual([
      ['averageDealSize', expect.closeTo(634_921, 0)],
      ['meetingRate', expect.closeTo(0.15873, 5)],
      ['winRate', expect.closeTo(0.396825, 6)],
      ['connectRate', expect.closeTo(0.47619, 5)],
      ['members', 4],
    ]);
  });

  it('needs no lever where only the last digits of a float are too many', () => {
    // Full is 120 calls a day × 21 days × 2 members = 5,040 calls, of which half are wins.
    const chain = [{ key: 'calls', rate: 0.5 }, { key: 'won' }] as const;
    const full = { ...BASE, chain, goal: { kind: 'won', value: 2520 * (1 + 1e-12) } } as const;
    expect(whatIf(full)).toMatchObject({ capacity: { fits: true }, levers: [] });
    expect(whatIf(full, { goal: 2521 }).levers).not.toEqual([]);
  });

  it('knows no deal size as a lever of a goal in wins', () => {
    const keys = whatIf(BASE, { goal: 100 }).levers.map(({ key }) => key);
    expect(keys).not.toContain('averageDealSize');
    expect(keys).toContain('members');
  });

  it('takes the calls a day a team thinks right', () => {
    expect(whatIf({ ...BASE, callRange: [10, 30] }).capacity).toMatchObject({ fits: false, status: 'above' });
  });

  it('says what it cannot know without members or days', () => {
    const nobody = whatIf(BASE, { members: 0 });
    expect(nobody.stages[0]).toMatchObject({
      perBusinessDay: expect.closeTo(63.4921, 4),
      perMemberPerDay: null,
    });
    expect(nobody).toMatchObject({ capacity: { fits: null, status: 'unknown' }, levers: [] });
    const closed = whatIf({ ...BASE, calendar: { weekend: [1, 2, 3, 4, 5, 6, 7] } });
    expect(closed.stages[0]).toMatchObject({ perBusinessDay: null, perMemberPerDay: null });
  });

  it('refuses a rate its chain does not have', () => {
    expect(() => whatIf(BASE, { rates: { ringRate: 0.9 } })).toThrow(
      'whatIf requires rates of its chain, not "ringRate"',
    );
    expect(() => whatIf(BASE, { rates: { won: 0.9 } })).toThrow('not "won"');
    expect(() => whatIf(BASE, { rates: { winRate: 1.2 } })).toThrow('winRate above 0 and at most 1, not 1.2');
  });

  it('is the base again where the changes say what the base says', () => {
    fc.assert(
      fc.property(anyBase, (base) => {
        const rates = Object.fromEntries(
          base.chain.slice(0, 3).map(({ rateKey, rate }) => [rateKey, rate as number]),
        );
        const averageDealSize = base.goal.kind === 'revenue' ? base.goal.averageDealSize : 1;
        const same = { goal: base.goal.value, members: base.members, rates, averageDealSize, daysOff: [] };
        expect(whatIf(base, same)).toEqual(whatIf(base));
        expect(whatIf(base).stages).toMatchObject(reversePlan(base).stages);
      }),
      { numRuns: 50 },
    );
  });

  it('fits once any one of its levers is moved as far as it says, and not before', () => {
    const step = (change: string): ChainStep | undefined => CHAINS.short.find(({ rate }) => rate === change);
    fc.assert(
      fc.property(anyBase, fc.double({ min: 1.01, max: 5, noNaN: true }), (unscaled, over) => {
        // A goal that asks for more than the team can do, by the factor `over`.
        const load = whatIf(unscaled).capacity.load as number;
        const base = { ...unscaled, goal: { ...unscaled.goal, value: (unscaled.goal.value * over) / load } };
        const { levers } = whatIf(base);
        expect(levers.length).toBeGreaterThan(0);
        for (const { key, kind, from, to, change } of levers) {
          if (to === null) {
            expect(kind).toBe('rate');
            expect(from * over).toBeGreaterThan(1 - 1e-9);
            continue;
          }
          const moved = (value: number) =>
            whatIf(base, step(key) ? { rates: { [key]: value } } : { [key]: value }).capacity.fits;
          expect(moved(to)).toBe(true);
          expect(moved(kind === 'headcount' ? to - 1 : to * 0.999) ?? false).toBe(false);
          expect(change).toBeCloseTo(to / from - 1, 12);
        }
        const changes = levers.flatMap(({ change }) => change ?? []);
        changes.forEach((change, i) => {
          expect(change).toBeGreaterThanOrEqual((changes[i - 1] ?? 0) - 1e-8);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('never takes more calls for a better rate, a larger deal or a smaller goal', () => {
    fc.assert(
      fc.property(
        anyBase,
        fc.constantFrom(...CHAINS.short),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (base, { rate }, factor) => {
          const now = callsOf(base);
          const known = base.chain.find(({ rateKey }) => rateKey === rate)?.rate as number;
          expect(callsOf(base, { rates: { [rate]: Math.min(1, known * factor) } })).toBeLessThanOrEqual(now);
          expect(callsOf(base, { goal: base.goal.value / factor })).toBeLessThanOrEqual(now);
          if (base.goal.kind === 'revenue') {
            expect(
              callsOf(base, { averageDealSize: base.goal.averageDealSize * factor }),
            ).toBeLessThanOrEqual(now);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

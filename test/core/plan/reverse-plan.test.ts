import fc from 'fast-check';
import { CHAINS, type ChainStep, initialRates, type Rates } from '../../../src/core/kpi/chain';
import {
  type Goal,
  planChain,
  type Rounding,
  requiredWins,
  reversePlan,
  splitGoalStage,
} from '../../../src/core/plan/reverse-plan';

/** The rates of the worked example of the field: 受注 10 ÷ 25% ÷ 10% ÷ 30%. */
const SEED_RATES: Rates = { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 };

const wins = (value: number): Goal => ({ kind: 'won', value });

const requiredOf = (goal: Goal, chain: readonly ChainStep[], rates: Rates, rounding?: Rounding): number[] =>
  reversePlan({ goal, chain: planChain(chain, rates), ...(rounding && { rounding }) }).stages.map(
    ({ required }) => required,
  );

/** A chain of one step, from meetings to wins. */
const MEETINGS_TO_WINS = CHAINS.short.slice(-1);

const anyRate = fc.double({ min: 0.001, max: 1, noNaN: true });
const anyRates: fc.Arbitrary<Rates> = fc.record({
  ringRate: anyRate,
  answerRate: anyRate,
  effectiveRate: anyRate,
  connectRate: anyRate,
  meetingRate: anyRate,
  qualifiedRate: anyRate,
  winRate: anyRate,
});
const anyGoal = fc.integer({ min: 1, max: 10_000 }).map(wins);
const anyChain = fc.constantFrom(CHAINS.short, CHAINS.long);
const firstOf = (required: readonly number[]): number => required[0] as number;

describe('reversePlan', () => {
  it('plans the worked example: 10 wins, 40 meetings, 400 contacts, 1,333.33… calls', () => {
    const { stages } = reversePlan({ goal: wins(10), chain: planChain(CHAINS.short, SEED_RATES) });
    expect(stages).toEqual([
      { key: 'calls', rateKey: 'connectRate', rate: 0.3, required: expect.closeTo(4000 / 3, 9) },
      { key: 'effectiveContacts', rateKey: 'meetingRate', rate: 0.1, required: 400 },
      { key: 'meetings', rateKey: 'winRate', rate: 0.25, required: 40 },
      { key: 'won', required: 10 },
    ]);
  });

  it('takes a chain of any stages, with the goal as a number of the last', () => {
    const chain = [
      { key: 'calls', rate: 0.3 },
      { key: 'effectiveContacts', rate: 0.1 },
      { key: 'meetings', rate: 0.25 },
      { key: 'won' },
    ];
    expect(reversePlan({ goal: 10, chain })).toStrictEqual({
      stages: [
        { key: 'calls', rate: 0.3, required: expect.closeTo(4000 / 3, 9) },
        { key: 'effectiveContacts', rate: 0.1, required: 400 },
        { key: 'meetings', rate: 0.25, required: 40 },
        { key: 'won', required: 10 },
      ],
    });
    // 20 meetings are what marketing asks for: ÷ 10% = 200 contacts.
    const toMeetings = reversePlan({
      goal: 20,
      chain: [{ key: 'contacts', rate: 0.1 }, { key: 'meetings' }],
    });
    expect(toMeetings.stages.map(({ key, required }) => [key, required])).toEqual([
      ['contacts', 200],
      ['meetings', 20],
    ]);
  });

  it('lets `won` follow where the last stage has a rate', () => {
    const { stages } = reversePlan({ goal: 10, chain: [{ key: 'meetings', rate: 0.25 }] });
    expect(stages).toEqual([
      { key: 'meetings', rate: 0.25, required: 40 },
      { key: 'won', required: 10 },
    ]);
  });

  it('is the goal itself where the chain is the goal alone', () => {
    expect(reversePlan({ goal: 2.5, chain: [{ key: 'won' }] }).stages).toEqual([
      { key: 'won', required: 2.5 },
    ]);
  });

  it('rounds the goal up too when it rounds each stage', () => {
    expect(reversePlan({ goal: 2.5, chain: [{ key: 'won' }], rounding: 'each-stage' }).stages).toEqual([
      { key: 'won', required: 3 },
    ]);
  });

  it('needs nothing for a goal of 0', () => {
    expect(requiredOf(wins(0), CHAINS.short, SEED_RATES)).toEqual([0, 0, 0, 0]);
    expect(requiredOf(wins(0), CHAINS.short, SEED_RATES, 'each-stage')).toEqual([0, 0, 0, 0]);
  });

  it('needs 2,000 calls for the same goal at 20% instead of 30%', () => {
    expect(requiredOf(wins(10), CHAINS.short, { ...SEED_RATES, connectRate: 0.2 })).toEqual([
      2000, 400, 40, 10,
    ]);
  });

  it('reaches an amount through the average deal size', () => {
    // 3,000,000 ÷ 500,000 = 6 wins; ÷ 25% = 24 meetings; ÷ 10% = 240 contacts; ÷ 30% = 800 calls.
    const goal: Goal = { kind: 'revenue', value: 3_000_000, averageDealSize: 500_000 };
    const [calls, contacts, meetings, won] = requiredOf(goal, CHAINS.short, SEED_RATES);
    expect([contacts, meetings, won]).toEqual([240, 24, 6]);
    expect(calls).toBeCloseTo(800, 9);
  });

  it('keeps parts of a win, or rounds each stage up and carries that on: 151.5 against 155', () => {
    // 2,000,000 ÷ 60,000 = 33.33…; ÷ 22% = 151.51… Rounded: 34; 34 ÷ 22% = 154.54…, so 155.
    const goal: Goal = { kind: 'revenue', value: 2_000_000, averageDealSize: 60_000 };
    const [exact, exactWins] = requiredOf(goal, MEETINGS_TO_WINS, { winRate: 0.22 });
    expect(exactWins).toBeCloseTo(100 / 3, 9);
    expect(exact).toBeCloseTo(5000 / 33, 9);
    expect(requiredOf(goal, MEETINGS_TO_WINS, { winRate: 0.22 }, 'each-stage')).toEqual([155, 34]);
  });

  it('names the stages of the long chain from first to last', () => {
    const chain = planChain(CHAINS.long, initialRates(CHAINS.long));
    const { stages } = reversePlan({ goal: wins(1), chain });
    expect(stages.map(({ key, rateKey }) => [key, rateKey])).toEqual([
      ['calls', 'ringRate'],
      ['rings', 'answerRate'],
      ['connects', 'effectiveRate'],
      ['effectiveContacts', 'meetingRate'],
      ['meetings', 'qualifiedRate'],
      ['qualifiedMeetings', 'winRate'],
      ['won', undefined],
    ]);
  });

  it('gives the goal back when all rates are applied forwards', () => {
    fc.assert(
      fc.property(anyGoal, anyChain, anyRates, (goal, chain, rates) => {
        const forwards = chain.reduce(
          (sofar, step) => sofar * (rates[step.rate] as number),
          firstOf(requiredOf(goal, chain, rates)),
        );
        expect(forwards / goal.value).toBeCloseTo(1, 12);
      }),
    );
  });

  it('needs fewer calls when any one rate is better', () => {
    fc.assert(
      fc.property(anyGoal, anyChain, anyRates, fc.nat(5), (goal, chain, rates, place) => {
        const { rate } = chain[place % chain.length] as ChainStep;
        const better = { ...rates, [rate]: ((rates[rate] as number) + 1) / 2 };
        fc.pre((better[rate] as number) > (rates[rate] as number) + 1e-9);
        expect(firstOf(requiredOf(goal, chain, better))).toBeLessThan(
          firstOf(requiredOf(goal, chain, rates)),
        );
      }),
    );
  });

  it('grows in step with the goal', () => {
    fc.assert(
      fc.property(anyGoal, anyChain, anyRates, (goal, chain, rates) => {
        const doubled = requiredOf(wins(goal.value * 2), chain, rates);
        expect(doubled).toEqual(requiredOf(goal, chain, rates).map((required) => required * 2));
      }),
    );
  });

  it('never needs less of a stage than of the next, nor less when it rounds', () => {
    fc.assert(
      fc.property(anyGoal, anyChain, anyRates, (goal, chain, rates) => {
        const exact = requiredOf(goal, chain, rates);
        const rounded = requiredOf(goal, chain, rates, 'each-stage');
        expect(exact).toEqual([...exact].sort((a, b) => b - a));
        expect(rounded.every(Number.isInteger)).toBe(true);
        rounded.forEach((required, i) => {
          expect(required).toBeGreaterThanOrEqual((exact[i] as number) * (1 - 1e-12));
        });
      }),
    );
  });

  it('rounds up by whole numbers only, never for the last digits of a float', () => {
    // Rates in whole percent: what a ÷ n% rounds up to is known exactly from whole numbers.
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 100 }), (goal, percent) => {
        const expected = Number((BigInt(goal) * 100n + BigInt(percent) - 1n) / BigInt(percent));
        expect(requiredOf(wins(goal), MEETINGS_TO_WINS, { winRate: percent / 100 }, 'each-stage')).toEqual([
          expected,
          goal,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes (0.1 + 0.2) ÷ 0.1 for 3 wins, not 4', () => {
    const goal: Goal = { kind: 'revenue', value: 0.1 + 0.2, averageDealSize: 0.1 };
    expect(goal.value / goal.averageDealSize).toBeGreaterThan(3);
    expect(requiredOf(goal, MEETINGS_TO_WINS, { winRate: 1 }, 'each-stage')).toEqual([3, 3]);
  });

  it.each([0, -0.1, 1.01, 30, Number.NaN, Number.POSITIVE_INFINITY])('refuses a rate of %d', (winRate) => {
    expect(() => requiredOf(wins(10), CHAINS.short, { ...SEED_RATES, winRate })).toThrow(
      `winRate above 0 and at most 1, not ${winRate}`,
    );
  });

  it('names the stage whose rate is missing where the rate has no name', () => {
    const chain = [{ key: 'calls' }, { key: 'won' }];
    expect(() => reversePlan({ goal: 1, chain })).toThrow(
      'reversePlan requires the rate of calls above 0 and at most 1, not undefined',
    );
  });

  it.each([
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [{ kind: 'revenue', value: 100, averageDealSize: 0 } as const, 'Infinity'],
  ])('refuses the goal %j', (goal, shown) => {
    expect(() => reversePlan({ goal, chain: [{ key: 'won' }] })).toThrow(
      `reversePlan requires a goal of 0 or more, not ${shown}`,
    );
  });

  it('refuses rates in which one of the chain is missing', () => {
    expect(() => requiredOf(wins(10), CHAINS.long, SEED_RATES)).toThrow('ringRate');
  });

  it('refuses a chain without stages', () => {
    expect(() => reversePlan({ goal: 10, chain: [] })).toThrow(
      'reversePlan requires a chain of at least one stage',
    );
  });
});

describe('planChain', () => {
  it('gives each stage its rate and benchmark, and the goal none', () => {
    expect(planChain(CHAINS.short, SEED_RATES)).toEqual([
      { key: 'calls', rateKey: 'connectRate', rate: 0.3, benchmark: [0.2, 0.35] },
      { key: 'effectiveContacts', rateKey: 'meetingRate', rate: 0.1, benchmark: [0.05, 0.15] },
      { key: 'meetings', rateKey: 'winRate', rate: 0.25, benchmark: [0.2, 0.35] },
      { key: 'won' },
    ]);
  });
});

describe('splitGoalStage', () => {
  it('tells the steps that have a rate from the stage the goal is counted in', () => {
    const meetings = { key: 'meetings', rate: 0.25 };
    expect(splitGoalStage([meetings, { key: 'signed' }])).toEqual({ steps: [meetings], goalKey: 'signed' });
    expect(splitGoalStage([meetings])).toEqual({ steps: [meetings], goalKey: 'won' });
  });
});

describe('requiredWins', () => {
  it('is the goal itself, or the amount ÷ the average deal size', () => {
    expect(requiredWins(7)).toBe(7);
    expect(requiredWins(wins(7))).toBe(7);
    expect(requiredWins({ kind: 'revenue', value: 1_250_000, averageDealSize: 500_000 })).toBe(2.5);
  });
});

import { openDealCredit, restOfGoal } from '../../../src/core/plan/open-deal-credit';

const DEALS = [
  { amount: 500_000, probability: 0.5 },
  { amount: 500_000, probability: 0.5 },
  { amount: 1_000_000, probability: 0.2 },
];

describe('openDealCredit', () => {
  it('adds up probabilities, and amounts weighted by them', () => {
    // 0.5 + 0.5 + 0.2 wins; 250,000 + 250,000 + 200,000 yen.
    expect(openDealCredit(DEALS)).toEqual({ wins: 1.2, amount: 700_000 });
  });

  it('is nothing without deals, and the deal itself where it is as good as won', () => {
    expect(openDealCredit([])).toEqual({ wins: 0, amount: 0 });
    expect(openDealCredit([{ amount: 3, probability: 1 }])).toEqual({ wins: 1, amount: 3 });
    expect(openDealCredit([{ amount: 0, probability: 0 }])).toEqual({ wins: 0, amount: 0 });
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a probability of %d', (probability) => {
    expect(() => openDealCredit([{ amount: 1, probability }])).toThrow(
      `openDealCredit requires probabilities from 0 to 1, not ${probability}`,
    );
  });

  it.each([-1, Number.NaN])('refuses an amount of %d', (amount) => {
    expect(() => openDealCredit([{ amount, probability: 0.5 }])).toThrow(
      `openDealCredit requires amounts of 0 or more, not ${amount}`,
    );
  });
});

describe('restOfGoal', () => {
  it('takes wins off a goal in wins', () => {
    expect(restOfGoal({ kind: 'won', value: 10 }, openDealCredit(DEALS))).toEqual({
      kind: 'won',
      value: 8.8,
    });
  });

  it('takes the amount off a goal in yen and keeps the deal size', () => {
    const goal = { kind: 'revenue', value: 3_000_000, averageDealSize: 500_000 } as const;
    expect(restOfGoal(goal, openDealCredit(DEALS))).toEqual({ ...goal, value: 2_300_000 });
  });

  it('is 0 where the open deals cover the goal', () => {
    expect(restOfGoal({ kind: 'won', value: 1 }, openDealCredit(DEALS))).toEqual({ kind: 'won', value: 0 });
  });
});

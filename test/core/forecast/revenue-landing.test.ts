import fc from 'fast-check';
import { landing } from '../../../src/core/forecast/landing';
import { revenueLanding } from '../../../src/core/forecast/revenue-landing';
import { poissonBinomialMasses } from '../../../src/core/stats/poisson-binomial';

const deal = fc.record({
  amount: fc.integer({ min: 0, max: 9 }).map((n) => n * 100),
  probability: fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
});
const history = [8, 12, 9, 15, 7].map((count) => ({ count, exposure: 20 }));
const amounts = [100, 200, 300, 100, 200, 300, 100, 200, 300, 200];

/** P(done + won deals ≥ goal), over every combination of won and lost. */
function chanceByEnumeration(
  done: number,
  deals: readonly { readonly amount: number; readonly probability: number }[],
  goal: number,
): number {
  const [first, ...others] = deals;
  if (!first) return done >= goal ? 1 : 0;
  return (
    first.probability * chanceByEnumeration(done + first.amount, others, goal) +
    (1 - first.probability) * chanceByEnumeration(done, others, goal)
  );
}

describe('revenueLanding', () => {
  it('of 100 won and two open deals is told from their four outcomes', () => {
    // 300 at 50% and 200 at 20%: 100 (0.4), 300 (0.1), 400 (0.4) or 600 (0.1). Weighted 150 + 40.
    const deals = [
      { amount: 300, probability: 0.5 },
      { amount: 200, probability: 0.2 },
    ];
    expect(revenueLanding({ done: 100, deals, goal: 400 })).toEqual({
      done: 100,
      confidence: 0.8,
      median: 300,
      low: 100,
      high: 400,
      probability: 0.5,
      weighted: 190,
      expectedNew: 0,
      doubt: null,
    });
    expect(revenueLanding({ done: 100, deals, confidence: 0.82 }).high).toBe(600);
    expect(revenueLanding({ done: 100, deals, goal: 401 }).probability).toBeCloseTo(0.1, 12);
  });

  it('takes the lowest amount that is not undercut too often, and the highest not passed too often', () => {
    // Two deals of 100 at 50%: 0 (0.25), 100 (0.5), 200 (0.25).
    const even = { amount: 100, probability: 0.5 };
    const ends = (confidence: number) => {
      const { low, high } = revenueLanding({ done: 0, deals: [even, even], confidence });
      return [low, high];
    };
    expect([ends(0.8), ends(0.5), ends(0.4)]).toEqual([
      [0, 200],
      [0, 100],
      [100, 100],
    ]);
    // P(0) is 0.9 on paper, a last digit less in binary.
    expect(revenueLanding({ done: 0, deals: [{ amount: 100, probability: 0.1 }] }).high).toBe(0);
  });

  it('agrees with every combination counted out', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 7 }), fc.nat(60), (deals, hundreds) => {
        const goal = hundreds * 100;
        const { probability } = revenueLanding({ done: 500, deals, goal });
        expect(probability).toBeCloseTo(chanceByEnumeration(500, deals, goal), 10);
      }),
    );
  });

  it('counts deals of one amount as the Poisson-binomial does', () => {
    const probabilities = [0.1, 0.35, 0.6, 0.8, 0.25];
    const deals = probabilities.map((probability) => ({ amount: 70, probability }));
    const masses = poissonBinomialMasses(probabilities);
    masses.forEach((_, won) => {
      const chance = masses.slice(won).reduce((a, b) => a + b, 0);
      expect(revenueLanding({ done: 0, deals, goal: 70 * won }).probability).toBeCloseTo(chance, 12);
    });
  });

  it('counts new deals of one amount as the landing does', () => {
    const month = { done: 4, elapsed: 8, remaining: 13, history };
    const newBusiness = { ...month, amounts: new Array<number>(12).fill(50) };
    for (const more of [1, 3, 8, 12]) {
      const { probability } = revenueLanding({ done: 1000, deals: [], newBusiness, goal: 1000 + 50 * more });
      // What is less likely than a millionth is cut off.
      expect(probability).toBeCloseTo(landing({ ...month, goal: 4 + more }).probability as number, 5);
    }
    expect(revenueLanding({ done: 1000, deals: [], newBusiness }).median).toBe(
      1000 + 50 * ((landing(month).median as number) - 4),
    );
  });

  it('adds open deals and new ones of random amounts', () => {
    // One day of 20 left at about 10 a month: mostly none or one, of 100, 200 or 300 with 0.3, 0.4 and 0.3.
    const month = { done: 9, elapsed: 19, remaining: 1, history };
    const chance = (k: number) => landing({ ...month, goal: 9 + k }).probability as number;
    const [none, one] = [1 - chance(1), chance(1) - chance(2)];
    const { probability, expectedNew } = revenueLanding({
      done: 0,
      deals: [{ amount: 100, probability: 0.5 }],
      newBusiness: { ...month, amounts },
      goal: 200,
    });
    // Below 200: nothing; the deal alone; or one new one of 100 without the deal.
    expect(probability).toBeCloseTo(1 - (none + one * 0.3 * 0.5), 5);
    const expectedCount = Array.from({ length: 12 }, (_, k) => chance(k + 1)).reduce((a, b) => a + b, 0);
    expect(expectedNew).toBeCloseTo(expectedCount * 200, 2);
  });

  it('comes within a 2000th of the range where amounts have no common measure', () => {
    const deals = [
      { amount: 300.1, probability: 0.5 },
      { amount: 199.7, probability: 0.2 },
    ];
    const { median, low, high } = revenueLanding({ done: 100, deals });
    const step = (300.1 + 199.7) / 2000;
    expect(Math.abs(median - 299.7)).toBeLessThanOrEqual(step);
    expect(low).toBe(100);
    expect(Math.abs(high - 400.1)).toBeLessThanOrEqual(step);
  });

  it('is what is done when nothing is open', () => {
    const { weighted, expectedNew, ...rest } = revenueLanding({ done: 700, deals: [], goal: 701 });
    expect(rest).toMatchObject({ median: 700, low: 700, high: 700, probability: 0, doubt: null });
    expect([weighted, expectedNew]).toEqual([0, 0]);
    expect(revenueLanding({ done: 700, deals: [], goal: 700 }).probability).toBe(1);
    expect(revenueLanding({ done: 700, deals: [] })).not.toHaveProperty('probability');
    expect(revenueLanding({ done: 0, deals: [{ amount: 0, probability: 0.5 }] }).high).toBe(0);
  });

  it('leaves new business out, and says so, when its speed or its amounts are unknown', () => {
    const deals = [{ amount: 100, probability: 1 }];
    const unknownSpeed = { done: 0, elapsed: 0, remaining: 20, history: [], amounts };
    expect(revenueLanding({ done: 0, deals, newBusiness: unknownSpeed })).toMatchObject({
      median: 100,
      high: 100,
      expectedNew: 0,
      doubt: { reason: 'too-little-data', missing: 10 },
    });
    const unknownAmounts = { done: 9, elapsed: 10, remaining: 10, history, amounts: [] };
    expect(revenueLanding({ done: 0, deals, newBusiness: unknownAmounts })).toMatchObject({
      median: 100,
      high: 100,
      expectedNew: 0,
      doubt: { reason: 'too-little-data', missing: 10 },
    });
  });

  it('doubts by the greater lack, of events or of amounts', () => {
    const missing = (done: number, known: number) =>
      revenueLanding({
        done: 0,
        deals: [],
        newBusiness: { done, elapsed: 10, remaining: 10, history: [], amounts: amounts.slice(0, known) },
      }).doubt?.missing ?? null;
    expect([missing(4, 7), missing(7, 4), missing(12, 9), missing(8, 10), missing(12, 10)]).toEqual([
      6,
      6,
      1,
      2,
      null,
    ]);
  });

  it('expects no new deals once no day is left', () => {
    const newBusiness = { done: 2, elapsed: 20, remaining: 0, history: [], amounts: [100] };
    expect(revenueLanding({ done: 200, deals: [], newBusiness })).toMatchObject({
      high: 200,
      expectedNew: 0,
      doubt: null,
    });
  });

  it('keeps its order, and a higher goal has a lower chance', () => {
    const newBusiness = { done: 4, elapsed: 8, remaining: 13, history, amounts: [120, 75, 310] };
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 5 }), fc.nat(5000), fc.nat(2000), (deals, goal, more) => {
        const lower = revenueLanding({ done: 300, deals, newBusiness, goal });
        const higher = revenueLanding({ done: 300, deals, newBusiness, goal: goal + more });
        expect(lower.low).toBeGreaterThanOrEqual(300);
        expect(lower.median).toBeGreaterThanOrEqual(lower.low);
        expect(lower.high).toBeGreaterThanOrEqual(lower.median);
        expect(higher.probability).toBeLessThanOrEqual((lower.probability as number) + 1e-12);
        expect(lower.probability).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [{ done: -1 }, 'revenueLanding requires done of 0 or more, not -1'],
    [{ goal: Number.NaN }, 'revenueLanding requires goal of 0 or more, not NaN'],
    [{ confidence: 1 }, 'revenueLanding requires a confidence between 0 and 1, not 1'],
    [{ deals: [{ amount: -5, probability: 0.5 }] }, 'revenueLanding requires amount of 0 or more, not -5'],
    [
      { deals: [{ amount: 5, probability: 1.5 }] },
      'revenueLanding requires every probability in [0, 1], not 1.5',
    ],
    [
      { newBusiness: { done: 0, elapsed: 1, remaining: 1, history: [], amounts: [-3] } },
      'revenueLanding requires amount of 0 or more, not -3',
    ],
    [
      { newBusiness: { done: 0, elapsed: -1, remaining: 1, history: [], amounts: [3] } },
      'revenueLanding requires elapsed of 0 or more, not -1',
    ],
  ])('throws for %p', (wrong, message) => {
    expect(() => revenueLanding({ done: 0, deals: [], ...wrong })).toThrow(message);
  });
});

import fc from 'fast-check';
import { pipelineValue, velocity } from '../../../src/core/economics/pipeline';
import { poissonBinomialMasses } from '../../../src/core/stats/poisson-binomial';

describe('velocity', () => {
  it('of 40 deals of 25,000 at 25% in 90 days is 2,777.78 a day', () => {
    const perDay = velocity({ deals: 40, averageDealSize: 25_000, winRate: 0.25, cycleDays: 90 });
    expect(perDay).toBeCloseTo(2777.78, 2);
  });

  it('is not known without a cycle, and 0 without deals', () => {
    expect(velocity({ deals: 40, averageDealSize: 25_000, winRate: 0.25, cycleDays: 0 })).toBeNull();
    expect(velocity({ deals: 0, averageDealSize: 25_000, winRate: 0.25, cycleDays: 90 })).toBe(0);
  });
});

describe('pipelineValue', () => {
  it('weighs each amount with its probability: 1,000 at 50% and 400 at 25% are worth 600', () => {
    expect(
      pipelineValue([
        { amount: 1000, probability: 0.5 },
        { amount: 400, probability: 0.25 },
      ]),
    ).toBe(600);
  });

  it('is 0 without deals', () => {
    expect(pipelineValue([])).toBe(0);
  });

  it('is what deals of one size bring on average', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        (probabilities) => {
          const wins = poissonBinomialMasses(probabilities).reduce((sum, mass, k) => sum + k * mass, 0);
          const deals = probabilities.map((probability) => ({ amount: 100, probability }));
          expect(pipelineValue(deals)).toBeCloseTo(100 * wins, 8);
        },
      ),
    );
  });
});

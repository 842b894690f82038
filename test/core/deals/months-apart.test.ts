import { seededRandom } from '../../../host/cli/seeded-random';
import { monthsApart } from '../../../src/core/deals/months-apart';

const month = (name: string, won: number, all: number) =>
  Array.from({ length: all }, (_, i) => ({ month: name, isWon: i < won }));

describe('monthsApart', () => {
  it('is Pearson’s χ² by degrees of freedom, with four calm months beside', () => {
    // Expected 5 of 10 each: (3² ÷ 2.5) twice.
    expect(monthsApart([...month('a', 8, 10), ...month('b', 2, 10)])).toBeCloseTo((7.2 + 4) / 5, 12);
  });

  it('is 1 where months are alike, or nothing can be told', () => {
    expect(monthsApart([...month('a', 5, 10), ...month('b', 5, 10)])).toBe(1);
    expect(monthsApart([])).toBe(1);
    expect(monthsApart(month('a', 3, 3))).toBe(1);
  });

  it('stays near 1 under chance alone', () => {
    const found = Array.from({ length: 40 }, (_, seed) => {
      const random = seededRandom(seed);
      return monthsApart(
        Array.from({ length: 1200 }, (_, i) => ({ month: `${i % 12}`, isWon: random() < 0.3 })),
      );
    });
    expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeLessThan(1.25);
    expect(found.filter((one) => one > 1.6).length).toBeLessThan(4);
  });
});

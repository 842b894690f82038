import fc from 'fast-check';
import { drawOnGrid, gridStep, sumOfDraws, withDraw } from '../../../src/core/forecast/sum-of-draws';

const meanOf = (masses: readonly number[]) => masses.reduce((sum, mass, cell) => sum + mass * cell, 0);
const total = (masses: readonly number[]) => masses.reduce((a, b) => a + b, 0);

describe('gridStep', () => {
  it('is the greatest common divisor of whole amounts', () => {
    expect(gridStep([300, 200], 500)).toBe(100);
    expect(gridStep([120_000, 450_000, 0], 570_000)).toBe(30_000);
    expect(gridStep([7], 7)).toBe(7);
  });

  it('is a 2000th of the range where the divisor is finer than that', () => {
    expect(gridStep([1, 2000], 2000)).toBe(1);
    expect(gridStep([1, 2001], 2001)).toBe(2001 / 2000);
    expect(gridStep([0.3, 1000], 1000.3)).toBeCloseTo(0.50015, 12);
  });

  it('is 1 where there is nothing to win', () => {
    expect(gridStep([], 0)).toBe(1);
    expect(gridStep([0, 0], 0)).toBe(1);
  });
});

describe('drawOnGrid', () => {
  it('puts amounts on their cells, like ones together', () => {
    const outcomes = [
      { amount: 0, mass: 0.25 },
      { amount: 200, mass: 0.5 },
      { amount: 200, mass: 0.25 },
    ];
    expect(drawOnGrid(outcomes, 100)).toEqual([
      { cells: 0, mass: 0.25 },
      { cells: 2, mass: 0.75 },
    ]);
  });

  it('shares an amount between two cells so that its mean stays', () => {
    expect(drawOnGrid([{ amount: 250, mass: 1 }], 200)).toEqual([
      { cells: 1, mass: 0.75 },
      { cells: 2, mass: 0.25 },
    ]);
  });

  it('has no step that cannot be taken', () => {
    expect(drawOnGrid([{ amount: 100, mass: 0 }], 30)).toEqual([]);
  });
});

describe('withDraw', () => {
  it('moves every mass on by every step', () => {
    const draw = [
      { cells: 0, mass: 0.5 },
      { cells: 2, mass: 0.5 },
    ];
    expect(withDraw([0.5, 0.5, 0, 0], draw)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('keeps in the last cell what would go past it', () => {
    expect(withDraw([0.5, 0.5, 0], [{ cells: 2, mass: 1 }])).toEqual([0, 0, 1]);
  });
});

describe('sumOfDraws', () => {
  it('of none, one or two dice of two sides', () => {
    // None 0.5; one 0.25: 1 or 2; two 0.25: 2, 3, 3 or 4.
    const die = [
      { cells: 1, mass: 0.5 },
      { cells: 2, mass: 0.5 },
    ];
    expect(sumOfDraws([0.5, 0.25, 0.25], die, 5)).toEqual([0.5, 0.125, 0.1875, 0.125, 0.0625]);
  });

  it('is nothing when there are surely no draws', () => {
    expect(sumOfDraws([1], [], 3)).toEqual([1, 0, 0]);
  });

  it('has the mean of the count times the mean of a draw (Wald)', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(weights, weights, (countWeights, drawWeights) => {
        const counts = countWeights.map((weight) => weight / total(countWeights));
        const draws = drawWeights.map((weight) => weight / total(drawWeights));
        const cells = counts.length * draws.length + 1;
        const sums = sumOfDraws(
          counts,
          draws.map((mass, step) => ({ cells: step, mass })),
          cells,
        );
        expect(total(sums)).toBeCloseTo(1, 12);
        expect(meanOf(sums)).toBeCloseTo(meanOf(counts) * meanOf(draws), 9);
      }),
    );
  });
});

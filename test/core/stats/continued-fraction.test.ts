import { continuedFraction } from '../../../src/core/stats/continued-fraction';

describe('continuedFraction', () => {
  it('of ones is the golden ratio', () => {
    expect(
      continuedFraction(
        () => 1,
        () => 1,
      ),
    ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 15);
  });

  it('of what is no number is none, and ends', () => {
    expect(
      continuedFraction(
        () => Number.NaN,
        () => 1,
      ),
    ).toBeNaN();
  });

  it('of odd numbers and squares is 4/π', () => {
    // W. Brouncker, 1655: 4/π = 1 + 1² ÷ (3 + 2² ÷ (5 + 3² ÷ (7 + …))), in the form of J. H. Lambert.
    expect(
      continuedFraction(
        (i) => i * i,
        (i) => 2 * i + 1,
      ),
    ).toBeCloseTo(4 / Math.PI, 14);
  });
});

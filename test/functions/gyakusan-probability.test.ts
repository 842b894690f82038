import { GYAKUSAN_PROBABILITY } from '../../src/functions/gyakusan-probability';

describe('GYAKUSAN_PROBABILITY', () => {
  it('is 0.56 for 10 wins of 40 meetings at 25%', () => {
    // Σ C(40, k) ¼ᵏ ¾⁴⁰⁻ᵏ over k = 10 … 40, in exact fractions
    expect(GYAKUSAN_PROBABILITY(40, '25%', 10)[0]?.[0]).toBeCloseTo(0.5604602683, 9);
  });

  it('takes a goal between two counts for the next whole one: of 2 at ½, 0.5 means 1 or more, ¾', () => {
    expect(GYAKUSAN_PROBABILITY(2, 0.5, 0.5)[0]?.[0]).toBeCloseTo(0.75, 12);
  });

  it('takes columns side by side, blanks blank', () => {
    // 1 or more of 1 at ½: ½; 2 of 2 at ½: ¼; at a rate of 0 never.
    expect(
      GYAKUSAN_PROBABILITY([[1], [2], [5], ['']], [[0.5], [0.5], [0], [0.5]], [[1], [2], [1], [1]]),
    ).toEqual([[expect.closeTo(0.5, 12)], [expect.closeTo(0.25, 12)], [0], ['']]);
  });

  it('takes no part of a trial', () => {
    expect(() => GYAKUSAN_PROBABILITY(1333.33, 0.0075, 10)).toThrow(
      'the argument trials must be a whole number',
    );
  });
});

import { countedShare } from '../../../src/core/stats/counted-share';

describe('countedShare', () => {
  it('shows its parts, with the published interval of 12 in 360', () => {
    const { part, whole, share, low, high } = countedShare(12, 360);
    expect([part, whole, share]).toEqual([12, 360, 12 / 360]);
    expect(low).toBeCloseTo(0.0192, 4);
    expect(high).toBeCloseTo(0.0574, 4);
  });

  it('has no share of nothing', () => {
    expect(countedShare(0, 0)).toEqual({ part: 0, whole: 0, share: null, low: 0, high: 1 });
  });
});

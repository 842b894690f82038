import { targetTiers } from '../../../src/core/plan/target-tiers';

describe('targetTiers', () => {
  it('is 110–120%, 100–105% and 90% of the past result', () => {
    expect(targetTiers(40)).toEqual({
      stretch: { low: 44, high: 48 },
      achieve: { low: 40, high: 42 },
      minimum: 36,
    });
  });

  it('is nothing of nothing', () => {
    expect(targetTiers(0)).toEqual({
      stretch: { low: 0, high: 0 },
      achieve: { low: 0, high: 0 },
      minimum: 0,
    });
  });
});

import { roundUp } from '../../../src/core/plan/round-up';

describe('roundUp', () => {
  it('rounds up what is more than a whole number', () => {
    expect(roundUp(154.54)).toBe(155);
    expect(roundUp(154.000001)).toBe(155);
    expect(roundUp(0)).toBe(0);
    expect(roundUp(7)).toBe(7);
  });

  it('does not round up the last digits of a float', () => {
    expect((0.1 + 0.2) / 0.1).toBeGreaterThan(3);
    expect(roundUp((0.1 + 0.2) / 0.1)).toBe(3);
    expect(roundUp(300.00000000000006)).toBe(300);
  });
});

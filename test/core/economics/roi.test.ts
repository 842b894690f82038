import { type Investment, roi, shorterCycleRevenue } from '../../../src/core/economics/roi';

/** 1,200 once and 100 a month, for 500 of revenue at 60% and 50 of savings: 350 gained a month. */
const tool: Investment = {
  initialCost: 1200,
  monthlyCost: 100,
  monthlyRevenue: 500,
  margin: 0.6,
  monthlySavings: 50,
  months: 12,
};

describe('roi', () => {
  it('of 2,400 spent and 4,200 gained in a year is 75%, paid back after 4.8 months', () => {
    expect(roi(tool)).toEqual({ cost: 2400, gain: 4200, roi: 0.75, paybackMonths: 4.8 });
  });

  it('is a loss in a pilot that ends before it pays back', () => {
    // 1,500 spent, 1,050 gained.
    expect(roi({ ...tool, months: 3 })).toEqual({ cost: 1500, gain: 1050, roi: -0.3, paybackMonths: 4.8 });
  });

  it('loses the whole initial cost before the first month', () => {
    expect(roi({ ...tool, months: 0 })).toEqual({ cost: 1200, gain: 0, roi: -1, paybackMonths: 4.8 });
  });

  it('has no measure where nothing is spent, and pays back at once', () => {
    expect(roi({ ...tool, initialCost: 0, monthlyCost: 0 })).toEqual({
      cost: 0,
      gain: 4200,
      roi: null,
      paybackMonths: 0,
    });
  });

  it('never pays back where a month earns no more than it costs', () => {
    expect(roi({ ...tool, monthlyCost: 350 }).paybackMonths).toBeNull();
    expect(roi({ ...tool, monthlyCost: 400 }).paybackMonths).toBeNull();
  });
});

describe('shorterCycleRevenue', () => {
  it('of 90 days shortened to 75 adds a fifth', () => {
    expect(shorterCycleRevenue({ monthlyRevenue: 1000, before: 90, after: 75 })).toBeCloseTo(200, 10);
  });

  it('is 0 where nothing changed and negative where deals take longer', () => {
    expect(shorterCycleRevenue({ monthlyRevenue: 1000, before: 90, after: 90 })).toBe(0);
    expect(shorterCycleRevenue({ monthlyRevenue: 1000, before: 75, after: 100 })).toBe(-250);
  });

  it('is not known where a cycle has no length', () => {
    expect(shorterCycleRevenue({ monthlyRevenue: 1000, before: 90, after: 0 })).toBeNull();
    expect(shorterCycleRevenue({ monthlyRevenue: 1000, before: 0, after: 75 })).toBeNull();
  });
});

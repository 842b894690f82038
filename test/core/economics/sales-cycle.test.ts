import fc from 'fast-check';
import { salesCycle } from '../../../src/core/economics/sales-cycle';

describe('salesCycle', () => {
  it('of 30, 90, 40 and 60 days is 55 on average and 50 in the middle', () => {
    expect(salesCycle([30, 90, 40, 60])).toEqual({ deals: 4, mean: 55, median: 50 });
  });

  it('of an odd number of deals has one of them in the middle, by size and not as text', () => {
    expect(salesCycle([100, 9, 20])).toEqual({ deals: 3, mean: 43, median: 20 });
    expect(salesCycle([7])).toEqual({ deals: 1, mean: 7, median: 7 });
  });

  it('is not known before the first win', () => {
    expect(salesCycle([])).toEqual({ deals: 0, mean: null, median: null });
  });

  it('has as many deals below its median as above, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (days) => {
        const before = [...days];
        const median = salesCycle(days).median as number;
        expect(days).toEqual(before);
        expect(days.filter((day) => day < median).length).toBeLessThanOrEqual(days.length / 2);
        expect(days.filter((day) => day > median).length).toBeLessThanOrEqual(days.length / 2);
      }),
    );
  });
});

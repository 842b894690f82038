import { pastResult } from '../../../src/core/plan/past-result';

const month = (name: string, won: number) => ({ month: name, won, revenue: won * 500_000 });

describe('pastResult', () => {
  it('is the average of the last three months before the one at work, in the unit of the goal', () => {
    const months = [month('2025-12', 90), month('2026-01', 8), month('2026-02', 10), month('2026-03', 12)];
    expect(pastResult(months, '2026-04', 'won')).toBe(10);
    expect(pastResult([...months, month('2026-04', 99)], '2026-04', 'revenue')).toBe(5_000_000);
  });

  it('takes as many months as there are, and is null where there is nothing to measure by', () => {
    expect(pastResult([month('2026-03', 7)], '2026-04', 'won')).toBe(7);
    expect(pastResult([month('2026-04', 7)], '2026-04', 'won')).toBeNull();
    expect(pastResult([month('2026-03', 0)], '2026-04', 'won')).toBeNull();
  });
});

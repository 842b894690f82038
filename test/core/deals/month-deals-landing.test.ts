import { monthDealsLanding } from '../../../src/core/deals/month-deals-landing';
import type { Deal } from '../../../src/core/tables/records';
import { deal } from '../tables/made-up';

const ask = { month: '2026-04', asOf: '2026-04-10' };
const open = (amount: number | null, expectedClose: string, cells: Partial<Deal> = {}) =>
  deal({ amount, expectedClose, stage: 'proposal', ...cells });

describe('monthDealsLanding', () => {
  const deals = [
    deal({ outcome: 'won', closedOn: '2026-04-05', amount: 100 }),
    deal({ outcome: 'won', closedOn: '2026-03-31', amount: 1000 }),
    deal({ outcome: 'won', closedOn: '2026-04-11', amount: 1000 }),
    open(300, '2026-04-30'),
    open(200, '2026-04-02', { stage: 'set' }),
    open(null, '2026-04-20'),
    open(500, '2026-04-20', { stage: null }),
    open(700, '2026-05-01'),
    open(700, '2026-03-31'),
    open(700, '2026-04-20', { outcome: 'lost' }),
  ];

  it('lands as the two deals of revenueLanding’s own example do', () => {
    const { forecast, won, expected, unusable, passed } = monthDealsLanding(deals, { ...ask, goal: 400 });
    expect([won, expected, unusable, passed].map((list) => list.length)).toEqual([1, 2, 2, 1]);
    // 100 won; 300 at 50% and 200 at 20%: 100, 300, 400 or 600 with 0.4, 0.1, 0.4 and 0.1.
    expect(forecast).toMatchObject({ done: 100, median: 300, low: 100, high: 400, weighted: 190 });
    expect(forecast.probability).toBeCloseTo(0.5, 12);
  });

  it('takes other probabilities, such as the team’s own', () => {
    const { forecast } = monthDealsLanding(deals, { ...ask, probabilityOf: () => 1 });
    expect([forecast.low, forecast.high]).toEqual([100 + 300 + 200 + 500, 1100]);
  });
});

import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { dealFigures } from '../../../src/core/deals/deal-figures';
import type { Deal } from '../../../src/core/tables/records';
import { deal } from '../tables/made-up';

const asOf = '2026-06-30';
const after = (days: number, cells: Partial<Deal> = {}) =>
  deal({ created: '2026-01-01', closedOn: formatDay(dayOf('2026-01-01') + days), ...cells });
const times = <T>(count: number, of: () => T): T[] => Array.from({ length: count }, of);

describe('dealFigures', () => {
  it('has the published velocity: 40 × 25,000 × 25% ÷ 90 days is 2,777.78 a day', () => {
    const { velocity, win, averageSize, cycle, open } = dealFigures(
      [
        ...times(10, () => after(90, { outcome: 'won', amount: 25_000 })),
        ...times(30, () => after(40, { outcome: 'lost', amount: 1 })),
        ...times(40, () => deal({ created: '2026-06-01', amount: 7 })),
      ],
      asOf,
    );
    expect([open, win.share, averageSize, cycle.mean]).toEqual([40, 0.25, 25_000, 90]);
    expect(velocity).toBeCloseTo(2777.78, 2);
  });

  it('tells mean and median of the won, and learns the time to a decision from the open ones too', () => {
    const deals = [
      after(10, { outcome: 'won' }),
      after(20, { outcome: 'won' }),
      after(90, { outcome: 'won' }),
      after(30, { outcome: 'lost' }),
      deal({ created: formatDay(dayOf(asOf) - 25) }),
      deal({ created: '2026-07-01' }),
    ];
    const { cycle, decision } = dealFigures(deals, asOf);
    expect(cycle).toEqual({ deals: 3, mean: 40, median: 20 });
    // 5 at risk on day 10, 4 on day 20, then one is seen no more: 4/5 · 3/4 · 1/2 on day 30.
    expect(decision.steps.map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [10, 5],
      [20, 4],
      [30, 2],
      [90, 1],
    ]);
    expect(decision.steps[2]?.survival).toBeCloseTo(0.3, 12);
    expect(decision.median).toBe(30);
  });

  it('has no velocity before the first win', () => {
    const { win, averageSize, velocity } = dealFigures([deal({ created: '2026-06-01' })], asOf);
    expect([win.share, averageSize, velocity]).toEqual([null, null, null]);
  });
});

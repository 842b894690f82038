import { lostReasons } from '../../../src/core/deals/lost-reasons';
import { deal } from '../tables/made-up';

const lost = (lostReason: string, amount: number | null, closedOn: string | null = '2026-04-10') =>
  deal({ outcome: 'lost', lostReason, amount, closedOn });

describe('lostReasons', () => {
  const deals = [
    lost('価格', 100),
    lost('価格', null),
    lost('', 50, '2026-03-31'),
    lost('競合に決定', 900, null),
    deal({ outcome: 'won', lostReason: '価格', amount: 1 }),
  ];

  it('counts reasons, the most frequent first, then the dearest', () => {
    expect(lostReasons(deals)).toEqual([
      { reason: '価格', count: 2, amount: 100 },
      { reason: '競合に決定', count: 1, amount: 900 },
      { reason: '', count: 1, amount: 50 },
    ]);
  });

  it('keeps to a period where there is one', () => {
    expect(lostReasons(deals, { from: '2026-04-01', to: '2026-04-30' }).map(({ reason }) => reason)).toEqual([
      '価格',
    ]);
  });
});

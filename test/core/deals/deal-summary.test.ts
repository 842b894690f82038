import { dealSummary } from '../../../src/core/deals/deal-summary';
import { dealsOf } from '../../../src/core/tables/records';

const deals = (...rows: (string | number)[][]) =>
  dealsOf({
    columns: ['isOwner', 'result', 'amount', 'created', 'closedOn'],
    rows,
    at: rows.map((_, i) => i + 2),
  });

describe('dealSummary', () => {
  it('counts what was won and lost, by month and by member', () => {
    expect(
      dealSummary(
        deals(
          ['佐藤', '受注', 300, '2026-03-01', '2026-04-10'],
          ['佐藤', '失注', 0, '2026-03-01', '2026-04-30'],
          ['鈴木', 'Won', 500, '2026-04-01', '2026-05-01'],
          ['鈴木', '', 900, '2026-04-01', ''],
        ),
      ),
    ).toEqual({
      ...{ won: 2, lost: 1, open: 1, revenue: 800, winRate: 2 / 3, medianCycleDays: 35 },
      byMonth: [
        { month: '2026-04', won: 1, lost: 1, revenue: 300 },
        { month: '2026-05', won: 1, lost: 0, revenue: 500 },
      ],
      byMember: [
        { member: '鈴木', won: 1, lost: 0, revenue: 500 },
        { member: '佐藤', won: 1, lost: 1, revenue: 300 },
      ],
    });
  });

  it('takes a won deal without an amount for 0, and one without its days for no cycle and no month', () => {
    expect(
      dealSummary(deals(['佐藤', '受注', '', '', ''], ['佐藤', '受注', 'x', '2026-04-01', '2026-04-08'])),
    ).toMatchObject({
      ...{
        won: 2,
        revenue: 0,
        medianCycleDays: 7,
        byMonth: [{ month: '2026-04', won: 1, lost: 0, revenue: 0 }],
      },
    });
  });

  it('knows no rate and no cycle of nothing', () => {
    expect(dealSummary([])).toEqual({
      ...{
        won: 0,
        lost: 0,
        open: 0,
        revenue: 0,
        winRate: null,
        medianCycleDays: null,
        byMonth: [],
        byMember: [],
      },
    });
  });
});

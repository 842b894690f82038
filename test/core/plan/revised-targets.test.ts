import fc from 'fast-check';
import { areTargetsSettled, revisedTargets } from '../../../src/core/plan/revised-targets';

const RATES = { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 };
const TEN_WINS = { goal: { kind: 'won', value: 10 }, rates: RATES, dealSize: 500_000 } as const;

describe('revisedTargets', () => {
  it('names every target a lower rate moves, and none that stays', () => {
    // 10 ÷ 20% = 50 ÷ 10% = 500 ÷ 30% = 1,666.7, where it was 40, 400 and 1,333.3.
    expect(revisedTargets('short', TEN_WINS, { ...TEN_WINS, rates: { ...RATES, winRate: 0.2 } })).toEqual([
      { kpi: 'calls', from: 1333, to: 1667 },
      { kpi: 'effectiveContacts', from: 400, to: 500 },
      { kpi: 'meetings', from: 40, to: 50 },
    ]);
  });

  it('moves the amount with the wins, and the wins with the deal size of a goal in yen', () => {
    const twelve = { ...TEN_WINS, goal: { kind: 'won', value: 12 } } as const;
    expect(revisedTargets('short', TEN_WINS, twelve).slice(-2)).toEqual([
      { kpi: 'won', from: 10, to: 12 },
      { kpi: 'revenue', from: 5_000_000, to: 6_000_000 },
    ]);
    const yen = (averageDealSize: number) => ({
      ...TEN_WINS,
      goal: { kind: 'revenue', value: 6_000_000, averageDealSize } as const,
    });
    const moved = revisedTargets('short', yen(600_000), yen(500_000));
    expect(moved.map(({ kpi }) => kpi)).toEqual(['calls', 'effectiveContacts', 'meetings', 'won']);
    expect(moved[3]).toEqual({ kpi: 'won', from: 10, to: 12 });
  });

  it('turned round says the same with from and to exchanged; nothing changed is nothing revised', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    const plan = fc.record({
      goal: fc.integer({ min: 1, max: 500 }).map((value) => ({ kind: 'won', value }) as const),
      rates: fc.record({ connectRate: rate, meetingRate: rate, winRate: rate }),
      dealSize: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(plan, plan, (a, b) => {
        const there = revisedTargets('short', a, b);
        expect(revisedTargets('short', b, a)).toEqual(
          there.map(({ kpi, from, to }) => ({ kpi, from: to, to: from })),
        );
        expect(revisedTargets('short', a, a)).toEqual([]);
      }),
    );
  });
});

describe('areTargetsSettled', () => {
  it('settles them with the first day of the month, and keeps them settled after it', () => {
    expect(
      ['2026-03-31', '2026-04-01', '2026-04-15', '2026-05-02'].map((day) =>
        areTargetsSettled('2026-04', day),
      ),
    ).toEqual([false, true, true, true]);
  });
});

import { CHAINS } from '../../../src/core/kpi/chain';
import { rankLevers } from '../../../src/core/plan/rank-levers';
import { planChain } from '../../../src/core/plan/reverse-plan';

const CHAIN = planChain(CHAINS.short, { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 });

describe('rankLevers', () => {
  it('lets every factor grow by the load, heads by whole ones', () => {
    // Load 1.25: 10% → 12.5% is 0.83 of the field's 15%, 25% → 31.25% 0.89 of 35%, 30% → 37.5% 1.07 of 35%.
    // 3 members × 1.25 = 3.75, so 4: a third more.
    expect(rankLevers({ chain: CHAIN, members: 3, load: 1.25, averageDealSize: 400_000 })).toEqual([
      { key: 'meetingRate', kind: 'rate', from: 0.1, to: 0.125, change: 0.25 },
      { key: 'winRate', kind: 'rate', from: 0.25, to: 0.3125, change: 0.25 },
      { key: 'averageDealSize', kind: 'deal-size', from: 400_000, to: 500_000, change: 0.25 },
      { key: 'connectRate', kind: 'rate', from: 0.3, to: 0.375, change: 0.25 },
      { key: 'members', kind: 'headcount', from: 3, to: 4, change: expect.closeTo(1 / 3, 12) },
    ]);
  });

  it('has no deal size where the goal is a number of wins', () => {
    const keys = rankLevers({ chain: CHAIN, members: 3, load: 1.25 }).map(({ key }) => key);
    expect(keys).toEqual(['meetingRate', 'winRate', 'connectRate', 'members']);
  });

  it('puts heads among the equals where whole ones close the gap exactly', () => {
    const levers = rankLevers({ chain: CHAIN, members: 4, load: 1.25 });
    expect(levers.map(({ key, change }) => [key, change])).toEqual([
      ['meetingRate', 0.25],
      ['winRate', 0.25],
      ['members', 0.25],
      ['connectRate', 0.25],
    ]);
  });

  it('knows that a rate ends at 1, and puts what cannot help last', () => {
    const chain = [{ key: 'calls', rate: 0.9 }, { key: 'contacts', rate: 0.8 }, { key: 'won' }];
    expect(rankLevers({ chain, members: 1, load: 1.25 })).toEqual([
      { key: 'contacts', kind: 'rate', from: 0.8, to: 1, change: 0.25 },
      { key: 'members', kind: 'headcount', from: 1, to: 2, change: 1 },
      { key: 'calls', kind: 'rate', from: 0.9, to: null, change: null },
    ]);
  });

  it('keeps the order of the funnel among rates nobody has a benchmark for', () => {
    const chain = [
      { key: 'a', rate: 0.1 },
      { key: 'b', rate: 0.3 },
      { key: 'c', rate: 0.7 },
    ];
    const levers = rankLevers({ chain, members: 10, load: 1.1 });
    expect(levers.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'members']);
  });

  it('is empty where the plan fits', () => {
    expect(rankLevers({ chain: CHAIN, members: 3, load: 1 })).toEqual([]);
    expect(rankLevers({ chain: CHAIN, members: 3, load: 0.5 })).toEqual([]);
  });
});

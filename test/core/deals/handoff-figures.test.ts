import { bantOf, handoffFigures } from '../../../src/core/deals/handoff-figures';
import type { Deal } from '../../../src/core/tables/records';
import { deal } from '../tables/made-up';

const ALL = { budget: true, authority: true, need: true, timing: true };
const handed = (cells: Partial<Deal>) => deal({ created: '2026-04-01', handedOn: '2026-04-10', ...cells });
const APRIL = { from: '2026-04-01', to: '2026-04-30' };

describe('bantOf', () => {
  it('counts what is known and names what is not', () => {
    expect(bantOf(deal({ budget: true, need: true }))).toEqual({
      count: 2,
      missing: ['authority', 'timing'],
    });
    expect(bantOf(deal(ALL)).missing).toEqual([]);
  });
});

describe('handoffFigures', () => {
  const deals = [
    handed({ ...ALL, score: 5, outcome: 'won' }),
    handed({ ...ALL, score: 4 }),
    handed({ budget: true, outcome: 'lost' }),
    handed({ score: 0, handedOn: '2026-05-01', meeting: 'cancelled' }),
    deal({ created: '2026-03-31', meeting: 'cancelled', ...ALL }),
  ];

  it('counts the deals handed over in the period, and the meetings set in it', () => {
    const figures = handoffFigures(deals, APRIL);
    expect(figures.handed).toBe(3);
    expect(figures.bant).toMatchObject({ part: 2, whole: 3 });
    expect(figures.bantFill).toMatchObject({ part: 9, whole: 12, share: 0.75 });
    expect(figures.items.budget).toMatchObject({ part: 3, whole: 3 });
    expect(figures.items.timing).toMatchObject({ part: 2, whole: 3 });
    expect(figures.score).toEqual({ rated: 2, mean: 4.5 });
    expect(figures.handoffWin).toMatchObject({ part: 1, whole: 3 });
    expect(figures.cancel).toMatchObject({ part: 1, whole: 4 });
  });

  it('looks at everything up to a day without a first one', () => {
    const figures = handoffFigures(deals, { to: '2026-05-31' });
    expect([figures.handed, figures.cancel.part, figures.cancel.whole]).toEqual([4, 2, 5]);
    expect(figures.score.mean).toBe(4.5);
  });

  it('has no shares of nothing', () => {
    const { bant, score, cancel } = handoffFigures([], APRIL);
    expect([bant.share, score.mean, cancel.share]).toEqual([null, null, null]);
  });
});

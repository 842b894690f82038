import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { dealWinModel } from '../../../src/core/deals/deal-win-model';
import { dealWinProbability } from '../../../src/core/deals/deal-win-probability';
import { STAGE_PROBABILITIES } from '../../../src/core/deals/stage-probabilities';
import type { Deal } from '../../../src/core/tables/records';
import { deal } from '../tables/made-up';

const asOf = '2026-04-30';
const created = '2026-01-01';
const decided = (days: number, outcome: 'won' | 'lost', cells: Partial<Deal> = {}) =>
  deal({ created, closedOn: formatDay(dayOf(created) + days), outcome, ...cells });
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const modelOf = (deals: readonly Deal[]) => dealWinModel(deals, asOf, STAGE_PROBABILITIES);

/** All of January, so that no month differs from another: 6 of 10 quick ones lost, 8 of 10 slow ones won. */
const JANUARY = [
  ...times(6, decided(5, 'lost')),
  ...times(4, decided(5, 'won')),
  ...times(2, decided(20, 'lost')),
  ...times(8, decided(20, 'won')),
];

describe('dealWinModel', () => {
  it('is the benchmark before any deal is decided', () => {
    const { overall, byAge, byStage, dispersion } = modelOf([deal({ created })]);
    expect([overall.mean, dispersion, byStage]).toEqual([0.275, 1, {}]);
    for (const { posterior } of byAge) expect(posterior.mean).toBeCloseTo(0.275, 12);
  });

  it('shrinks each age’s own share to the overall rate, worth 20 deals', () => {
    const { overall, byAge } = modelOf(JANUARY);
    const mean = (12 + 2.75) / 30;
    expect(overall.mean).toBeCloseTo(mean, 12);
    expect(byAge.slice(0, 4).map(({ from, decided: n, won }) => [from, n, won])).toEqual([
      [0, 20, 12],
      [8, 10, 8],
      [15, 10, 8],
      [31, 0, 0],
    ]);
    expect(byAge[1]?.posterior.mean).toBeCloseTo((8 + 20 * mean) / 30, 12);
    expect(byAge[3]?.posterior.mean).toBeCloseTo(mean, 12);
  });

  it('knows only what was decided by the day, on days that can be', () => {
    const odd = [decided(-3, 'won'), deal({ outcome: 'won' }), decided(200, 'won')];
    expect(modelOf([...JANUARY, ...odd])).toEqual(modelOf(JANUARY));
  });

  it('is less sure where months differ beyond chance', () => {
    const april = JANUARY.map((one) => ({ ...one, outcome: 'lost' as const, closedOn: '2026-04-01' }));
    const alike = JANUARY.map((one) => ({ ...one, closedOn: '2026-04-01' }));
    const width = ({ overall }: ReturnType<typeof modelOf>) => overall.high - overall.low;
    expect(modelOf([...JANUARY, ...alike]).dispersion).toBe(1);
    expect(modelOf([...JANUARY, ...april]).dispersion).toBeGreaterThan(2);
    expect(width(modelOf([...JANUARY, ...april]))).toBeGreaterThan(
      1.3 * width(modelOf([...JANUARY, ...alike])),
    );
  });

  it('tells by stage where at least five logs do, from the fixed probability on', () => {
    const stageLog = '2026-01-01 商談設定 / 2026-01-03 提案';
    const four = times(4, decided(20, 'won', { stageLog }));
    expect(modelOf(four).byStage).toEqual({});
    const { byStage } = modelOf([...four, decided(4, 'lost', { stageLog })]);
    // At 提案 from the 3rd: until the 21st for the four, until the 5th for the one.
    expect(byStage.proposal?.map(({ from, decided: n, won }) => [from, n, won])).toEqual([
      [0, 5, 4],
      [15, 4, 4],
      [31, 0, 0],
      [61, 0, 0],
    ]);
    expect(byStage.proposal?.[0]?.posterior.mean).toBeCloseTo((4 + 20 * 0.5) / 25, 12);
    expect(byStage.proposal?.[3]?.posterior.mean).toBeCloseTo(0.5, 12);
    expect(byStage.set?.[0]?.posterior.mean).toBeCloseTo((4 + 20 * 0.2) / 25, 12);
    expect(byStage.quote).toBeUndefined();
  });
});

describe('dealWinProbability', () => {
  it('compares an open deal with those that were open as long, beside the fixed probability', () => {
    const open = deal({ created: '2026-04-20', stage: 'proposal' });
    const { chances, model } = dealWinProbability([...JANUARY, open, deal({ created: '2026-05-01' })], asOf);
    const band = model.byAge[1]?.posterior;
    expect(chances[0]).toEqual({
      ...{ deal: open, by: 'age', days: 10, decided: 10, won: 8, fixed: 0.5 },
      ...{ probability: band?.mean, low: band?.low, high: band?.high },
    });
    expect(chances[1]).toMatchObject({ by: 'all', days: null, decided: 20, won: 12, fixed: null });
    expect(chances[1]?.probability).toBe(model.overall.mean);
  });

  it('compares by stage where logs tell, and by age where its own log does not', () => {
    const logged = times(6, decided(20, 'won', { stageLog: '2026-01-01 商談設定 / 2026-01-03 提案' }));
    const own = deal({ created: '2026-04-01', stage: 'proposal', stageLog: '2026-04-10 提案' });
    const { chances, model } = dealWinProbability([...logged, own, { ...own, stageLog: '' }], asOf);
    expect(chances.map(({ by, days }) => [by, days])).toEqual([
      ['stage', 20],
      ['age', 29],
    ]);
    expect(chances[0]?.probability).toBe(model.byStage.proposal?.[1]?.posterior.mean);
  });
});

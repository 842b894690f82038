import { dealAges } from '../../../src/core/deals/deal-ages';
import { deal } from '../tables/made-up';

const won = (closedOn: string) => deal({ created: '2026-01-01', closedOn, outcome: 'won' });
const asOf = '2026-04-11';

describe('dealAges', () => {
  it('says how many won deals took longer than an open one has by now', () => {
    const past = [won('2026-02-01'), won('2026-04-01'), won('2026-04-30'), won('2025-12-01')];
    // 31, 90 and 119 days; the last runs backwards and is none.
    const open = [deal({ row: 2, created: '2026-03-01' }), deal({ row: 3, created: '2026-01-11' })];
    const ages = dealAges([...past, ...open, deal({}), deal({ created: '2026-04-12' })], asOf);
    expect(ages.map(({ deal: one, days, slower }) => [one.row, days, slower.part, slower.whole])).toEqual([
      [3, 90, 1, 3],
      [2, 41, 2, 3],
    ]);
  });

  it('knows the days at a stage where the log tells of it', () => {
    const at = (stageLog: string) =>
      dealAges([deal({ created: '2026-04-01', stage: 'proposal', stageLog })], asOf)[0]?.inStage;
    expect(at('2026-04-01 商談設定 / 2026-04-06 提案')).toBe(5);
    expect(at('2026-04-01 商談設定')).toBeNull();
    expect(at('2026-04-12 提案')).toBeNull();
    expect(at('')).toBeNull();
  });
});

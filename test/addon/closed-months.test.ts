import { closedMonths, logs, openApril, ROWS, sheetOf } from './april-books';
import { dailyRow } from './open-addon';

describe('the list of closed months', () => {
  it('gets a line at closing, a new one in its place when late rows follow, and loses it when that is undone', async () => {
    const addon = await openApril(ROWS, {}, 'installEverything');
    const year = sheetOf(addon, '年間計画');
    const first =
      year
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'head.closed') + 2;
    // Somebody typed a month from before, left a line free, and typed the year before further down.
    year.getRange(first, 2, 1, 8).setValues([['2026-02-01', 500, 150, 15, 4, 2_000_000, 20, 9]]);
    year.getRange(first + 2, 2, 1, 2).setValues([['2025-03-01', 700]]);
    const typed = 'Feb 01 2026|500|150|15|4|2000000|20|9';
    const yearBefore = 'Mar 01 2025|700||||||';
    const march = (calls: number, goal: number) => `Mar 01 2026|${calls}|0|0|1|500000|0|${goal}`;

    addon.host.call('closeMonth');
    expect(closedMonths(addon)).toEqual([typed, march(320, 10), yearBefore]);
    await addon.send('saveTargets', { goal: { kind: 'won', value: 14 } });
    const daily = sheetOf(addon, '日次入力');
    daily.getRange(daily.getLastRow() + 1, 1, 1, 4).setValues([['2026-03-30', '田中', '紹介', 25]]);
    addon.host.call('closeMonth');
    expect(closedMonths(addon)).toEqual([typed, march(345, 10), yearBefore]);
    expect(addon.value('年間計画', 'month.12', 8)).toBe('');
    await addon.send('saveSettings', { asOf: '2026-03-31' });
    expect(addon.value('年間計画', 'month.12', 8)).toBe(1);

    await addon.send('saveSettings', { asOf: '2026-04-03' });
    addon.host.call('reopenMonth');
    expect(closedMonths(addon)).toEqual([typed, yearBefore]);
    expect(logs(addon)[1]).toEqual([]);
  });

  it('costs the same number of service calls for 50 rows and for 500', async () => {
    const counts = [];
    for (const n of [50, 500]) {
      const rows = Array.from({ length: n }, (_, i) =>
        dailyRow(`2026-03-${10 + (i % 2)}`, '田中', '紹介', { calls: i }),
      );
      const addon = await openApril(rows, {}, 'installEverything');
      addon.host.call('closeMonth');
      expect(closedMonths(addon)).toEqual([`Mar 01 2026|${(n * (n - 1)) / 2}|0|0|0|0|0|10`]);
      addon.host.call('reopenMonth');
      expect(closedMonths(addon)).toEqual([]);
      const { closeMonth, reopenMonth } = addon.host.serviceCalls();
      counts.push([closeMonth, reopenMonth]);
    }
    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]?.map((calls) => (calls?.total ?? 99) <= 60)).toEqual([true, true]);
  });
});

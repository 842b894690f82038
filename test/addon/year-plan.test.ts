import { seededRandom } from '../../host/cli/seeded-random';
import { splitExactly } from '../../src/core/plan/split-exactly';
import { yearPlan } from '../../src/core/plan/year-plan';
import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';
import { dailyRow } from './open-addon';

/** Columns of the sheet, from 1. */
const COLUMN = {
  season: 3,
  businessDays: 4,
  weight: 5,
  target: 6,
  cumulativeTarget: 7,
  actual: 8,
  state: 11,
};

/** A team on 18 May 2026 with company holidays and days worked, as the calendar of the core tells them. */
async function openMay() {
  const addon = openInstalled('installEverything');
  const { host, send, type } = addon;
  keepSheets(host.spreadsheet, '年間計画');
  await send('saveSettings', { asOf: '2026-05-18', members: ['田中', '佐藤'] });
  type('設定', '会社の休業日', ['2026-08-12', '2026-08-13', '2026-12-29']);
  type('設定', '休日の出勤日', ['2026-07-04', '2026-08-13']);
  const calendar = {
    daysOff: ['2026-08-12', '2026-08-13', '2026-12-29'],
    workingDays: ['2026-07-04', '2026-08-13'],
  };
  return { ...addon, calendar, year: formCells(host.spreadsheet, '年間計画') };
}

const numbers = (lines: unknown[][]): number[] => lines.map(([cell]) => cell as number);

describe('年間計画', () => {
  it('splits the year as the core does: by season and business days, to the last one, ties and odd rests included', async () => {
    const { year, calendar } = await openMay();
    const random = seededRandom(7);
    const cases = [
      { total: 120, unit: 1, startMonth: 4, seasonality: Array(12).fill(1) },
      // Every remainder meets an equal one.
      { total: 6, unit: 1, startMonth: 1, seasonality: Array(12).fill(1) },
      { total: 0, unit: 1, startMonth: 4, seasonality: Array(12).fill(1) },
      {
        total: 36_005_000,
        unit: 10_000,
        startMonth: 10,
        seasonality: [1, 0, 2, 1, 1, 0.5, 0, 1, 1, 1, 1.2, 1],
      },
      ...Array.from({ length: 2 }, () => ({
        total: Math.floor(random() * 5000),
        unit: 1,
        startMonth: 1 + Math.floor(random() * 12),
        seasonality: Array.from({ length: 12 }, () => Math.round(random() * 20) / 10),
      })),
    ];
    for (const { total, unit, startMonth, seasonality } of cases) {
      year.put('goal', COLUMN.season, [[total], [unit], [startMonth]]);
      year.put(
        'month.1',
        COLUMN.season,
        seasonality.map((weight) => [weight]),
      );
      const fiscalYear = startMonth > 5 ? 2025 : 2026;
      const { months } = yearPlan({ total, unit, startMonth, fiscalYear, seasonality, calendar });
      const targets = numbers(year.read('month.1', COLUMN.target, 12));
      expect(numbers(year.read('month.1', COLUMN.businessDays, 12))).toEqual(
        months.map((m) => m.businessDays),
      );
      expect(targets).toEqual(months.map(({ target }) => target));
      expect(targets.reduce((a, b) => a + b)).toBe(total);
      expect(year.read('month.12', COLUMN.cumulativeTarget, 1)).toEqual([[total]]);
    }
  });

  it('takes closed months from their list and the month at work from the daily rows, by the kind of the goal', async () => {
    const { host, send, year } = await openMay();
    await importDaily(send, {
      rows: [
        dailyRow('2026-05-11', '田中', '紹介', { won: 3, revenue: 900_000 }),
        dailyRow('2026-05-18', '佐藤', '紹介', { won: 1, revenue: 100_000 }),
        dailyRow('2026-05-19', '佐藤', '紹介', { won: 7, revenue: 700_000 }),
      ],
    });
    const first = year.rowOf('head.closed') + 1;
    year.sheet.getRange(first, 2, 1, 8).setValues([['2026-04-01', 900, 300, 30, 9, 4_500_000, 40, 10]]);
    expect(year.read('month.1', COLUMN.target, 3, 6)).toEqual([
      [10, 10, 9, 9, 0.9, '▲ やや遅れ'],
      // 4 of 9 by the 9th of 18 business days: 89% of the pace.
      [9, 19, 4, 13, 4 / 9, '▲ やや遅れ'],
      [11, 30, '', '', '', ''],
    ]);
    formCells(host.spreadsheet, '目標').put('goalKind', 3, [['受注金額'], [5_000_000]]);
    expect(numbers(year.read('month.1', COLUMN.actual, 2))).toEqual([4_500_000, 1_000_000]);
    expect(year.read('goal', COLUMN.season, 2)).toEqual([[60_000_000], [10_000]]);
  });

  it('gives units left over to the first of equal remainders, and counts what makes no sense as if it were not there', async () => {
    const { year } = await openMay();
    // A season that makes up for the length of each month: all twelve weigh the same.
    const days = numbers(year.read('month.1', COLUMN.businessDays, 12));
    year.put('goal', COLUMN.season, [[31]]);
    year.put(
      'month.1',
      COLUMN.season,
      days.map((count) => [1 / count]),
    );
    expect(numbers(year.read('month.1', COLUMN.target, 12))).toEqual(splitExactly(31, Array(12).fill(1)));

    year.sheet.getRange(1, 1, 60, 11).setDataValidation(null);
    year.put('goal', COLUMN.season, [['多め'], ['ゼロ'], ['四月']]);
    expect(year.errors()).toEqual([]);
    year.put('goal', COLUMN.season, [[120], [1], [99]]);
    year.put('month.1', COLUMN.season, [['春'], [''], [-3], ...Array(9).fill([0])]);
    expect(year.read('month.1', COLUMN.weight, 4)).toEqual([[21], [18], [0], [0]]);
    expect(numbers(year.read('month.1', COLUMN.target, 3))).toEqual([65, 55, 0]);
    year.put('month.1', COLUMN.season, Array(12).fill([0]));
    expect(year.errors()).toEqual([]);
  });

  it('is there in English with the sheets beside it, without an error', () => {
    const { host } = openInstalled('installEverything', { locale: 'en_US' });
    for (const name of ['Year plan', 'Member targets', 'Target revisions', 'Targets']) {
      const cells = formCells(host.spreadsheet, name);
      expect([name, cells.errors()]).toEqual([name, []]);
    }
  });
});

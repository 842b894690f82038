import { seededRandom } from '../../host/cli/seeded-random';
import { velocity } from '../../src/core/economics/pipeline';
import { roi, shorterCycleRevenue } from '../../src/core/economics/roi';
import { cac, ltv, ltvCac, payback } from '../../src/core/economics/unit-economics';
import { formCells } from './form-cells';
import { openInstalled } from './installed';

describe('収益性', () => {
  it('is empty without errors, gives the worked examples, and the same as the core over seeds', () => {
    const { host } = openInstalled('installDeals');
    const form = formCells(host.spreadsheet, 'economics');
    const type = (values: { readonly [row: string]: number | '' }) => {
      for (const [row, value] of Object.entries(values)) form.set(row, 'value', value);
    };
    const results = (...rows: readonly string[]) => {
      const at = form.look();
      return rows.map((row) => at(row, 'value'));
    };
    expect(form.errors()).toEqual([]);
    expect(
      results('ltv', 'cac', 'ratio', 'payback', 'totalCost', 'roiValue', 'roiPayback', 'perDay'),
    ).toEqual(new Array(8).fill(''));

    type({ arpu: 50, margin: 0.8, churn: 0.04, cost: 6000, newCustomers: 20 });
    const [value, cost, ratio, months] = results('ltv', 'cac', 'ratio', 'payback') as number[];
    expect(value).toBeCloseTo(1000, 9);
    expect(cost).toBe(300);
    expect(ratio).toBeCloseTo(10 / 3, 9);
    expect(months).toBeCloseTo(7.5, 9);
    expect(form.look()('ratio', 'note')).toBe('● 健全です（3以上）。獲得への投資を増やせます');

    type({
      initialCost: 1200,
      monthlyCost: 100,
      monthlyRevenue: 500,
      roiMargin: 0.6,
      monthlySavings: 50,
      months: 12,
    });
    const [total, gain, returned, back] = results(
      'totalCost',
      'totalGain',
      'roiValue',
      'roiPayback',
    ) as number[];
    expect([total, gain]).toEqual([2400, 4200]);
    expect(returned).toBeCloseTo(0.75, 9);
    expect(back).toBeCloseTo(4.8, 9);

    type({ deals: 40, dealSize: 25000, winRate: 0.25, cycleDays: 90 });
    expect((results('perDay') as number[])[0]).toBeCloseTo(2777.78, 2);

    const random = seededRandom(7);
    for (let i = 0; i < 4; i++) {
      const n = (most: number) => Math.floor(random() * most);
      const customer = { arpu: n(90_000), margin: 0.1 + random() * 0.9, churn: 0.01 + random() * 0.2 };
      const spending = { cost: n(5_000_000), newCustomers: n(3) };
      const investment = {
        ...{ initialCost: n(900_000), monthlyCost: n(90_000), monthlyRevenue: n(400_000) },
        ...{ margin: 0.05 + random() * 0.9, monthlySavings: n(60_000), months: 1 + n(24) },
      };
      const pipeline = {
        deals: n(60),
        averageDealSize: n(900_000),
        winRate: 0.05 + random() * 0.9,
        cycleDays: n(90),
      };
      const shorter = n(60);
      const { margin, ...others } = investment;
      const { averageDealSize, ...rest } = pipeline;
      type({
        ...customer,
        ...spending,
        ...others,
        roiMargin: margin,
        ...rest,
        dealSize: averageDealSize,
        shorter,
      });
      const worth = ltv(customer);
      const price = cac(spending);
      const { cost: paid, gain: earned, roi: rate, paybackMonths } = roi(investment);
      const perDay = velocity(pipeline);
      const wanted = [
        worth,
        price,
        worth === null || price === null ? null : ltvCac({ ltv: worth, cac: price }),
        price === null ? null : payback({ cac: price, ...customer }),
        ...[paid, earned, rate, paybackMonths, perDay],
        perDay === null
          ? null
          : shorterCycleRevenue({ monthlyRevenue: perDay * 30, before: pipeline.cycleDays, after: shorter }),
      ];
      const found = results(
        ...['ltv', 'cac', 'ratio', 'payback', 'totalCost', 'totalGain', 'roiValue', 'roiPayback'],
        ...['perDay', 'shorterGain'],
      );
      wanted.forEach((number, index) => {
        if (number === null) expect(found[index]).toBe('');
        else expect((found[index] as number) / (number || 1)).toBeCloseTo(number === 0 ? 0 : 1, 9);
      });
      expect(form.errors()).toEqual([]);
    }
  });
});

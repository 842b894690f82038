import { pieSlices } from '../../../host/preview/charts/pie-slices';

describe('pieSlices', () => {
  it('are shares of the first series, larger than nothing', () => {
    const table = {
      categories: ['電話', '訪問', '返金'],
      series: [{ name: '', values: [3, 1, -2], pattern: '' }],
    };
    expect(pieSlices(table, {}).map(({ name, share }) => [name, share])).toEqual([
      ['電話', 0.75],
      ['訪問', 0.25],
      ['返金', 0],
    ]);
  });

  it('are none when there is nothing to share', () => {
    expect(
      pieSlices({ categories: ['電話'], series: [{ name: '', values: [null], pattern: '' }] }, {}),
    ).toEqual([]);
  });
});

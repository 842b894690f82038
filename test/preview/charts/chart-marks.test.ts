import { chartMarks } from '../../../host/preview/charts/chart-marks';
import type { ChartTable } from '../../../host/preview/charts/chart-table';

const table: ChartTable = {
  categories: ['4月', '5月'],
  series: [
    { name: '架電', values: [30, 10], pattern: '' },
    { name: '会話', values: [10, -5], pattern: '' },
  ],
};

describe('chartMarks', () => {
  it('puts the bars of a category side by side around it', () => {
    const [calls, talks] = chartMarks(table, 'COLUMN', {});
    expect(calls?.bars[0]?.to).toBeCloseTo(0);
    expect(talks?.bars[0]?.from).toBeCloseTo(0);
    expect(calls?.bars[0]).toMatchObject({ start: 0, end: 30 });
  });

  it('stacks upwards and, below zero, downwards', () => {
    const [, talks] = chartMarks(table, 'COLUMN', { isStacked: true });
    expect(talks?.bars.map(({ start, end }) => [start, end])).toEqual([
      [30, 40],
      [0, -5],
    ]);
  });

  it('stacks shares of the whole', () => {
    const [calls, talks] = chartMarks(table, 'BAR', { isStacked: 'percent' });
    expect(calls?.bars[0]).toMatchObject({ start: 0, end: 0.75, value: 30 });
    expect(talks?.bars[0]).toMatchObject({ start: 0.75, end: 1, value: 10 });
  });

  it('draws a combo chart as its series say, on either axis', () => {
    const options = { series: { 0: { type: 'bars' }, 1: { type: 'line', targetAxisIndex: 1 } } } as const;
    expect(chartMarks(table, 'COMBO', options).map(({ kind, right }) => [kind, right])).toEqual([
      ['bars', false],
      ['line', true],
    ]);
  });

  it('draws no bar where there is no number', () => {
    const gap = { categories: ['a', 'b'], series: [{ name: '', values: [null, 2], pattern: '' }] };
    expect(chartMarks(gap, 'COLUMN', {})[0]?.bars.map(({ category }) => category)).toEqual([1]);
    expect(chartMarks(gap, 'LINE', {})[0]?.points.map(({ at }) => at)).toEqual([null, 2]);
  });
});

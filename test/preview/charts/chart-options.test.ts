import {
  chartOptions,
  chartSize,
  isHidden,
  legendPosition,
  seriesColor,
} from '../../../host/preview/charts/chart-options';

describe('chartOptions', () => {
  it('reads dotted names and nested values alike', () => {
    const options = chartOptions({
      'vAxis.title': '件',
      vAxis: { format: '0%' },
      'series.0.color': '#111111',
      series: { 1: { color: '#222222' } },
    });
    expect(options.vAxis).toEqual({ title: '件', format: '0%' });
    expect(options.series).toEqual({ 0: { color: '#111111' }, 1: { color: '#222222' } });
  });

  it('leaves the values it was given unchanged', () => {
    const series = { 0: { color: '#111111' } };
    chartOptions({ series, 'series.0.color': '#222222' });
    expect(series).toEqual({ 0: { color: '#111111' } });
  });
});

describe('chartSize', () => {
  it("is Google's own unless the chart says otherwise", () => {
    expect(chartSize({})).toEqual({ width: 600, height: 371 });
    expect(chartSize({ width: 300 })).toEqual({ width: 300, height: 371 });
  });
});

describe('seriesColor', () => {
  it("is the series' own, else the chart's, else Google's, again and again", () => {
    expect(seriesColor({ series: { 0: { color: 'red' } }, colors: ['blue'] }, 0)).toBe('red');
    expect(seriesColor({ colors: ['blue', 'green'] }, 3)).toBe('green');
    expect(seriesColor({}, 0)).toBe('#4285f4');
  });
});

describe('legendPosition', () => {
  it('is read from a name or an object, and is the right side by default', () => {
    expect([{}, { legend: 'none' }, { legend: { position: 'top' } }].map(legendPosition)).toEqual([
      'right',
      'none',
      'top',
    ]);
  });
});

describe('isHidden', () => {
  it('is true of a series without a colour to see', () => {
    const options = { series: { 0: { color: 'transparent' }, 1: { color: '#1a73e8' } } };
    expect([0, 1, 2].map((index) => isHidden(options, index))).toEqual([true, false, false]);
  });
});

import type { Dress, PlacedChart } from '../template/steps';
import { areaRange } from './area-range';
import type { Readiness } from './arrange-lines';
import { seriesOption } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts the charts that are not there yet; a chart people moved or restyled is left as they like it. */
export function drawCharts(sheet: Sheet, { charts }: Dress, readiness: Readiness): void {
  if (charts.length === 0) return;
  const there =
    readiness === 'new'
      ? []
      : sheet.getCharts().map((chart) => String(chart.getOptions().get('title') ?? ''));
  for (const chart of charts) {
    if (!there.includes(chart.title)) sheet.insertChart(buildChart(sheet, chart));
  }
}

const TYPES = { bar: 'BAR', column: 'COLUMN', line: 'LINE', combo: 'COMBO' } as const;

function buildChart(sheet: Sheet, chart: PlacedChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const series = chart.series.map((role, index) => [index, seriesOption(role, chart.type)] as const);
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[TYPES[chart.type]])
    .setNumHeaders(chart.header ? 1 : 0)
    // Rows of the chain the team does not use stay out; columns that are there for the chart alone are hidden.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS)
    .setOption('title', chart.title)
    .setOption('legend', { position: chart.legend ? 'top' : 'none' })
    .setOption('series', Object.fromEntries(series))
    .setOption('isStacked', chart.stacked)
    .setOption(chart.type === 'bar' ? 'hAxis' : 'vAxis', valueAxis(chart))
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.at.row, chart.at.column, 0, 0);
  return chart.ranges.reduce((built, area) => built.addRange(areaRange(sheet, area)), builder).build();
}

/** `minValue` reaches down to 0 and no further; only a window can begin above 0. */
function valueAxis({ percent, from, to, axis }: PlacedChart) {
  return {
    ...(percent && { format: 'percent' }),
    ...(to !== null && { maxValue: to }),
    ...(from === 0 ? { minValue: 0 } : { viewWindow: { min: from } }),
    ...(!axis && {
      textPosition: 'none',
      gridlines: { color: 'transparent' },
      baselineColor: 'transparent',
    }),
  };
}

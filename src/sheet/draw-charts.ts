import type { Dress, PlacedChart } from '../template/steps';
import { areaRange } from './area-range';
import type { Readiness } from './arrange-lines';

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

function buildChart(sheet: Sheet, chart: PlacedChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const type = chart.type === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
  let builder = sheet
    .newChart()
    .setChartType(type)
    .setOption('title', chart.title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', ['#1a73e8'])
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setPosition(chart.at.row, chart.at.column, 0, 0);
  if (chart.percent) {
    const axis = chart.type === 'bar' ? 'hAxis' : 'vAxis';
    builder = builder.setOption(axis, { format: 'percent', minValue: 0 });
  }
  for (const area of chart.ranges) builder = builder.addRange(areaRange(sheet, area));
  return builder.build();
}

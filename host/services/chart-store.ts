import type { Context } from './context';
import type { ChartData } from './services-state';

/** The charts lying on a sheet, in the order they were inserted. */
export function chartsOf(context: Context, sheetId: string): ChartData[] {
  return context.state.charts.filter((chart) => chart.sheetId === sheetId);
}

/** Adds a chart, or replaces the one with its id, and has it drawn. */
export function saveChart(context: Context, chart: ChartData): void {
  const { state } = context;
  const isOld = state.charts.some(({ id }) => id === chart.id);
  state.charts = isOld
    ? state.charts.map((old) => (old.id === chart.id ? chart : old))
    : [...state.charts, chart];
  context.ui.chartsChanged(chart.sheetId);
}

/** Takes a chart away. @throws when it is not there */
export function removeChart(context: Context, id: number): void {
  const { state } = context;
  const chart = state.charts.find((each) => each.id === id);
  if (!chart) throw new Error('Embedded chart not found on this sheet.');
  state.charts = state.charts.filter((each) => each !== chart);
  context.ui.chartsChanged(chart.sheetId);
}

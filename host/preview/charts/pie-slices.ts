import { type ChartOptions, seriesColor } from './chart-options';
import type { ChartTable } from './chart-table';

/** One part of the whole. */
export interface Slice {
  readonly name: string;
  readonly value: number;
  readonly share: number;
  readonly color: string;
}

/** The parts of a pie: the first series' positive values. */
export function pieSlices({ categories, series: [first] }: ChartTable, options: ChartOptions): Slice[] {
  const values = categories.map((name, index) => ({
    name,
    index,
    value: Math.max(0, first?.values[index] ?? 0),
  }));
  const total = values.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return [];
  return values.map(({ name, index, value }) => ({
    name,
    value,
    share: value / total,
    color: options.slices?.[index]?.color ?? seriesColor(options, index),
  }));
}

import { type ChartOptions, seriesColor } from './chart-options';
import type { ChartTable } from './chart-table';

/** A rectangle of one value: `from`–`to` along the categories (category 0 lies at 0), `start`–`end` along the values. */
export interface Bar extends Point {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A value at its category. */
export interface Point {
  readonly category: number;
  /** Where it lies on the axis: after stacking. */
  readonly at: number | null;
  /** What the cell says. */
  readonly value: number | null;
}

/** One series, laid out. */
export interface SeriesMark {
  readonly index: number;
  readonly name: string;
  readonly color: string;
  /** Number format of its values, as the cells have it. */
  readonly pattern: string;
  readonly kind: 'bars' | 'line' | 'area';
  /** Read on the axis at the right. */
  readonly right: boolean;
  readonly bars: readonly Bar[];
  readonly points: readonly (Point & { readonly base: number })[];
}

/** How much of a category's width its bars take together. */
const BAR_WIDTH = 0.76;

/**
 * Lays out the series of a chart in coordinates of categories and values, whatever its direction and size.
 *
 * @param type `Charts.ChartType` by name: BAR, COLUMN, LINE, AREA, STEPPED_AREA or COMBO
 */
export function chartMarks(table: ChartTable, type: string, options: ChartOptions): SeriesMark[] {
  const kinds = table.series.map((_, index) => seriesKind(type, options, index));
  const stacked = Boolean(options.isStacked);
  const share = options.isStacked === 'percent' || options.isStacked === 'relative';
  const slots = stacked ? 1 : kinds.filter((kind) => kind === 'bars').length;
  const slotWidth = BAR_WIDTH / Math.max(1, slots);
  const totals = table.categories.map((_, category) =>
    table.series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0),
  );
  // Positive and negative values pile up on their own sides, bars apart from areas.
  const piles = { bars: newPiles(totals.length), area: newPiles(totals.length) };
  let slot = 0;

  return table.series.map(({ name, values, pattern }, index) => {
    const kind = kinds[index] ?? 'line';
    const own = options.series?.[index];
    const from = stacked || kind !== 'bars' ? 0 : slot++;
    const points = values.map((value, category) => {
      const size = value !== null && share ? value / (totals[category] || 1) : value;
      if (!stacked || kind === 'line') return { category, value, base: 0, at: size };
      const pile = piles[kind][(value ?? 0) < 0 ? 'below' : 'above'];
      const base = pile[category] ?? 0;
      pile[category] = base + (size ?? 0);
      return { category, value, base, at: base + (size ?? 0) };
    });
    const bars = points.flatMap((point): Bar[] => {
      if (kind !== 'bars' || point.value === null || point.at === null) return [];
      const left = point.category - BAR_WIDTH / 2 + from * slotWidth;
      return [{ ...point, from: left, to: left + slotWidth, start: point.base, end: point.at }];
    });
    return {
      index,
      name: own?.labelInLegend ?? name,
      color: seriesColor(options, index),
      pattern,
      kind,
      right: own?.targetAxisIndex === 1,
      bars,
      points,
    };
  });
}

/** What a series is drawn as: in a combo chart whatever it says, in any other what the chart is. */
export function seriesKind(type: string, options: ChartOptions, index: number): SeriesMark['kind'] {
  if (type === 'LINE') return 'line';
  if (type === 'AREA' || type === 'STEPPED_AREA') return 'area';
  if (type !== 'COMBO') return 'bars';
  return options.series?.[index]?.type ?? options.seriesType ?? (index === 0 ? 'bars' : 'line');
}

function newPiles(length: number): { above: number[]; below: number[] } {
  return { above: new Array(length).fill(0), below: new Array(length).fill(0) };
}

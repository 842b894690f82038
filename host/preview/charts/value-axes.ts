import type { Language } from '../start-data';
import type { SeriesMark } from './chart-marks';
import type { AxisOptions, ChartOptions } from './chart-options';
import { formatValue } from './format-value';
import { niceScale } from './nice-scale';

/** An axis of values, at the left (or below, in a bar chart) or at the right. */
export interface ValueAxis {
  readonly title: string | null;
  /** Its lines, as places on the left axis's scale, each with the text written there. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where a value of this axis lies on the left axis's scale. */
  place(value: number): number;
}

/** The one or two axes of values a chart has. Everything is drawn on the left one's scale, from `min` to `max`. */
export interface ValueAxes {
  readonly min: number;
  readonly max: number;
  readonly left: ValueAxis;
  readonly right: ValueAxis | undefined;
}

/**
 * Finds round ends and lines for the values to be drawn.
 *
 * @param across whether values run from left to right, as in a bar chart
 * @param lines about how many lines there is room for
 */
export function valueAxes(
  marks: readonly SeriesMark[],
  options: ChartOptions,
  across: boolean,
  lines: number,
  language: Language,
): ValueAxes {
  const onLeft = marks.filter(({ right }) => !right);
  const onRight = marks.filter(({ right }) => right);
  const leftOptions = (across ? options.hAxis : (options.vAxes?.[0] ?? options.vAxis)) ?? {};
  const rightOptions = options.vAxes?.[1] ?? {};
  const left = scaleOf(onLeft, leftOptions, lines);
  const right = scaleOf(onRight, rightOptions, lines);
  const ratio = (left.max - left.min) / (right.max - right.min);
  const share = options.isStacked === 'percent' || options.isStacked === 'relative';

  const axis = (
    { ticks }: typeof left,
    { format, title }: AxisOptions,
    series: readonly SeriesMark[],
    place: (value: number) => number,
  ): ValueAxis => {
    const pattern = format ?? (share ? '0%' : (series[0]?.pattern ?? ''));
    return {
      title: title || null,
      ticks: ticks.map((value) => ({ at: place(value), text: formatValue(value, pattern, language) })),
      place,
    };
  };
  return {
    min: left.min,
    max: left.max,
    left: axis(left, leftOptions, onLeft, (value) => value),
    right:
      onRight.length > 0
        ? axis(right, rightOptions, onRight, (value) => left.min + (value - right.min) * ratio)
        : undefined,
  };
}

/** From zero, unless there are only lines that run far above it. */
function scaleOf(
  marks: readonly SeriesMark[],
  { viewWindow, minValue, maxValue }: AxisOptions,
  lines: number,
) {
  const points = marks.flatMap((mark) => mark.points);
  const heights = points.flatMap(({ at }) => at ?? []);
  const onlyLines = marks.every(({ kind }) => kind === 'line');
  const farAbove = onlyLines && Math.min(...heights) > 0.6 * Math.max(...heights);
  const values = farAbove ? heights : [0, ...heights];
  const low = viewWindow?.min ?? Math.min(...values, minValue ?? Number.POSITIVE_INFINITY);
  const high = viewWindow?.max ?? Math.max(...values, maxValue ?? Number.NEGATIVE_INFINITY);
  return niceScale(low, high, lines);
}

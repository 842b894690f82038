import * as Plot from '@observablehq/plot';
import type { Language } from '../start-data';
import type { SeriesMark } from './chart-marks';
import { type ChartOptions, isHidden } from './chart-options';
import { formatValue } from './format-value';
import type { ValueAxes } from './value-axes';

interface SeriesDrawing {
  readonly categories: readonly string[];
  readonly axes: ValueAxes;
  readonly options: ChartOptions;
  /** Whether values run from left to right, as in a bar chart. */
  readonly across: boolean;
  readonly language: Language;
}

/** More points than this get no dots: they would hide the line. */
const MOST_DOTS = 31;

/** What the pointer finds: a place in the chart, and what is told about it. */
export interface TipPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** What Plot draws for one series: its bars, or its line with dots and perhaps the area below, and its values. */
export function drawSeries(mark: SeriesMark, { categories, axes, options, across, language }: SeriesDrawing) {
  const own = options.series?.[mark.index] ?? {};
  const { place } = mark.right && axes.right ? axes.right : axes.left;
  const points = mark.points.map((point) => ({
    ...point,
    base: place(point.base),
    at: point.at === null ? null : place(point.at),
    text: point.value === null ? '' : formatValue(point.value, mark.pattern, language),
  }));
  const hidden = isHidden(options, mark.index);
  const tips = points.flatMap(({ category, at, text }): TipPoint[] => {
    if (at === null || hidden) return [];
    const bar = mark.bars.find((candidate) => candidate.category === category);
    const along = bar ? (bar.from + bar.to) / 2 : category;
    const told = `${categories[category] ?? ''}\n${mark.name ? `${mark.name}: ` : ''}${text}`;
    return [{ ...(across ? { x: at, y: along } : { x: along, y: at }), text: told }];
  });
  return { tips, drawn: [...shapes(), ...valueTexts()] };

  function shapes() {
    if (mark.kind === 'bars') {
      const bars = mark.bars.map((bar) => ({ ...bar, start: place(bar.start), end: place(bar.end) }));
      const corners = across
        ? { x1: 'start', x2: 'end', y1: 'from', y2: 'to' }
        : { x1: 'from', x2: 'to', y1: 'start', y2: 'end' };
      return [Plot.rect(bars, { ...corners, fill: mark.color })];
    }
    const line = Plot.line(points, {
      x: 'category',
      y: 'at',
      stroke: mark.color,
      strokeWidth: own.lineWidth ?? 2,
      strokeDasharray: own.lineDashStyle?.join(' ') ?? 'none',
    });
    const diameter = own.pointSize ?? (points.length > MOST_DOTS ? 0 : 5);
    const dots = Plot.dot(points, { x: 'category', y: 'at', r: diameter / 2, fill: mark.color });
    if (mark.kind === 'line') return [line, dots];
    const below = { x: 'category', y1: 'base', y2: 'at', fill: mark.color, fillOpacity: 0.3 };
    return [Plot.areaY(points, below), line, dots];
  }

  function valueTexts() {
    if (own.dataLabel !== 'value') return [];
    return [
      across
        ? Plot.text(points, { x: 'at', y: 'category', text: 'text', dx: 5, textAnchor: 'start' })
        : Plot.text(points, { x: 'category', y: 'at', text: 'text', dy: -8 }),
    ];
  }
}

import * as Plot from '@observablehq/plot';
import type { Language } from '../start-data';
import { fitLabels, shortened, textWidth } from './axis-labels';
import { chartMarks } from './chart-marks';
import type { ChartOptions } from './chart-options';
import type { ChartTable } from './chart-table';
import { drawSeries } from './series-drawing';
import { type ValueAxis, valueAxes } from './value-axes';

/** What there is to draw, and how large. Width and height in pixels. */
export interface AxisChart {
  readonly table: ChartTable;
  readonly type: string;
  readonly options: ChartOptions;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/** Pixels between lines of the values' axis, about. */
const LINE_DISTANCE = { across: 110, up: 55 };

/** Share of a bar chart's width that the names beside its bars may take. */
const MOST_NAMES = 0.36;

/** Pixels for an axis's title. */
const TITLE = 18;

/** The tip in the page's own colours. */
const TIP_STYLE = { fill: 'var(--surface)', stroke: 'var(--line)', lineHeight: 1.5, textPadding: 8 };

/**
 * Draws a bar, column, line, area or combo chart.
 *
 * Categories are the whole numbers of an ordinary number axis. Bars side by side, stacks, lines and areas are then
 * drawn in the same coordinates, and a bar chart is a column chart with the axes exchanged.
 */
export function drawAxisChart(chart: AxisChart): SVGElement {
  const { table, type, options, width, height, language } = chart;
  const across = type === 'BAR';
  const marks = chartMarks(table, type, options);
  const lines = Math.max(2, Math.round(across ? width / LINE_DISTANCE.across : height / LINE_DISTANCE.up));
  const axes = valueAxes(marks, options, across, lines, language);
  const series = marks.map((mark) =>
    drawSeries(mark, { categories: table.categories, axes, options, across, language }),
  );
  const categoryTitle = (across ? options.vAxis : options.hAxis)?.title || null;

  const names = table.categories.map((name) => shortened(name, across ? width * MOST_NAMES : undefined));
  const valueOptions = (across ? options.hAxis : (options.vAxes?.[0] ?? options.vAxis)) ?? {};
  const texts = axes.left.ticks.map(({ text }) => (valueOptions.textPosition === 'none' ? '' : text));
  const [leftTitle, bottomTitle] = across
    ? [categoryTitle, axes.left.title]
    : [axes.left.title, categoryTitle];
  const marginLeft = Math.max(0, ...(across ? names : texts).map(textWidth)) + 14 + (leftTitle ? TITLE : 0);
  const marginRight = axes.right ? Math.max(...axes.right.ticks.map(({ text }) => textWidth(text))) + 14 : 16;
  const labels = fitLabels(table.categories, width - marginLeft - marginRight, height);
  const marginBottom = (across ? 22 : labels.height) + (bottomTitle ? TITLE : 0);

  const values = { domain: [axes.min, axes.max], axis: null };
  const places = {
    type: 'linear' as const,
    domain: [-0.5, Math.max(0.5, names.length - 0.5)],
    // The first category of a bar chart is the topmost, though numbers grow upwards.
    reverse: across,
    axis: null,
  };
  const grid = { strokeOpacity: 0.12, stroke: valueOptions.gridlines?.color ?? 'currentColor' };
  const baseline = { strokeOpacity: 0.6, stroke: valueOptions.baselineColor ?? 'currentColor' };
  const zero = [Math.min(Math.max(0, axes.min), axes.max)];
  return Plot.plot({
    width,
    height,
    marginTop: 12,
    marginLeft,
    marginRight,
    marginBottom,
    style: { background: 'none', color: 'inherit', fontFamily: 'inherit', fontSize: '11px' },
    x: across ? values : places,
    y: across ? places : values,
    marks: [
      ...(across
        ? [
            Plot.gridX(placesOf(axes.left), grid),
            Plot.axisX(placesOf(axes.left), { ...axisStyle(axes.left.title), text: texts }),
            Plot.axisY(names.keys(), { ...axisStyle(categoryTitle), text: names }),
          ]
        : [
            Plot.gridY(placesOf(axes.left), grid),
            Plot.axisY(placesOf(axes.left), { ...axisStyle(axes.left.title), text: texts }),
            Plot.axisX(labels.shown, {
              ...axisStyle(categoryTitle),
              text: labels.shown.map((index) => labels.texts[index] ?? ''),
              tickRotate: labels.rotate,
            }),
          ]),
      axes.right &&
        Plot.axisY(placesOf(axes.right), {
          ...axisStyle(axes.right.title),
          anchor: 'right',
          text: axes.right.ticks.map(({ text }) => text),
        }),
      ...series.flatMap(({ drawn }) => drawn),
      across ? Plot.ruleX(zero, baseline) : Plot.ruleY(zero, baseline),
      // One tip for all series: each with its own would show several at once.
      Plot.tip(
        series.flatMap(({ tips }) => tips),
        Plot.pointer({ ...TIP_STYLE, x: 'x', y: 'y', title: 'text' }),
      ),
    ],
  }) as SVGElement;
}

function placesOf({ ticks }: ValueAxis): number[] {
  return ticks.map(({ at }) => at);
}

function axisStyle(title: string | null) {
  return { tickSize: 0, label: title, labelAnchor: 'center', labelArrow: 'none' } as const;
}

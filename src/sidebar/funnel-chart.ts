import { plot, rect, ruleX, text } from '@observablehq/plot';
import type { Overview } from '../core/overview/overview';
import type { Words } from '../core/words/index';
import { formatChosenRate, formatCount, formatExpected, formatRate } from './format';

/** Pixels of one stage: its name, its bar, and the rate to the next stage. */
const ROW_HEIGHT = 60;
/** What the last stage does not need: it has no rate below its bar. */
const GAP = 26;
/** Japanese letters reach a little above the line that Latin ones hang from. */
const TOP = 3;
const FONT_SIZE = 11;
/** A bar longer than its target is drawn this much longer at most; the figures beside it tell the rest. */
const LONGEST = 1.25;

/**
 * The funnel as an SVG: for each stage a bar of actual ÷ target, a line across it where it should be by now, and
 * between the bars the rates. The bottleneck is marked in words. Colours are the page's CSS variables.
 *
 * @param width of the drawing, pixels
 */
export function funnelChart(overview: Overview, words: Words, width: number): Element {
  const { stages, days, bottleneck } = overview;
  const bars = stages.map(({ key, actual, target }, row) => ({
    row,
    name: words.measures[key],
    figures: `${formatCount(actual)} / ${formatExpected(target)}`,
    share: target > 0 ? Math.min(actual / target, LONGEST) : 0,
    worst: bottleneck.factor === key,
  }));
  const rates = bottleneck.factors
    .filter(({ kind }) => kind === 'rate')
    .map(({ key, actual, target }, row) => {
      const name = words.rates[key as keyof Words['rates']];
      const figures = words.sidebar.rateAgainstTarget(formatRate(actual), formatChosenRate(target));
      return { row, worst: bottleneck.factor === key, label: `↓ ${name} ${figures}` };
    });
  const longest = Math.max(1, ...bars.map(({ share }) => share));
  const pace = days.businessDays > 0 ? days.elapsed / days.businessDays : null;

  const marked = (label: string, worst: boolean) =>
    worst ? `${label} ◀ ${words.template.bottleneck}` : label;
  const plain = { textAnchor: 'start', lineAnchor: 'top', fontSize: FONT_SIZE } as const;
  const nameAt = { ...plain, x: 0, y: 'row' } as const;
  const rateAt = { ...plain, x: 0, y: (d: { row: number }) => d.row + 0.62 } as const;

  const chart = plot({
    width,
    height: stages.length * ROW_HEIGHT - GAP + TOP,
    margin: 0,
    marginTop: TOP,
    marginRight: 1,
    x: { domain: [0, longest], axis: null },
    y: { domain: [0, stages.length - GAP / ROW_HEIGHT], reverse: true, axis: null },
    marks: [
      rect(bars, { x1: 0, x2: 1, y1: barTop, y2: barBottom, fill: 'var(--track)' }),
      rect(bars, {
        x1: 0,
        x2: 'share',
        y1: barTop,
        y2: barBottom,
        fill: (bar) => (bar.worst ? 'var(--mark)' : 'var(--bar)'),
      }),
      ruleX(pace === null ? [] : bars, {
        x: () => pace,
        y1: barTop,
        y2: barBottom,
        stroke: 'var(--text)',
        strokeWidth: 2,
      }),
      text(bars, { ...nameAt, text: (bar) => marked(bar.name, bar.worst), fill: 'var(--text)' }),
      text(bars, {
        ...nameAt,
        x: longest,
        textAnchor: 'end',
        text: 'figures',
        fill: 'var(--text)',
        fontVariant: 'tabular-nums',
      }),
      text(rates, { ...rateAt, filter: ({ worst }) => !worst, text: 'label', fill: 'var(--faint)' }),
      text(rates, {
        ...rateAt,
        filter: ({ worst }) => worst,
        text: ({ label }) => marked(label, true),
        fill: 'var(--mark-text)',
        fontWeight: 'bold',
      }),
    ],
  });
  // The card tells screen readers the figures; the names of the drawing's own parts would only be noise.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}

const barTop = ({ row }: { readonly row: number }) => row + 0.28;
const barBottom = ({ row }: { readonly row: number }) => row + 0.54;

import { useLayoutEffect, useRef } from 'react';
import type { Language } from '../start-data';
import type { Words } from '../words';
import { drawAxisChart } from './axis-chart';
import { shortened, textWidth } from './axis-labels';
import { type ChartOptions, chartSize, legendPosition, seriesColor } from './chart-options';
import type { ChartTable } from './chart-table';
import { PieChart } from './pie-chart';
import { pieSlices } from './pie-slices';
import './chart.css';

const AXIS_TYPES = ['BAR', 'COLUMN', 'LINE', 'AREA', 'STEPPED_AREA', 'COMBO'];

interface ChartViewProps {
  readonly type: string;
  readonly options: ChartOptions;
  readonly table: ChartTable;
  readonly language: Language;
  readonly words: Words;
}

/** Pixels taken by a legend at the side, a line of legend, the title, and the space around everything. */
const MOST_LEGEND_WIDTH = 132;
const LEGEND_HEIGHT = 24;
const TITLE_HEIGHT = 30;
const SUBTITLE_HEIGHT = 18;
const PADDING = 12;

/** An embedded chart: title, legend, and the drawing in the room they leave. */
export function ChartView({ type, options, table, language, words }: ChartViewProps) {
  const pie = type === 'PIE';
  const slices = pie ? pieSlices(table, options) : [];
  const entries = pie
    ? slices
    : table.series.flatMap(({ name }, index) => {
        const { visibleInLegend, labelInLegend } = options.series?.[index] ?? {};
        const color = seriesColor(options, index);
        if (visibleInLegend === false || color === 'transparent' || color === 'none') return [];
        return [{ name: labelInLegend ?? name, color }];
      });
  const named = entries.filter(({ name }) => name !== '');
  const drawable = pie || AXIS_TYPES.includes(type);
  const position = named.length > 0 && drawable ? legendPosition(options) : 'none';
  const beside = position === 'right' || position === 'left';

  const widest = Math.max(0, ...named.map(({ name }) => textWidth(name)));
  const legendWidth = Math.min(MOST_LEGEND_WIDTH, Math.ceil(widest) + 32);

  const size = chartSize(options);
  const width = size.width - 2 * PADDING - (beside ? legendWidth : 0);
  const height =
    size.height -
    2 * PADDING -
    (options.title ? TITLE_HEIGHT : 0) -
    (options.subtitle ? SUBTITLE_HEIGHT : 0) -
    (position === 'top' || position === 'bottom' ? LEGEND_HEIGHT : 0);
  const empty = table.series.every(({ values }) => values.every((value) => value === null));

  return (
    <figure
      className={`chart legend-${position}`}
      style={{ background: options.backgroundColor }}
      aria-label={options.title}
    >
      {options.title && <figcaption>{options.title}</figcaption>}
      {options.subtitle && <p className="subtitle">{options.subtitle}</p>}
      <div className="plot">
        {!drawable ? (
          <p className="no-data">{words.noChart(type)}</p>
        ) : empty ? (
          <p className="no-data">{words.noChartData}</p>
        ) : pie ? (
          <PieChart
            title={options.title ?? ''}
            slices={slices}
            hole={options.pieHole ?? 0}
            size={Math.min(width, height)}
            language={language}
            shares={options.pieSliceText !== 'none'}
          />
        ) : (
          <Drawing draw={() => drawAxisChart({ table, type, options, width, height, language })} />
        )}
        {position !== 'none' && (
          <ul className="legend" style={beside ? { width: legendWidth - 8 } : undefined}>
            {named.map(({ name, color }) => (
              <li key={name} title={name}>
                <i style={{ background: color }} />
                {shortened(name, beside ? MOST_LEGEND_WIDTH - 30 : undefined)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </figure>
  );
}

/** An element drawn anew with every rendering: what it shows lies in cells, which React cannot compare. */
function Drawing({ draw }: { draw: () => Element }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(draw()));
  return <div ref={place} />;
}

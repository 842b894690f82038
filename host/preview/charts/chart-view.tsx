import { useLayoutEffect, useRef } from 'react';
import type { Language } from '../start-data';
import type { Words } from '../words';
import { drawAxisChart } from './axis-chart';
import { shortened, textWidth } from './axis-labels';
import { seriesKind } from './chart-marks';
import { type ChartOptions, chartSize, isHidden, legendPosition, seriesColor } from './chart-options';
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
/** Pixels a name in a line of legend needs besides itself: its sign, and the space to the next one. */
const LEGEND_GAP = 44;
const TITLE_HEIGHT = 30;
const SUBTITLE_HEIGHT = 18;
const PADDING = 12;

/** One line of the legend; `stroke` is the look of a line, bars and slices have none. */
interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly stroke?: { readonly width: number; readonly dashes: string };
}

/** An embedded chart: title, legend, and the drawing in the room they leave. */
export function ChartView({ type, options, table, language, words }: ChartViewProps) {
  const pie = type === 'PIE';
  const slices = pie ? pieSlices(table, options) : [];
  const entries: readonly LegendEntry[] = pie
    ? slices
    : table.series.flatMap(({ name }, index): LegendEntry[] => {
        const own = options.series?.[index] ?? {};
        if (own.visibleInLegend === false || isHidden(options, index)) return [];
        const stroke = { width: own.lineWidth ?? 2, dashes: own.lineDashStyle?.join(' ') ?? 'none' };
        return [
          {
            name: own.labelInLegend ?? name,
            color: seriesColor(options, index),
            ...(seriesKind(type, options, index) === 'line' && { stroke }),
          },
        ];
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
  // Side by side, names are cut only where they do not fit as they are.
  const fits = named.reduce((sum, { name }) => sum + textWidth(name) + LEGEND_GAP, 0) <= width;
  const share = fits ? width : width / named.length - LEGEND_GAP;
  const longestName = beside ? MOST_LEGEND_WIDTH - 30 : share;
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
            {named.map(({ name, color, stroke }) => (
              <li key={name} title={name}>
                {stroke ? (
                  <svg className="sign" width="22" height="10" aria-hidden="true">
                    <path
                      d="M0 5H22"
                      stroke={color}
                      strokeWidth={stroke.width}
                      strokeDasharray={stroke.dashes}
                    />
                  </svg>
                ) : (
                  <i className="sign" style={{ background: color }} />
                )}
                {shortened(name, longestName)}
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

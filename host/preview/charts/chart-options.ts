/** How one series is drawn, as `setOption('series', …)` names it. */
export interface SeriesOptions {
  readonly color?: string;
  /** In a combo chart. */
  readonly type?: 'bars' | 'line' | 'area';
  /** 1 for the axis on the right. */
  readonly targetAxisIndex?: number;
  readonly labelInLegend?: string;
  readonly visibleInLegend?: boolean;
  readonly lineWidth?: number;
  readonly pointSize?: number;
  readonly lineDashStyle?: readonly number[];
  /** 'value' writes each value at its bar or point. */
  readonly dataLabel?: string;
}

/** How one axis is drawn. */
export interface AxisOptions {
  readonly title?: string;
  readonly format?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly viewWindow?: { readonly min?: number; readonly max?: number };
  readonly gridlines?: { readonly color?: string; readonly count?: number };
  /** 'none' leaves the values of the axis unwritten. */
  readonly textPosition?: string;
  /** Colour of the line at zero. */
  readonly baselineColor?: string;
}

/** The options of an embedded chart that the preview draws, nested as Google's charts documentation names them. */
export interface ChartOptions {
  readonly title?: string;
  readonly subtitle?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: readonly string[];
  readonly legend?: string | { readonly position?: string };
  readonly isStacked?: boolean | string;
  readonly seriesType?: SeriesOptions['type'];
  readonly series?: Readonly<Record<string, SeriesOptions>>;
  readonly hAxis?: AxisOptions;
  readonly vAxis?: AxisOptions;
  readonly vAxes?: Readonly<Record<string, AxisOptions>>;
  readonly pieHole?: number;
  readonly pieSliceText?: string;
  readonly slices?: Readonly<Record<string, { readonly color?: string }>>;
  readonly backgroundColor?: string;
}

/** Size of a chart that says none, in pixels, as Google inserts it. */
const DEFAULT_SIZE = { width: 600, height: 371 };

/** Google's own colours of series, in their order. */
const GOOGLE_COLORS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
];

type Tree = { [name: string]: unknown };

/**
 * Options as one tree, whichever way they were set: `setOption('vAxis.title', '件')` is
 * `setOption('vAxis', { title: '件' })`.
 */
export function chartOptions(options: Readonly<Record<string, unknown>>): ChartOptions {
  const tree: Tree = {};
  for (const [path, value] of Object.entries(options)) {
    const names = path.split('.');
    const last = names.pop() as string;
    let branch = tree;
    for (const name of names) {
      branch[name] = { ...(branch[name] as Tree | undefined) };
      branch = branch[name] as Tree;
    }
    branch[last] = isTree(branch[last]) && isTree(value) ? { ...branch[last], ...value } : value;
  }
  // Whatever an add-on sets is passed on unchecked by Apps Script as well; drawing ignores what it does not know.
  return tree as ChartOptions;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Width and height in pixels. */
export function chartSize(options: ChartOptions): { width: number; height: number } {
  return { width: options.width ?? DEFAULT_SIZE.width, height: options.height ?? DEFAULT_SIZE.height };
}

/** The colour of a series, counted from 0. */
export function seriesColor({ series, colors = GOOGLE_COLORS }: ChartOptions, index: number): string {
  return series?.[index]?.color ?? colors[index % colors.length] ?? '#4285f4';
}

/** Whether a series is not to be seen, and only pushes the next one along, as in a funnel. */
export function isHidden(options: ChartOptions, index: number): boolean {
  return ['transparent', 'none'].includes(seriesColor(options, index));
}

/** Where the legend is: 'right' unless the chart says otherwise, 'none' for no legend. */
export function legendPosition({ legend }: ChartOptions): string {
  return (typeof legend === 'string' ? legend : legend?.position) ?? 'right';
}

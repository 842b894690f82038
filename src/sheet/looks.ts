import type { Look } from '../template/steps';
import type { ChartType, Format, Role, SeriesRole } from '../template/types';

/** How a cell of a role looks. Quiet: only what people type into has a colour of its own. */
export interface Paint {
  readonly background: string | null;
  readonly color: string;
  readonly weight: 'bold' | 'normal';
  readonly size: number;
}

const INK = '#202124';
const GREY = '#5f6368';
/** Thin lines between the rows of a table. */
export const LINE = '#e3e5e8';

const PAINTS: { readonly [R in Role]: Paint } = {
  title: { background: null, color: INK, weight: 'bold', size: 16 },
  lead: { background: null, color: GREY, weight: 'normal', size: 10 },
  section: { background: null, color: INK, weight: 'bold', size: 12 },
  head: { background: '#e8eaed', color: INK, weight: 'bold', size: 10 },
  label: { background: null, color: INK, weight: 'normal', size: 10 },
  input: { background: '#fef7e0', color: '#174ea6', weight: 'normal', size: 10 },
  area: { background: '#fef7e0', color: '#174ea6', weight: 'normal', size: 10 },
  result: { background: null, color: INK, weight: 'normal', size: 10 },
  strong: { background: null, color: INK, weight: 'bold', size: 10 },
  note: { background: null, color: GREY, weight: 'normal', size: 9 },
  plain: { background: null, color: INK, weight: 'normal', size: 10 },
};

export const paintOf = (role: Role): Paint => PAINTS[role];

const NUMBER_FORMATS: { readonly [F in Format]: string } = {
  count: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  yen: '"¥"#,##0',
  day: 'yyyy/mm/dd',
  month: 'yyyy/mm',
  dayTime: 'yyyy/mm/dd hh:mm',
  text: '@',
};

/** The number format of a cell; formulas that give text keep the general one. */
export const numberFormatOf = (format: Format | null): string =>
  format === null ? 'General' : NUMBER_FORMATS[format];

/** Numbers to the right, words to the left. A header has the format, and so the side, of what stands below it. */
export const alignmentOf = ({ format }: Pick<Look, 'format'>): 'left' | 'right' =>
  format === null || format === 'text' ? 'left' : 'right';

/** Background, if any, and text of the tones; dark enough on light to be read by everybody. */
export const TONES = {
  good: { background: '#e6f4ea', color: '#0d652d' },
  warn: { background: '#fef7e0', color: '#7a4f01' },
  bad: { background: '#fce8e6', color: '#a50e0e' },
  done: { background: '#f1f3f4', color: '#5f6368' },
  link: { background: null, color: '#1a73e8' },
} as const;

/** Colour of a series, another one as a line, and the dashes of the line: lengths of stroke and gap in pixels. */
interface SeriesPaint {
  readonly color: string;
  readonly line?: string;
  readonly dashes?: readonly number[];
}

/**
 * Colours that differ in lightness, not in hue alone: they stay apart for the colour-blind and on a black and white
 * print. The parts of a stack run from dark to light by even steps.
 */
const SERIES: { readonly [R in SeriesRole]: SeriesPaint } = {
  actual: { color: '#1a73e8' },
  pace: { color: '#80868b', line: INK },
  target: { color: '#bdc1c6', line: '#9c3d00', dashes: [6, 4] },
  first: { color: '#174ea6' },
  second: { color: '#0b7f95', dashes: [2, 3] },
  third: { color: '#45a87d', dashes: [10, 3, 2, 3] },
  fourth: { color: '#a5c955', dashes: [12, 4] },
  fifth: { color: '#f4dd7c', dashes: [4, 4] },
  hidden: { color: 'transparent' },
};

/** A series as Google's charts take it in their option `series`. */
export function seriesOption(role: SeriesRole, type: ChartType) {
  const { color, line = color, dashes } = SERIES[role];
  if (role === 'hidden') return { color, visibleInLegend: false };
  const isCombo = type === 'combo';
  const isLine = type === 'line' || (isCombo && (role === 'pace' || role === 'target'));
  if (!isLine) return { color, ...(isCombo && { type: 'bars' }) };
  return {
    color: line,
    lineWidth: 2,
    pointSize: role === 'pace' || role === 'target' ? 0 : 5,
    ...(dashes && { lineDashStyle: dashes }),
    ...(isCombo && { type: 'line' }),
  };
}

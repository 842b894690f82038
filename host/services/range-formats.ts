import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellBox } from './a1';
import { hexColor } from './color';
import { EnumValue } from './enum-value';
import { sheetEnums } from './enums';
import type { Grid } from './grid';

/** A property of a cell's format: what a script reads of it, and what is written when a script sets it. */
interface Format<T> {
  read(style: IStyleData | undefined): T;
  /** The part of the engine's style; null takes the property away. Throws for a value Sheets refuses. */
  write(value: T | null): IStyleData;
}

/** A format with a few named values, and the one an unformatted cell has. */
function named<T extends string>(
  key: keyof IStyleData,
  values: Record<T, number>,
  usual: NoInfer<T>,
): Format<T> {
  const names = Object.keys(values) as T[];
  return {
    read: (style) => names.find((name) => values[name] === style?.[key]) ?? usual,
    write: (value) => {
      if (value !== null && !(value in values)) throw new Error(`Invalid argument: ${value}`);
      return { [key]: value === null ? null : values[value] } as IStyleData;
    },
  };
}

/** The number format Sheets reports for a cell that has none. */
const AUTOMATIC = '0.###############';

/** How an unset property of a style is written: the typings know no null, the engine does. */
const NONE = null as unknown as undefined;

/** Every format property scripts can read and set, by its Apps Script name. */
export const formats = {
  background: {
    read: (style) => style?.bg?.rgb?.toLowerCase() ?? '#ffffff',
    write: (value) => ({ bg: rgb(value) }),
  } as Format<string>,
  fontColor: {
    read: (style) => style?.cl?.rgb?.toLowerCase() ?? '#000000',
    write: (value) => ({ cl: rgb(value) }),
  } as Format<string>,
  fontWeight: named('bl', { normal: BooleanNumber.FALSE, bold: BooleanNumber.TRUE }, 'normal'),
  fontStyle: named('it', { normal: BooleanNumber.FALSE, italic: BooleanNumber.TRUE }, 'normal'),
  fontLine: {
    read: (style) => (style?.ul?.s ? 'underline' : style?.st?.s ? 'line-through' : 'none'),
    write: (value) => ({
      ul: value === 'underline' ? { s: BooleanNumber.TRUE } : NONE,
      st: value === 'line-through' ? { s: BooleanNumber.TRUE } : NONE,
    }),
  } as Format<GoogleAppsScript.Spreadsheet.FontLine>,
  fontSize: {
    read: (style) => style?.fs ?? 10,
    write: (value) => ({ fs: value ?? NONE }),
  } as Format<number>,
  fontFamily: {
    read: (style) => style?.ff ?? 'Arial',
    write: (value) => ({ ff: value }),
  } as Format<string>,
  numberFormat: {
    read: (style) => style?.n?.pattern ?? AUTOMATIC,
    write: (value) => ({
      n: value && value !== AUTOMATIC && value !== 'General' ? { pattern: value } : null,
    }),
  } as Format<string>,
  horizontalAlignment: named(
    'ht',
    {
      general: HorizontalAlign.UNSPECIFIED,
      left: HorizontalAlign.LEFT,
      center: HorizontalAlign.CENTER,
      right: HorizontalAlign.RIGHT,
      normal: HorizontalAlign.UNSPECIFIED,
    },
    'general',
  ),
  verticalAlignment: named(
    'vt',
    { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM },
    'bottom',
  ),
  wrapStrategy: {
    read: (style) =>
      style?.tb === WrapStrategy.WRAP
        ? sheetEnums.WrapStrategy.WRAP
        : style?.tb === WrapStrategy.CLIP
          ? sheetEnums.WrapStrategy.CLIP
          : sheetEnums.WrapStrategy.OVERFLOW,
    write: (value) => ({
      tb:
        value === sheetEnums.WrapStrategy.WRAP
          ? WrapStrategy.WRAP
          : value === sheetEnums.WrapStrategy.CLIP
            ? WrapStrategy.CLIP
            : WrapStrategy.OVERFLOW,
    }),
  } as Format<GoogleAppsScript.Spreadsheet.WrapStrategy>,
} as const;

function rgb(color: string | null): Nullable<{ rgb: string }> {
  const hex = hexColor(color);
  return hex === null ? null : { rgb: hex };
}

/** The value each format takes. */
export type FormatValue<N extends keyof typeof formats> = ReturnType<(typeof formats)[N]['read']>;

/** Reads one property of every cell. */
export function readFormats<N extends keyof typeof formats>(
  grid: Grid,
  box: CellBox,
  name: N,
): FormatValue<N>[][] {
  const { read } = formats[name] as Format<FormatValue<N>>;
  return grid.readStyles(box, read);
}

/** Sets one property of every cell; null resets it. */
export function writeFormats<N extends keyof typeof formats>(
  grid: Grid,
  box: CellBox,
  name: N,
  valueAt: (r: number, c: number) => FormatValue<N> | null,
): void {
  const { write } = formats[name] as Format<FormatValue<N>>;
  grid.format(box, (r, c) => write(valueAt(r, c)));
}

/** Takes every format property away, borders too. */
export function clearFormats(grid: Grid, box: CellBox): void {
  grid.format(box, () => null);
}

/** Which lines of a box to draw (true), to take away (false) or to leave (null), as `Range.setBorder` takes them. */
export interface BorderLines {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

const LINES: Record<string, BorderStyleTypes> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Draws or removes the border lines of a box; the lines inside belong to the cells on both sides. */
export function writeBorders(
  grid: Grid,
  box: CellBox,
  lines: BorderLines,
  color: string | null,
  style: GoogleAppsScript.Spreadsheet.BorderStyle | null,
): void {
  const name = (style as unknown) instanceof EnumValue ? String(style) : 'SOLID';
  const line = { s: LINES[name] ?? BorderStyleTypes.THIN, cl: { rgb: hexColor(color) ?? '#000000' } };
  const side = (wish: boolean | null) => (wish === null ? undefined : wish ? line : null);
  grid.format(box, (r, c) => {
    const sides: Record<string, Nullable<typeof line> | undefined> = {
      t: side(r === 0 ? lines.top : lines.horizontal),
      b: side(r === box.rows - 1 ? lines.bottom : lines.horizontal),
      l: side(c === 0 ? lines.left : lines.vertical),
      r: side(c === box.columns - 1 ? lines.right : lines.vertical),
    };
    const wished = Object.entries(sides).filter(([, value]) => value !== undefined);
    return { bd: Object.fromEntries(wished) as IBorderData };
  });
}

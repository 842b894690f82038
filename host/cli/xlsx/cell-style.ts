import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Color, Font, Style } from 'exceljs';

/** The font and size of a cell nobody has styled, as in Sheets. */
const DEFAULT_FONT = { name: 'Arial', size: 10 };

const HORIZONTAL: { readonly [align: number]: Alignment['horizontal'] } = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const VERTICAL: { readonly [align: number]: Alignment['vertical'] } = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const LINES: { readonly [line: number]: BorderStyle } = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
};

/** `#e8eaed` as Excel writes it, opaque: `FFE8EAED`. Undefined for no colour, and for the names of themes. */
export function excelColor(color: Nullable<IColorStyle>): Partial<Color> | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(color?.rgb ?? '')?.[1];
  return digits ? { argb: `FF${digits.toUpperCase()}` } : undefined;
}

/** Font properties a style sets, without those it leaves alone. */
export function excelFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): Partial<Font> {
  const color = excelColor(cl);
  return {
    ...(ff && { name: ff }),
    ...(fs && { size: fs }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color && { color }),
  };
}

/** How a cell looks, for Excel: font, fill, number format, alignment and borders. */
export function excelStyle(style: IStyleData): Partial<Style> {
  const background = excelColor(style.bg);
  const { ht, vt, tb, bd, n } = style;
  return {
    font: { ...DEFAULT_FONT, ...excelFont(style) },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: background } }),
    ...(n?.pattern && { numFmt: n.pattern }),
    alignment: {
      ...(ht && { horizontal: HORIZONTAL[ht] }),
      ...(vt && { vertical: VERTICAL[vt] }),
      ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    } as Partial<Alignment>,
    border: {
      ...excelLine('top', bd?.t),
      ...excelLine('left', bd?.l),
      ...excelLine('bottom', bd?.b),
      ...excelLine('right', bd?.r),
    },
  };
}

function excelLine(side: string, line: Nullable<IBorderStyleData>): Record<string, Partial<Border>> {
  const style = line ? LINES[line.s] : undefined;
  const color = excelColor(line?.cl);
  return style ? { [side]: { style, ...(color && { color }) } } : {};
}

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CSSProperties } from 'react';

const HORIZONTAL: { readonly [align: number]: CSSProperties['textAlign'] } = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const VERTICAL: { readonly [align: number]: CSSProperties['verticalAlign'] } = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const LINES: { readonly [line: number]: string } = {
  [BorderStyleTypes.THIN]: '1px solid',
  [BorderStyleTypes.HAIR]: '1px dotted',
  [BorderStyleTypes.DOTTED]: '1px dotted',
  [BorderStyleTypes.DASHED]: '1px dashed',
  [BorderStyleTypes.DOUBLE]: '3px double',
  [BorderStyleTypes.MEDIUM]: '2px solid',
  [BorderStyleTypes.THICK]: '3px solid',
};

/** How a cell looks, for a table on paper; numbers stand at the right unless a style says otherwise. */
export function cellCss(style: IStyleData, isNumber: boolean): CSSProperties {
  const { ff, fs = 10, bl, it, ul, st, cl, bg, ht, vt, tb, bd, pd } = style;
  const lines = [ul?.s && 'underline', st?.s && 'line-through'].filter(Boolean).join(' ');
  return {
    ...(ff && { fontFamily: `${ff}, Arial` }),
    fontSize: `${fs}pt`,
    ...(bl === BooleanNumber.TRUE && { fontWeight: 'bold' }),
    ...(it === BooleanNumber.TRUE && { fontStyle: 'italic' }),
    ...(lines && { textDecoration: lines }),
    ...(cl?.rgb && { color: cl.rgb }),
    ...(bg?.rgb && { background: bg.rgb }),
    textAlign: HORIZONTAL[ht ?? 0] ?? (isNumber ? 'right' : 'left'),
    verticalAlign: VERTICAL[vt ?? 0] ?? 'bottom',
    whiteSpace: tb === WrapStrategy.WRAP ? 'pre-wrap' : 'pre',
    ...(pd?.l !== undefined && { paddingLeft: pd.l }),
    ...line('borderTop', bd?.t),
    ...line('borderRight', bd?.r),
    ...line('borderBottom', bd?.b),
    ...line('borderLeft', bd?.l),
  };
}

function line(side: string, border: Nullable<IBorderStyleData>): CSSProperties {
  const look = border ? LINES[border.s] : undefined;
  return look ? { [side]: `${look} ${border?.cl?.rgb ?? '#000'}` } : {};
}

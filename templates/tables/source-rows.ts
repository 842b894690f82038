import { cell, label, result } from '../../src/template/blocks';
import type { Row, SheetId } from '../../src/template/types';

/** Rows for this many lead sources of 設定; the leads of more are counted together. */
const SOURCES = 6;

/** A column that counts: `of` gives the formula of a count, with or without further conditions. */
export interface SourceCount {
  readonly column: string;
  readonly source: string;
  readonly of: (more?: string) => string;
}

/** The first and the last row of the sources themselves, without those counted together. */
export const sourceSpan = (table: string): readonly [string, string] => [`${table}.1`, `${table}.${SOURCES}`];

/**
 * Counts by lead source, a source a row in the order of the settings, then all others and the total. `further` adds the
 * cells of a row that are no plain counts.
 */
export function sourceRows(
  sheet: SheetId,
  table: string,
  counts: readonly SourceCount[],
  further: (row: 'source' | 'rest' | 'total') => Row['cells'],
): readonly Row[] {
  const [first, last] = sourceSpan(table);
  const countCells = (formulaOf: (count: SourceCount) => string) =>
    Object.fromEntries(counts.map((count) => [count.column, result(formulaOf(count), 'count')]));
  const sources = Array.from({ length: SOURCES }, (_, i): Row => {
    const name = `INDEX({settings.channels},${i + 1})`;
    return {
      id: `${table}.${i + 1}`,
      cells: {
        item: cell('label', { formula: `=IF(${name}="","",${name})` }),
        ...countCells(({ of, source }) => `=IF({@item}="","",${of(`,{${source}},"="&{@item}`)})`),
        ...further('source'),
      },
    };
  });
  const total = `${table}.total`;
  return [
    ...sources,
    {
      id: `${table}.rest`,
      cells: {
        item: label('leads.otherSources'),
        ...countCells(
          ({ column }) => `={${sheet}.${total}.${column}}-SUM({${sheet}.${first}:${last}.${column}})`,
        ),
        ...further('rest'),
      },
    },
    {
      id: total,
      cells: {
        item: label('leads.total'),
        ...countCells(({ of }) => `=${of()}`),
        ...further('total'),
      },
    },
  ];
}

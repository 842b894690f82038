import type { InstalledSheet } from './installed';
import { listsOf, rowIds, rowsOf } from './parts';
import { plainFormula } from './plain-formula';
import type { Said } from './say-words';
import type { Cell, Template } from './types';

/**
 * Finds rows of a form whose key is gone (somebody deleted the key column or emptied it) by what stands in them: the
 * labels and formulas of the template. Rows keep their order; a row counts as found when more than half of what the
 * template has there is there still. What people typed tells nothing and is not looked at.
 *
 * @param missing the names of the rows to look for, top to bottom
 * @returns where they stand, from 1; rows that cannot be told are left out
 */
export function recogniseRows(
  template: Said<Template>,
  { columns, rows, values, formulas }: InstalledSheet,
  missing: readonly string[],
): ReadonlyMap<string, number> {
  if (missing.length === 0) return new Map();
  const signs = signsOf(template);
  const key = columns.get('key');
  const taken = new Set(rows.values());
  const free = values.flatMap((line, i) => {
    const hasKey = key !== undefined && line[key - 1] !== '';
    return hasKey || taken.has(i + 1) ? [] : [i + 1];
  });
  const scoreOf = (id: string, row: number): number => {
    const wanted = signs.get(id) ?? [];
    const matches = wanted.filter(({ column, text, formula }) => {
      const at = (columns.get(column) ?? 0) - 1;
      if (formula !== undefined) return formula === skeleton(formulas[row - 1]?.[at] ?? '');
      return text === String(values[row - 1]?.[at] ?? '');
    }).length;
    return matches * 2 > wanted.length ? matches : 0;
  };
  const found = new Map(bestMatch(missing, free, scoreOf));
  // Rows that say nothing of their own, such as a blank one, follow the row before them.
  const isLost = rows.size === 0;
  const isBlank = (row: number): boolean => (values[row - 1] ?? []).every((cell) => cell === '');
  let last = 0;
  for (const id of rowIds(template)) {
    const next = last + 1;
    const mayFollow = !rows.has(id) && !found.has(id) && !signs.get(id)?.length && free.includes(next);
    if (mayFollow && ![...found.values()].includes(next) && (isLost || isBlank(next))) found.set(id, next);
    last = rows.get(id) ?? found.get(id) ?? Number.NaN;
  }
  return found;
}

interface Sign {
  readonly column: string;
  readonly text?: string;
  readonly formula?: string;
}

/** What tells a row: its words, and its formulas whatever they refer to. */
function signsOf(template: Said<Template>): ReadonlyMap<string, readonly Sign[]> {
  const signs = new Map<string, readonly Sign[]>();
  const add = (row: string, sign: readonly Sign[]) => signs.set(row, [...(signs.get(row) ?? []), ...sign]);
  for (const { id, cells } of rowsOf(template)) {
    add(
      id,
      Object.entries(cells).flatMap(([column, cell]) => signOf(column, cell)),
    );
  }
  for (const { header, columns } of listsOf(template)) {
    add(
      header,
      columns.map(({ column, header: text }) => ({ column, text })),
    );
  }
  return signs;
}

function signOf(column: string, { content, role }: Said<Cell>): readonly Sign[] {
  if (role === 'input' || role === 'area' || content === null || typeof content === 'number') return [];
  if (typeof content === 'string') return [{ column, text: content }];
  return 'link' in content
    ? [{ column, text: content.text }]
    : [{ column, formula: skeleton(content.formula.replace(/\{[^{}"]+\}/g, '#')) }];
}

/** A formula with every reference as `#`: `=IF($C$5>0,$C$5/'設定'!$D$2,"")` is `=IF(#>0,#/#,"")`. */
function skeleton(formula: string): string {
  const reference =
    /(?:'(?:[^']|'')*'!|[^\s"'(),;+\-*/^&=<>{}]+!)?(?:#REF!|\$[A-Z]+\$\d+(?::\$[A-Z]+(?:\$\d+)?)?)/g;
  return plainFormula(formula.replace(reference, '#'));
}

/** Pairs ids and rows, both in their order, so that the scores add up to the most; of equal ones the upper rows. */
function bestMatch(
  ids: readonly string[],
  rows: readonly number[],
  scoreOf: (id: string, row: number) => number,
): ReadonlyMap<string, number> {
  const scores = ids.map((id) => rows.map((row) => scoreOf(id, row)));
  // best[i][j] is the most that ids from i on and rows from j on can add up to.
  const best = Array.from({ length: ids.length + 1 }, () => new Array<number>(rows.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  for (let i = ids.length - 1; i >= 0; i--) {
    for (let j = rows.length - 1; j >= 0; j--) {
      const paired = scoreAt(i, j) > 0 ? scoreAt(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as number[])[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const found = new Map<string, number>();
  for (let i = 0, j = 0; i < ids.length && j < rows.length && at(i, j) > 0; ) {
    const score = scoreAt(i, j);
    if (score > 0 && score + at(i + 1, j + 1) === at(i, j))
      found.set(ids[i++] as string, rows[j++] as number);
    else if (at(i, j + 1) === at(i, j)) j++;
    else i++;
  }
  return found;
}

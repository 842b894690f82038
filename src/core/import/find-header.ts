import type { TableId } from '../tables/table';
import type { FileLine } from './file-text';
import { headerMeaning, TABLE_IDS } from './headers/header-index';
import { type ColumnUse, mapColumns, missingTargets } from './mapping';
import { parseAmount } from './parse-amount';
import { readMoment } from './read-moment';
import { isBlankText, type Target } from './targets';

/** Headers are looked for in the first lines only. */
export const HEADER_LINES = 30;

/** What tells one table from the others, each group by any one of its targets. */
const TELLING: { readonly [T in TableId]: readonly (readonly Target[])[] } = {
  daily: [],
  leads: [
    ['phone', 'mail', 'status', 'nextDay', 'created', 'source', 'owner', 'industry', 'lastContact', 'person'],
  ],
  actions: [['result', 'kind', 'minutes']],
  deals: [['stage', 'amount']],
};

/** What a row of a table is about: names of these count for more. */
const CORE: { readonly [T in TableId]: readonly Target[] } = {
  daily: ['calls'],
  leads: ['status'],
  actions: ['when', 'result'],
  deals: ['stage'],
};

/** How well headers fit a table, as `scoreOf` counts it, and whether it can be filled from them. */
export interface Fit {
  readonly table: TableId;
  readonly score: number;
  readonly fits: boolean;
}

/** How well a line of headers fits each table, best first. */
export function fitsOf(headers: readonly string[]): readonly Fit[] {
  return TABLE_IDS.map((table): Fit => {
    const uses = mapColumns(table, headers);
    const used = new Set(uses.map(({ target }) => target));
    const told = TELLING[table].every((group) => group.some((target) => used.has(target)));
    const fits = told && missingTargets({ table, uses }).length === 0;
    return { table, fits, score: scoreOf(table, headers, uses) };
  }).sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score);
}

/** 2 for every name that means a column, 1 for one that may, and 1 more where a row is about it. */
const scoreOf = (table: TableId, headers: readonly string[], uses: readonly ColumnUse[]): number =>
  uses.reduce((sum, { target }, i) => {
    if (target === null) return sum;
    const isSure = headerMeaning(table, headers[i] as string).surely === target;
    return sum + (isSure ? 2 : 1) + (isSure && CORE[table].includes(target) ? 1 : 0);
  }, 0);

/**
 * The line with the headers, past titles above it: the first that fits a table; else the first with two names we know;
 * else the first that looks like headers, whatever their names. Null when the file seems to have none.
 */
export function findHeader(lines: readonly FileLine[]): FileLine | null {
  const first = lines.slice(0, HEADER_LINES).filter(({ cells }) => !cells.some(isValue));
  const fits = first.map((line) => ({ line, best: fitsOf(line.cells) }));
  const whole = fits.find(({ best }) => best[0]?.fits);
  if (whole) return whole.line;
  const known = fits.find(({ best }) => best.some(({ score }) => score >= 4));
  if (known) return known.line;
  const width = usualWidth(lines);
  return first.find((line) => looksLikeHeaders(line, width, lines)) ?? null;
}

/** A name for every column, no two alike, and values below some of them. */
function looksLikeHeaders({ line, cells }: FileLine, width: number, lines: readonly FileLine[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter(Boolean);
  if (names.length < width || new Set(names).size < names.length) return false;
  const below = lines.filter((one) => one.line > line).slice(0, HEADER_LINES);
  return below.length > 0 && below.some(({ cells: values }) => values.some(isValue));
}

/** The number of cells most lines have values in. */
function usualWidth(lines: readonly FileLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines.slice(0, HEADER_LINES)) {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** True for what is no name of a column: a day, a number, an address. */
export const isValue = (cell: string): boolean =>
  !isBlankText(cell) && (readMoment(cell, 0) !== null || parseAmount(cell) !== null || cell.includes('@'));

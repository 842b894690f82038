import { MEASURES } from '../kpi/measures';
import type { TableId } from '../tables/table';
import { headerMeaning } from './headers/header-index';
import { amountScale, minuteScale, plainHeader } from './plain-header';
import type { DateOrder } from './read-moment';
import { type Target, targetsOf } from './targets';

/** What becomes of a column of a file. */
export interface ColumnUse {
  /** What it fills; null where it is not used. */
  readonly target: Target | null;
  /** The order of its days, where somebody said so. */
  readonly order?: DateOrder;
  /** What its numbers are multiplied by: 1000 below 金額（千円）, 1/60 for minutes written in seconds. */
  readonly scale?: number;
}

/** How the rows of a file become rows of a table: plain data, to be shown, corrected and kept. */
export interface Mapping {
  readonly table: TableId;
  /** Number of the line with the headers; null where the file has none. */
  readonly headerLine: number | null;
  /** One for each column of the file. */
  readonly uses: readonly ColumnUse[];
}

/** What is kept of a mapping for the next file of the same source: titles above the headers may be more or fewer then. */
export type KeptMapping = Omit<Mapping, 'headerLine'>;

/** Kept mappings by the signature of their source. */
export type KeptMappings = { readonly [signature: string]: KeptMapping };

/** What a table cannot be filled without, each group by any one of its targets. */
const REQUIRED: { readonly [T in TableId]: readonly (readonly Target[])[] } = {
  daily: [['day'], MEASURES],
  leads: [['company', 'id', 'person', 'lastName', 'phone', 'mail']],
  actions: [['when'], ['company', 'lead', 'result', 'kind']],
  deals: [['id', 'company']],
};

/** What a mapping lacks for its table to be filled, as groups of which any one would do. */
export function missingTargets({
  table,
  uses,
}: Pick<Mapping, 'table' | 'uses'>): readonly (readonly Target[])[] {
  const used = new Set(uses.map(({ target }) => target));
  return REQUIRED[table].filter((group) => !group.some((target) => used.has(target)));
}

/**
 * What the columns of a file fill in a table, by their headers. A header that surely means something comes before one
 * that may mean it; of two that mean the same the first one is used.
 *
 * @example mapColumns('leads', ['担当者名', '自社担当']).map(({ target }) => target) // ['person', 'owner']
 */
export function mapColumns(table: TableId, headers: readonly string[]): readonly ColumnUse[] {
  const meanings = headers.map((header) => headerMeaning(table, header));
  const targets: (Target | null)[] = headers.map(() => null);
  const taken = new Set<Target>();
  const take = (i: number, target: Target | null | undefined): void => {
    if (targets[i] !== null || target == null || taken.has(target)) return;
    targets[i] = target;
    taken.add(target);
  };
  meanings.forEach(({ surely }, i) => {
    take(i, surely);
  });
  meanings.forEach(({ maybe }, i) => {
    take(
      i,
      maybe.find((target) => !taken.has(target)),
    );
  });
  return targets.map((target, i) => columnUse(table, target, headers[i] as string));
}

/** What becomes of a column that fills `target`: its header says how its numbers are written. */
export function columnUse(table: TableId, target: Target | null, header: string): ColumnUse {
  if (target === null) return { target };
  const kind = targetsOf(table).find(([one]) => one === target)?.[1];
  const scale = target === 'minutes' ? minuteScale(header) : kind === 'amount' ? amountScale(header) : 1;
  return { target, ...(scale !== 1 && { scale }) };
}

/**
 * By what files of the same source are known again: their headers, however wide or long they are written. 16 hexadecimal
 * digits (FNV-1a, twice); of a file without headers only the number of columns is known.
 */
export function sourceSignature(headers: readonly string[]): string {
  const plain = headers.map(plainHeader);
  while (plain[plain.length - 1] === '') plain.pop();
  if (plain.every((header) => header === '')) return `columns-${headers.length}`;
  const text = plain.join('\n');
  return [0x811c9dc5, 0x01000193].map((basis) => hash(text, basis)).join('');
}

function hash(text: string, basis: number): string {
  let value = basis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

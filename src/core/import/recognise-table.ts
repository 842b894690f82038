import type { TableId } from '../tables/table';
import type { FileLine, FileText } from './file-text';
import { findHeader, fitsOf, HEADER_LINES } from './find-header';
import { TABLE_IDS } from './headers/header-index';
import { type KeptMappings, type Mapping, mapColumns, sourceSignature } from './mapping';

/** A column of a file, as somebody who is to say what it holds wants to see it. */
export interface FileColumn {
  /** Its name; '' where it has none. */
  readonly header: string;
  /** Its first values. */
  readonly samples: readonly string[];
}

/**
 * What a file seems to hold.
 *
 * - `headerLine` – the line with the headers; null when it has none: its columns are to be asked
 * - `columns` – of the file, without those at the end that are empty
 * - `table` – null when it may be more than one, or none: to be asked
 * - `candidates` – the tables it may be, best first; all of them when nothing is known
 * - `mapping` – null while `table` is
 * - `signature` – by which the mapping is to be kept for the next file of this source
 * - `kept` – whether the mapping is one that was kept
 */
export interface Recognition {
  readonly headerLine: number | null;
  readonly columns: readonly FileColumn[];
  readonly table: TableId | null;
  readonly candidates: readonly TableId[];
  readonly mapping: Mapping | null;
  readonly signature: string;
  readonly kept: boolean;
}

/** What is known of a file before it is looked at. */
export interface Known {
  /** Somebody said which table it is. */
  readonly table?: TableId | undefined;
  /** Somebody said in which line the headers are; null for nowhere. */
  readonly headerLine?: number | null | undefined;
  /** Mappings of other files, by their signature. */
  readonly kept?: KeptMappings | undefined;
}

/** By how much the best table has to fit better than the next one. */
const LEAST_LEAD = 1;
const MOST_SAMPLES = 3;

/**
 * Tells which table a file holds, in which line its headers are, and which column is which. What cannot be told is left
 * to be asked; an answer is given in `known`, and the rest told again from it.
 *
 * @example
 * const file = readFileText(bytes);
 * const { table, mapping } = recogniseTable(file, { kept });
 */
export function recogniseTable({ lines }: FileText, known: Known = {}): Recognition {
  const kept = known.kept ?? {};
  const header = headerOf(lines, known, kept);
  const body = header ? lines.filter(({ line }) => line > header.line) : lines;
  const columns = columnsOf(header, body);
  const headers = columns.map((column) => column.header);
  const signature = sourceSignature(headers);
  const headerLine = header?.line ?? null;
  const old = kept[signature];
  const shared = { headerLine, columns, signature };
  if (old && old.uses.length <= columns.length && (known.table ?? old.table) === old.table) {
    const uses = columns.map((_, i) => old.uses[i] ?? { target: null });
    const mapping = { table: old.table, headerLine, uses };
    return { ...shared, table: old.table, candidates: [old.table], mapping, kept: true };
  }

  const fits = fitsOf(headers);
  const [best, next] = fits.filter((fit) => fit.fits);
  const isClear = best !== undefined && (!next || best.score - next.score >= LEAST_LEAD);
  const table = known.table ?? (isClear ? best.table : null);
  const likely = fits.filter(({ fits: does, score }) => (best ? does : score > 0)).map((fit) => fit.table);
  return {
    ...shared,
    table,
    candidates: likely.length > 0 ? likely : TABLE_IDS,
    mapping: table && { table, headerLine, uses: mapColumns(table, headers) },
    kept: false,
  };
}

function headerOf(lines: readonly FileLine[], { headerLine }: Known, kept: KeptMappings): FileLine | null {
  if (headerLine !== undefined) return lines.find(({ line }) => line === headerLine) ?? null;
  const first = lines.slice(0, HEADER_LINES);
  const old = first.find(({ cells }) => cells.some((cell) => cell !== '') && kept[sourceSignature(cells)]);
  return old ?? findHeader(lines);
}

function columnsOf(header: FileLine | null, body: readonly FileLine[]): readonly FileColumn[] {
  const names = (header?.cells ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim());
  while (names[names.length - 1] === '') names.pop();
  const samples: string[][] = names.map(() => []);
  for (const { cells } of body) {
    cells.forEach((cell, i) => {
      const value = cell.trim();
      // A line with more values than there are names is no row: a comma of a value has moved them.
      if (value === '' || (header && i >= header.cells.length)) return;
      while (samples.length <= i) samples.push([]);
      const seen = samples[i] as string[];
      if (seen.length < MOST_SAMPLES && !seen.includes(value)) seen.push(value);
    });
  }
  return samples.map((seen, i) => ({ header: names[i] ?? '', samples: seen }));
}

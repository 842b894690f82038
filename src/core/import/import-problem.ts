import type { DateOrder } from './read-moment';
import type { Target } from './targets';

/**
 * What is wrong in a file.
 *
 * - columns: `unknown-column` nobody knows its name, `unnamed-column` it has values and no name, `repeated-column` one
 *   before it means the same
 * - lines: `bad-quote` a quotation mark is not closed, `too-many-cells` more values than columns (`value` is their
 *   number), `repeated-header`, `repeated-row` about the same as the row in line `value`, `no-key` nothing says which row
 *   it is, `too-long` more text than a row can be written with
 * - cells: `unreadable-day`, `ambiguous-day` (answered by the question of its column), `no-number`, `negative`,
 *   `fraction`, `unknown-choice`, `no-check`, `unknown-product`
 */
export type ImportProblemKind =
  | 'unknown-column'
  | 'unnamed-column'
  | 'repeated-column'
  | 'bad-quote'
  | 'too-many-cells'
  | 'repeated-header'
  | 'repeated-row'
  | 'no-key'
  | 'too-long'
  | 'unreadable-day'
  | 'ambiguous-day'
  | 'no-number'
  | 'negative'
  | 'fraction'
  | 'unknown-choice'
  | 'no-check'
  | 'unknown-product';

/** Something wrong in a line of a file. */
export interface ImportProblem {
  readonly what: ImportProblemKind;
  /** Number of the line in the file, from 1. */
  readonly line: number;
  /** Place of the column in the file, from 0; null where the whole line is meant. */
  readonly column: number | null;
  /** Name of the column in the file; '' where it has none. */
  readonly header: string;
  /** As it stands in the file. */
  readonly value: string;
  /** Whether the row is left out for it; otherwise the cell is kept as the text it shows. */
  readonly leftOut: boolean;
  /** What may have been meant. */
  readonly proposed?: string;
}

/**
 * What only a person can answer before the rows are right.
 *
 * - `date-order` – the days of a column may be read in several orders: answered by `order` of its use in the mapping.
 *   `likely` is the order another column of the file is in, to be offered and not to be taken for granted
 * - `missing-column` – the table cannot be filled without one of `anyOf`: answered by giving a column this target
 */
export type ImportQuestion =
  | {
      readonly ask: 'date-order';
      readonly column: number;
      readonly header: string;
      readonly samples: readonly string[];
      readonly orders: readonly DateOrder[];
      readonly likely: DateOrder | null;
    }
  | { readonly ask: 'missing-column'; readonly anyOf: readonly Target[] };

/** A line of a file, split into cells; `line` is its number in the file, from 1. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * What a delimited file holds.
 *
 * - `lines` – its records in order, each under the number of the line it begins on
 * - `badQuotes` – numbers of lines left out, because a quotation mark on them is not closed
 */
export interface FileText {
  readonly lines: readonly FileLine[];
  readonly badQuotes: readonly number[];
}

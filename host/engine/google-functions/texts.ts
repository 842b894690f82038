import { isBlank, toCellValue } from '../cell-values';
import { parseTypedNumber } from '../parse-typed-number';
import { flagOf, scalarOf, textOf } from './arguments';
import { type FunctionEntry, googleFunction } from './google-function';

/** JOIN(delimiter, value_or_array, …): one text; empty cells are joined too. */
export const join: FunctionEntry = googleFunction('JOIN', {
  minParams: 2,
  maxParams: 255,
  calculate([delimiter, ...arrays]) {
    const values = arrays.flat(2).map((cell) => textOf(toCellValue(cell)));
    return values.join(textOf(scalarOf(delimiter)));
  },
});

/** SPLIT(text, delimiter, split_by_each, remove_empty_text): one row; pieces that look like numbers are numbers. */
export const split: FunctionEntry = googleFunction('SPLIT', {
  minParams: 2,
  maxParams: 4,
  calculate([text, delimiter, byEach, removeEmpty]) {
    const delimiters = textOf(scalarOf(delimiter));
    const separators = flagOf(byEach, true) ? [...delimiters] : [delimiters];
    let pieces = [textOf(scalarOf(text))];
    for (const separator of separators) pieces = pieces.flatMap((piece) => piece.split(separator));
    if (flagOf(removeEmpty, true)) pieces = pieces.filter((piece) => piece !== '');
    return [pieces.map((piece) => parseTypedNumber(piece) ?? piece)];
  },
});

/** COUNTUNIQUE(value, …): how many different values there are, empty ones not counted. */
export const countUnique: FunctionEntry = googleFunction('COUNTUNIQUE', {
  minParams: 1,
  maxParams: 255,
  calculate(args) {
    const values = args.flat(2).map((cell) => toCellValue(cell));
    return new Set(values.filter((value) => !isBlank(value)).map((value) => JSON.stringify(value))).size;
  },
});

/** HYPERLINK(url, label): the label as an ordinary value. Univer makes it rich text, which no formula can read. */
export const hyperlink: FunctionEntry = googleFunction('HYPERLINK', {
  minParams: 1,
  maxParams: 2,
  calculate([url, label]) {
    return scalarOf(label ?? url, '');
  },
});

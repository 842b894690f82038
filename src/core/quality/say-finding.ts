import type { Cell, TableId } from '../tables/table';
import type { Finding, QualityRule } from './finding';

/**
 * What is said of one rule. `what` is told the cell, then the other cell (its row for duplicates), then the headers of
 * both; `fix` is said where nothing is proposed.
 */
interface RuleWords {
  readonly title: string;
  readonly what: string | ((value: string, other: string, column: string, otherColumn: string) => string);
  readonly fix?: string;
}

/** The words findings are told in, a part of the page's catalogue. */
export interface FindingWords {
  readonly blank: string;
  readonly ticked: string;
  readonly unticked: string;
  readonly row: (row: string) => string;
  readonly change: (to: string) => string;
  readonly perhaps: (to: string) => string;
  readonly empty: string;
  readonly byHand: string;
  readonly rules: { readonly [R in QualityRule]: RuleWords };
}

/** A finding in words: the kind of trouble, what is wrong with this cell, and what to do. */
export interface SaidFinding {
  readonly title: string;
  readonly what: string;
  readonly fix: string;
}

/**
 * Tells a finding.
 *
 * @param columnName the header of a column
 * @example sayFinding(finding, dataWordsOf('ja').quality, name).fix // '「2026-04-01」に直します。'
 */
export function sayFinding(
  { table, column, rule, value, fix, certain, beside }: Finding,
  words: FindingWords,
  columnName: (table: TableId, column: string) => string,
): SaidFinding {
  const { title, what, fix: byHand = words.byHand } = words.rules[rule];
  const shown = (cell: Cell): string => {
    if (typeof cell === 'boolean') return cell ? words.ticked : words.unticked;
    if (cell === '') return words.blank;
    return rule === 'spaces' ? String(cell).replace(/[\s\u200b-\u200d\u2060]/g, '␣') : String(cell);
  };
  const repeats = rule === 'sameRow' || rule === 'sameKey';
  const other = beside === null ? '' : repeats ? words.row(String(beside.row)) : shown(beside.value);
  const otherColumn = beside === null ? '' : columnName(table, beside.column);
  const propose = certain ? words.change : words.perhaps;
  const proposal = (to: Cell): string => {
    if (to === '') return words.empty;
    return propose(typeof to === 'boolean' ? shown(to) : String(to));
  };
  return {
    title,
    what: typeof what === 'string' ? what : what(shown(value), other, columnName(table, column), otherColumn),
    fix: fix === null ? byHand : proposal(fix.to),
  };
}

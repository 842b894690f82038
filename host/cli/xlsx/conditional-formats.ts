import type { IRange, IStyleData } from '@univerjs/core';
import type { CellIsOperators, ConditionalFormattingRule, Fill, Style, TimePeriodTypes } from 'exceljs';
import { cellAddress } from './cell-address';
import { excelColor, excelFont } from './cell-style';
import { excelFormula } from './excel-formula';

/** A rule as the workbook keeps it: the parts that Excel has too. */
export interface StoredRule {
  readonly ranges: readonly IRange[];
  readonly rule: Highlight | ColorScale;
}

interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly operator?: string;
  readonly value?: number | string | readonly number[];
  readonly style: IStyleData;
}

interface ColorScale {
  readonly type: 'colorScale';
  readonly config: readonly {
    readonly color: string;
    readonly value: { readonly type: string; readonly value?: number };
  }[];
}

type Thresholds = Extract<ConditionalFormattingRule, { type: 'colorScale' }>['cfvo'];

/** Excel's formula for a comparison of texts; `cell` is the first cell of the rule, `text` the text in quotes. */
const TEXT_FORMULAS: { readonly [operator: string]: (cell: string, text: string) => string } = {
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  containsText: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  equal: (cell, text) => `${cell}=${text}`,
  notEqual: (cell, text) => `${cell}<>${text}`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** The rule for Excel, or null for a kind it does not have. The first rule of a sheet has priority 1. */
export function conditionalRule(
  { ranges, rule }: StoredRule,
  priority: number,
): ConditionalFormattingRule | null {
  if (rule.type === 'colorScale') {
    const cfvo = rule.config.map(({ value }) => value) as Thresholds;
    return { type: 'colorScale', priority, cfvo, color: rule.config.map(({ color }) => rgb(color)) } as never;
  }
  if (rule.type !== 'highlightCell') return null;
  const { subType, operator = '', value } = rule;
  const style = excelDifference(rule.style);
  switch (subType) {
    case 'number': {
      const formulae = [value].flat();
      // Excel knows more comparisons than the library's type lists; it writes them as they are.
      return { type: 'cellIs', priority, style, operator: operator as CellIsOperators, formulae };
    }
    case 'formula':
      return { type: 'expression', priority, style, formulae: [excelFormula(String(value))] };
    case 'timePeriod':
      return { type: 'timePeriod', priority, style, timePeriod: operator as TimePeriodTypes };
    case 'text': {
      const first = ranges[0];
      const formula = TEXT_FORMULAS[operator];
      if (!first || !formula) return null;
      const text = `"${String(value ?? '').replaceAll('"', '""')}"`;
      const formulae = [formula(cellAddress(first.startRow, first.startColumn), text)];
      return { type: 'expression', priority, style, formulae };
    }
    default:
      return null;
  }
}

const rgb = (color: string) => excelColor({ rgb: color }) ?? {};

/** What a rule changes about a cell; a fill of a rule is, unlike a cell's own, its background colour. */
function excelDifference(style: IStyleData): Partial<Style> {
  const background = excelColor(style.bg);
  const fill = { type: 'pattern', pattern: 'solid', bgColor: background } as Fill;
  return { font: excelFont(style), ...(background && { fill }) };
}

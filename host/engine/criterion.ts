import { type CellValue, isCellError } from './cell-values';
import { parseTypedNumber } from './parse-typed-number';

/** A comparison a criterion may begin with. */
export type Comparison = '=' | '<>' | '>' | '>=' | '<' | '<=';

/** A criterion of COUNTIF and its kin, read once and asked for every cell. */
export interface Criterion {
  readonly comparison: Comparison;
  /** What is compared with: a number, a boolean, a text in lower case, or an empty cell (null). */
  readonly operand: number | boolean | string | null;
  /** How the operand was written, in lower case, when it came as text; `'005'` also finds the text 005. */
  readonly text?: string;
  /** Set when the text has `*` or `?`; such criteria only ever match text. */
  readonly pattern?: RegExp;
  /** True when an empty operand also means the empty text: `""` does, `"="` and `"<>"` mean truly empty cells. */
  readonly matchesEmptyText: boolean;
}

/**
 * Reads a criterion. An empty cell as a criterion means 0; texts that look like numbers, dates, times or percentages
 * are compared as numbers, with cells that hold numbers; case is ignored; `~` before `*`, `?` or `~` takes them as they are.
 *
 * @example parseCriterion('>=2026-04-01') // {comparison: '>=', operand: 46113, …}
 */
export function parseCriterion(value: number | string | boolean | null): Criterion {
  if (typeof value !== 'string') {
    return { comparison: '=', operand: value ?? 0, matchesEmptyText: false };
  }
  const [, sign, rest = ''] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(value) ?? [];
  const comparison = (sign ?? '=') as Comparison;
  const text = rest.toLowerCase();
  if (text === '') return { comparison, operand: null, text, matchesEmptyText: sign === undefined };
  const matchesEmptyText = false;
  if (text === 'true' || text === 'false') {
    return { comparison, operand: text === 'true', text, matchesEmptyText };
  }
  const number = parseTypedNumber(text);
  if (number !== null) return { comparison, operand: number, text, matchesEmptyText };
  const pattern = comparison === '=' || comparison === '<>' ? wildcardPattern(text) : undefined;
  return pattern
    ? { comparison, operand: text, text, pattern, matchesEmptyText }
    : { comparison, operand: text.replace(/~([*?~])/g, '$1'), text, matchesEmptyText };
}

/** Whether a cell meets a criterion. An error in a cell equals only its own name: `"#N/A"` counts #N/A. */
export function meets(criterion: Criterion, value: CellValue): boolean {
  const { comparison, operand } = criterion;
  if (comparison === '=') return equals(criterion, value);
  if (comparison === '<>') return !equals(criterion, value);
  const cell = typeof value === 'string' ? value.toLowerCase() : value;
  if (cell === null || operand === null || typeof cell !== typeof operand) return false;
  switch (comparison) {
    case '>':
      return cell > operand;
    case '>=':
      return cell >= operand;
    case '<':
      return cell < operand;
    case '<=':
      return cell <= operand;
  }
}

function equals({ operand, text, pattern, matchesEmptyText }: Criterion, value: CellValue): boolean {
  if (operand === null) return value === null || (matchesEmptyText && value === '');
  if (isCellError(value)) return value.error.toLowerCase() === operand;
  if (typeof value !== 'string') return value === operand;
  const cell = value.toLowerCase();
  return pattern ? pattern.test(cell) : cell === operand || cell === text;
}

function wildcardPattern(text: string): RegExp | undefined {
  if (!/[*?]/.test(text.replace(/~[*?~]/g, ''))) return undefined;
  const source = text.replace(/~([*?~])|[.*+?^${}()|[\]\\]/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (found === '*') return '[^]*';
    return found === '?' ? '[^]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`);
}

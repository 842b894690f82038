import { functionHelpEn } from '../core/words/functions-en';
import { functionHelpJa } from '../core/words/functions-ja';

/** The help of one custom function. */
interface FunctionHelp {
  readonly name: string;
  /** The names of its parameters, in order, as the formula bar shows them. */
  readonly parameters: readonly string[];
  /** The comment Sheets reads it from, which stands before the function in the built script. */
  readonly comment: string;
}

/** What the parameters that take no number take. */
const TYPES: { readonly [parameter: string]: string } = {
  rounding: 'boolean',
  from: 'Date',
  to: 'Date',
  days_off: 'Date',
};

/**
 * The help of every custom function, in both languages at once, for the build: nothing of it is needed while the
 * add-on runs, so it is in no bundle but as comments.
 *
 * @example functionHelp()[0].parameters is ['goal', 'rates', 'rounding']
 */
export function functionHelp(): readonly FunctionHelp[] {
  return Object.entries<Help>(functionHelpJa).map(([name, ja]) => {
    const en = (functionHelpEn as { readonly [name: string]: Help })[name] as Help;
    const parameters = Object.keys(ja.parameters);
    const lines = [
      `${ja.summary} / ${en.summary}`,
      '',
      ...parameters.map((parameter) => {
        const type = TYPES[parameter] ?? 'number';
        return `@param {${type}|${type}[][]} ${parameter} ${ja.parameters[parameter]} / ${en.parameters[parameter]}`;
      }),
      `@return {number[][]} ${ja.result} / ${en.result}`,
      '@customfunction',
    ];
    return {
      name,
      parameters,
      comment: ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n'),
    };
  });
}

interface Help {
  readonly summary: string;
  readonly parameters: { readonly [name: string]: string };
  readonly result: string;
}

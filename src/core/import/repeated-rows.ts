import type { ImportProblem } from './import-problem';
import type { Matches } from './match-existing';

/** Rows of a file that are left out because one before them is about the same, as problems by line. */
export const repeatedProblems = (
  { at }: { readonly at: readonly number[] },
  { repeated }: Pick<Matches, 'repeated'>,
): readonly ImportProblem[] =>
  repeated.map(({ index, of }) => ({
    ...{ what: 'repeated-row', line: at[index] as number, value: `${at[of]}` },
    ...{ column: null, header: '', leftOut: true },
  }));

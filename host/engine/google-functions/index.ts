import { arrayFormula, flatten, makeArray } from './arrays';
import { eDate } from './edate';
import { filter } from './filter';
import type { FunctionEntry } from './google-function';
import { sort, sortN } from './sorting';
import { sparkline } from './sparkline';
import { countUnique, hyperlink, join, split } from './texts';

/**
 * The functions Google has and Univer lacks, and those that the two read differently. QUERY, and all that fetch over
 * the network (IMPORTRANGE, GOOGLEFINANCE, …), are not there: they are #NAME?.
 */
export const googleFunctions: readonly FunctionEntry[] = [
  arrayFormula,
  countUnique,
  eDate,
  filter,
  flatten,
  hyperlink,
  join,
  makeArray,
  sort,
  sortN,
  sparkline,
  split,
];

import type { AnonymiseOptions } from '../../../src/core/export/anonymise';
import type { Cell } from '../../../src/core/tables/table';

/** What is not needed after a year, or out of scope, on a Friday in May. */
export const OPTIONS: AnonymiseOptions = {
  ...{ idleMonths: 12, statuses: ['outOfScope'], asOf: '2026-05-29', language: 'ja' },
  words: { company: '会社', person: '氏名' },
};

/** Whatever list it is. */
interface AnyTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The cells of a column. */
export const cellsOf = (table: AnyTable | undefined, column: string): readonly Cell[] => {
  const place = (table?.columns ?? []).indexOf(column);
  return (table?.rows ?? []).map((cells) => cells[place] ?? '');
};

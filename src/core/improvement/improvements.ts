import { type Day, parseIsoDay } from '../calendar/day';
import type { RateKey } from '../kpi/chain';
import type { Measure } from '../kpi/measures';
import type { Cell, ColumnOf, Table } from '../tables/table';

export const IMPROVEMENT_STATES = ['open', 'running', 'done', 'dropped'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** What an improvement is meant to move. */
export type ImprovementKpi = Measure | RateKey;

/** A line of 改善アクション; `row` is where it stands on the sheet, null what the cell does not say. */
export interface Improvement {
  readonly row: number;
  readonly opened: Day | null;
  /** As the cell has it: where it was found. */
  readonly found: string;
  readonly kpi: ImprovementKpi | null;
  /** As the cell has it, where it is no KPI of the funnel too. */
  readonly kpiName: string;
  readonly what: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly state: ImprovementState;
  readonly doneOn: Day | null;
  readonly learned: string;
}

/** What KPIs and states are called in one language. */
export interface ImprovementWords {
  readonly kpis: { readonly [K in ImprovementKpi]: string };
  readonly states: { readonly [S in ImprovementState]: string };
}

/** The key of a word in any of the catalogues; null for a word of none. */
function keyOf<K extends string>(
  word: string,
  catalogues: readonly { readonly [key in K]: string }[],
): K | null {
  for (const words of catalogues) {
    const found = (Object.keys(words) as K[]).find((key) => words[key] === word);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Reads 改善アクション. A line without anything to do is left out; a state nobody knows is that of a line just begun.
 *
 * @param words those of every language the sheet may have been installed in
 */
export function improvementsOf(
  table: Table<'improvements'>,
  words: readonly ImprovementWords[],
): readonly Improvement[] {
  const places = new Map(table.columns.map((column, i) => [column, i]));
  const kpis = words.map((one) => one.kpis);
  const states = words.map((one) => one.states);
  return table.rows.flatMap((cells, i): readonly Improvement[] => {
    const text = (column: ColumnOf<'improvements'>): string =>
      String((cells[places.get(column) ?? -1] as Cell | undefined) ?? '').trim();
    const day = (column: ColumnOf<'improvements'>): Day | null =>
      parseIsoDay(text(column)) === null ? null : text(column);
    if (text('what') === '') return [];
    return [
      {
        row: table.at[i] as number,
        ...{ opened: day('opened'), found: text('found'), kpi: keyOf(text('kpi'), kpis) },
        kpiName: text('kpi'),
        ...{ what: text('what'), owner: text('owner'), due: day('due') },
        ...{ state: keyOf(text('state'), states) ?? 'open', doneOn: day('doneOn'), learned: text('learned') },
      },
    ];
  });
}

/** Whether something is still to be done about it. */
export const isOpen = ({ state }: Improvement): boolean => state === 'open' || state === 'running';

/** Whether it should have been done before a day. */
export const isOverdue = (improvement: Improvement, asOf: Day): boolean =>
  isOpen(improvement) && improvement.due !== null && improvement.due < asOf;

import type { EntryAction } from '../../core/adoption/action-effects';
import { entriesOfActions, entriesOfDays } from '../../core/adoption/entries-of';
import type { Entry, Person, Role } from '../../core/adoption/entry';
import { actionsOf, dayIn } from '../../core/tables/records';
import type { Cell, Table } from '../../core/tables/table';
import { sharedWordsOf } from '../../core/words/shared-words';
import type { ReadListId, TablesAnswer } from '../server/api';

/** Where entries and what people filled in stand. */
export const ADOPTION_LISTS: readonly ReadListId[] = [
  'daily',
  'archive',
  'actions',
  'adoption',
  'improvements',
];

/** What the view is calculated from. */
export interface AdoptionInput {
  readonly people: readonly Person[];
  readonly entries: readonly Entry[];
  readonly initiative: EntryAction | null;
  /** Improvements that were to raise the entry rate. */
  readonly actions: readonly EntryAction[];
}

const CATALOGUES = (['ja', 'en'] as const).map(sharedWordsOf);

/** Everybody's entries, with the roles, departments and initiative of the sheet 定着; members without a line there too. */
export function adoptionInput({ tables }: TablesAnswer, members: readonly string[]): AdoptionInput {
  const { daily, archive, actions, adoption, improvements } = tables;
  const filled = new Map((adoption ? textRows(adoption) : []).map((row) => [row.key ?? '', row]));
  const byName = new Map(
    [...filled].flatMap(([key, row]) => (/^member\./.test(key) ? [[row.item, row]] : [])),
  );
  const day = dayIn(filled.get('initiative')?.m1 ?? '');
  return {
    people: members.map((name) => {
      const row = byName.get(name);
      return { name, role: roleIn(row?.m1 ?? ''), department: row?.m2 ?? '' };
    }),
    entries: [
      ...[daily, archive].flatMap((table) => (table ? entriesOfDays(table) : [])),
      ...(actions ? entriesOfActions(actionsOf(actions)) : []),
    ],
    initiative: day === null ? null : { name: filled.get('initiativeName')?.m1 ?? '', day },
    actions: (improvements ? textRows(improvements) : []).flatMap(({ kpi, opened, what = '' }) => {
      const begun = dayIn(opened ?? '');
      const isOurs = CATALOGUES.some(({ fields }) => fields.entryRate === kpi);
      return isOurs && begun !== null && what !== '' ? [{ name: what, day: begun }] : [];
    }),
  };
}

/** The rows of a list as texts by column. */
const textRows = ({ columns, rows }: Table<'adoption'> | Table<'improvements'>) =>
  rows.map((cells): { readonly [column: string]: string } =>
    Object.fromEntries(
      columns.map((column, i) => [column, String((cells[i] as Cell | undefined) ?? '').trim()]),
    ),
  );

function roleIn(word: string): Role | null {
  const roles = CATALOGUES.map(({ adoptionView }) => adoptionView.roles);
  return (['manager', 'member'] as const).find((role) => roles.some((words) => words[role] === word)) ?? null;
}

import type { Edit } from '../quality/edits';
import type { TeamTables } from '../quality/finding';
import { plainName } from '../quality/plain-name';
import type { Cell, TableId } from '../tables/table';
import type { Language } from '../words/index';
import { companyKey, type LeadChoice } from './choose-leads';
import { type ChosenRows, chooseRows } from './choose-rows';
import { type CsvFile, plainFile } from './export-csv';
import { replacerOf } from './replace-names';
import { type Lists, PERSONAL, type StandInWords, standInsFor } from './stand-ins';

export interface AnonymiseOptions extends LeadChoice {
  readonly language: Language;
  readonly words: StandInWords;
}

/** What anonymising would do; nothing is changed until the edits are carried out. */
export interface Anonymised {
  readonly edits: readonly Edit[];
  /** Rows that are anonymised, by list. */
  readonly rows: { readonly [T in TableId]: number };
  /** The chosen rows as they were, for people to keep elsewhere, or not. */
  readonly copy: readonly CsvFile[];
  /** Names of the chosen rows that also stand in rows of leads still at work, where they stay. */
  readonly shared: readonly string[];
}

/**
 * Anonymises leads nobody needs by name any more (個人情報保護法: personal data that is no longer needed is to be erased).
 *
 * With a lead go its actions, by ID, and the deals and actions of its company, unless another lead of the company stays.
 * In those rows companies and people get stand-ins, the same for the same name; phones, mails and memos are emptied. IDs,
 * days, counts, choices, sources and members stay, so every number stays what it was. In all other rows, of 日次入力 too,
 * the names, phones and mails are taken out of memos; a name that such a row has as its own stays there, and is told in
 * `shared`.
 *
 * Done twice it changes nothing the second time: stand-ins are known again, and new ones go on counting.
 */
export function anonymise(tables: TeamTables, options: AnonymiseOptions): Anonymised {
  const lists = Object.entries(tables) as unknown as Lists;
  const chosen = chooseRows(tables, options);
  const { companies, people, texts, shared } = standInsFor(lists, chosen, options.words);
  const replace = replacerOf(texts);
  const standIn = (column: string, cell: Cell): Cell => {
    if (cell === '') return '';
    if (column === 'company') return companies.get(companyKey(String(cell))) ?? cell;
    return column === 'person' ? (people.get(plainName(String(cell))) ?? cell) : '';
  };
  const edits = lists.flatMap(([id, table]) =>
    PERSONAL[id].flatMap((column) => {
      const place = (table.columns as readonly string[]).indexOf(column);
      if (place < 0) return [];
      return table.rows.flatMap((cells, i): readonly Edit[] => {
        const was = cells[place] ?? '';
        const row = table.at[i] as number;
        const rest = column === 'memo' ? replace(String(was)) : was;
        const to = chosen[id].has(row) ? standIn(column, was) : rest === String(was) ? was : rest;
        return to === was ? [] : [{ table: id, row, column, was, to }];
      });
    }),
  );
  return {
    edits,
    rows: {
      ...{ daily: 0, leads: chosen.leads.size },
      ...{ actions: chosen.actions.size, deals: chosen.deals.size },
    },
    copy: copyOf(lists, chosen, options.language),
    shared,
  };
}

function copyOf(lists: Lists, chosen: ChosenRows, language: Language): readonly CsvFile[] {
  return lists
    .map(([id, table]) => {
      const places = table.at.flatMap((row, i) => (chosen[id].has(row) ? [i] : []));
      const only = (i: number) => table.rows[i] as readonly Cell[];
      const part = { ...table, rows: places.map(only), at: places.map((i) => table.at[i] as number) };
      return plainFile(id, part, language);
    })
    .filter(({ rows }) => rows > 0);
}

import type { TeamTables } from '../quality/finding';
import type { Cell, Table, TableId } from '../tables/table';
import { chooseLeads, companyKey, type LeadChoice } from './choose-leads';

/** Rows of the sheet, by list. */
export type ChosenRows = { readonly [T in TableId]: ReadonlySet<number> };

/** A reader of one column of a table, as text. */
function reader(table: Table, column: string): (row: readonly Cell[]) => string {
  const place = (table.columns as readonly string[]).indexOf(column);
  return (cells) => String(cells[place] ?? '').trim();
}

/**
 * The rows that are anonymised: the chosen leads; their actions, by ID; and actions and deals of a company of which no other
 * lead stays, for they have nothing else to be told by.
 */
export function chooseRows(tables: TeamTables, choice: LeadChoice): ChosenRows {
  const leads = chooseLeads(tables, choice);
  const [ids, companies, staying] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const stayingIds = new Set<string>();
  const list = tables.leads as Table | undefined;
  if (list) {
    const [id, company] = [reader(list, 'id'), reader(list, 'company')];
    list.rows.forEach((cells, i) => {
      const isChosen = leads.has(list.at[i] as number);
      if (id(cells) !== '') (isChosen ? ids : stayingIds).add(id(cells));
      (isChosen ? companies : staying).add(companyKey(company(cells)));
    });
  }
  const isGone = (company: string): boolean => {
    const key = companyKey(company);
    return key !== '' && companies.has(key) && !staying.has(key);
  };
  const rowsOf = (table: Table | undefined, isChosen: (lead: string, company: string) => boolean) => {
    if (!table) return new Set<number>();
    const [lead, company] = [reader(table, 'lead'), reader(table, 'company')];
    return new Set(
      table.rows.flatMap((cells, i) =>
        isChosen(lead(cells), company(cells)) ? [table.at[i] as number] : [],
      ),
    );
  };
  return {
    daily: new Set(),
    leads,
    actions: rowsOf(
      tables.actions as Table | undefined,
      (lead, company) => !stayingIds.has(lead) && (ids.has(lead) || isGone(company)),
    ),
    deals: rowsOf(tables.deals as Table | undefined, (_, company) => isGone(company)),
  };
}

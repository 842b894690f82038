import type { Table, TableId } from '../tables/table';
import { checkDuplicates } from './check-duplicates';
import { checkDeal, checkLead, checkStages, checkValues } from './check-rows';
import { type CleanTable, cleanTable } from './clean-table';
import { companyProposals } from './company-spellings';
import type { Finding, Known, TeamTables } from './finding';

/**
 * Looks through the lists of a team for what may be wrong with their cells, list by list, and in each by row.
 *
 * Every cell is first read in the way its column asks for; what is only written in another way is a finding with a certain
 * fix, and everything else is checked as if that fix had been made. So certain fixes bring up nothing new. Lists are
 * passed a fixed number of times and rows meet by key, never pair by pair: 150,000 rows take some three seconds.
 *
 * @param known the names of 設定, the as-of day, and the language choices are proposed in
 * @example
 * checkData({ daily: { columns: ['day', 'calls'], rows: [['令和8年4月1日', '８０件']], at: [2] } }, known)
 * // day: textDate, fix 2026-04-01, certain; calls: textNumber, fix 80, certain
 */
export function checkData(tables: TeamTables, known: Known): readonly Finding[] {
  const found = { daily: [], leads: [], actions: [], deals: [] } as { readonly [T in TableId]: Finding[] };
  const clean = <T extends TableId>(id: T): CleanTable<T> | null => {
    const table = tables[id] as Table<T> | undefined;
    if (!table) return null;
    const cleaned = cleanTable(id, table, known, found[id]);
    for (let row = 0; row < cleaned.length; row++) checkValues(cleaned, row, known.asOf);
    checkDuplicates(cleaned, table.columns);
    return cleaned;
  };
  const each = <T extends TableId>(
    table: CleanTable<T> | null,
    check: (table: CleanTable<T>, row: number) => void,
  ): void => {
    if (table) for (let row = 0; row < table.length; row++) check(table, row);
  };
  const [daily, leads, actions, deals] = [clean('daily'), clean('leads'), clean('actions'), clean('deals')];
  each(daily, checkStages);
  each(leads, checkLead);
  each(deals, checkDeal);
  if (leads && actions) checkLeadIds(leads, actions);
  checkCompanies([leads, actions, deals]);
  return Object.values(found).flatMap((findings) =>
    // Found check by check: stable by row, so that a row's findings stand together.
    [...findings].sort((a, b) => a.row - b.row),
  );
}

/** An ID as people vary it: `l-1`, `L0001` and `L-0001` are one. */
const plainId = (id: string): string =>
  id
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1');

/** Actions whose lead is not in the list of leads, with the ID that was most likely meant. */
function checkLeadIds(leads: CleanTable<'leads'>, actions: CleanTable<'actions'>): void {
  const ids = new Set<string>();
  const byPlain = new Map<string, string | null>();
  for (let row = 0; row < leads.length; row++) {
    const id = String(leads.cell(row, 'id'));
    if (id === '' || ids.has(id)) continue;
    ids.add(id);
    const plain = plainId(id);
    byPlain.set(plain, byPlain.has(plain) ? null : id);
  }
  if (ids.size === 0) return;
  for (let row = 0; row < actions.length; row++) {
    const id = String(actions.cell(row, 'lead'));
    if (id !== '' && !ids.has(id)) {
      actions.note(row, 'lead', 'unknownLead', { to: byPlain.get(plainId(id)) ?? null });
    }
  }
}

/** Companies that are written in several ways, over all lists together. */
function checkCompanies(
  tables: readonly (CleanTable<'leads'> | CleanTable<'actions'> | CleanTable<'deals'> | null)[],
): void {
  const there = tables.filter((table) => table !== null);
  const counts = new Map<string, number>();
  for (const { length, cell } of there) {
    for (let row = 0; row < length; row++) {
      const name = String(cell(row, 'company'));
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const proposals = companyProposals(counts);
  for (const { length, cell, note } of there) {
    for (let row = 0; row < length; row++) {
      const proposal = proposals.get(String(cell(row, 'company')));
      if (proposal) note(row, 'company', proposal.rule, { to: proposal.to });
    }
  }
}

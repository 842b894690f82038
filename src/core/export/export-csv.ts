import { COLUMN_NAMES } from '../quality/column-name';
import type { TeamTables } from '../quality/finding';
import { type Cell, type ColumnKind, type ColumnOf, TABLES, type Table, type TableId } from '../tables/table';
import type { Language } from '../words/index';
import { hubspotCalls, hubspotNotes, salesforceTasks } from './crm-activities';
import {
  type CrmOptions,
  type CrmRow,
  hubspotDeals,
  hubspotLeads,
  salesforceDeals,
  salesforceLeads,
} from './crm-rows';
import type { ExportTarget } from './standard-values';
import { writeCsv } from './write-csv';

export type ExportKind = 'leads' | 'deals' | 'activities';

/** A file to be saved. `text` has no byte order mark: it is put before it for UTF-8 only. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
  /** Rows below the header. */
  readonly rows: number;
}

/** A field the target asks for, empty in a row of our sheet. */
export interface Lacking {
  readonly table: TableId;
  readonly row: number;
  readonly field: string;
}

/** The files of an export, and what is missing in them for the target to take every row. */
export interface CsvExport {
  readonly files: readonly CsvFile[];
  readonly lacking: readonly Lacking[];
}

/** Fields without which a row is refused; see the pages of either about importing. */
const REQUIRED: { readonly [file: string]: readonly string[] } = {
  'leads-salesforce': ['Last Name', 'Company'],
  'deals-salesforce': ['Name', 'StageName', 'CloseDate'],
  'activities-salesforce': ['Subject', 'ActivityDate'],
  'leads-hubspot': ['Email'],
  'deals-hubspot': ['Deal Name', 'Deal Stage'],
  'calls-hubspot': ['Activity Date'],
  'notes-hubspot': ['Activity Date', 'Email'],
};

/**
 * A list as CSV files that a CRM imports, or as our own columns.
 *
 * Salesforce: leads for the Data Import Wizard (labels), deals and activities for the Data Loader (names of the API).
 * HubSpot: contacts with companies, deals, and activities in two files, calls and notes. Headers do not depend on the
 * language; days are yyyy-mm-dd, choices the standard values of `standard-values.ts`; what has no field goes into the
 * description, so nothing is lost. Columns called Gyakusan … are for finding rows again; both CRMs pass over them unless
 * they are mapped to a field.
 *
 * A text that would be a formula has an apostrophe before it, also for CRMs: files are opened with a spreadsheet first.
 *
 * @param tables the list that is exported; for activities the leads too, whose mails join them
 * @example exportCsv('leads', 'hubspot', { leads }, options).files[0]?.name // 'gyakusan-leads-hubspot.csv'
 */
export function exportCsv(
  kind: ExportKind,
  target: ExportTarget,
  tables: TeamTables,
  options: CrmOptions,
): CsvExport {
  const { leads, deals, actions } = tables;
  if (target === 'plain') {
    const id = kind === 'activities' ? 'actions' : kind;
    const table = tables[id];
    return { files: table ? [plainFile(id, table as Table, options.language)] : [], lacking: [] };
  }
  const isSalesforce = target === 'salesforce';
  if (kind === 'leads') {
    if (!leads) return NOTHING;
    const rows = isSalesforce ? salesforceLeads(leads, options) : hubspotLeads(leads, options);
    return together([crmFile('leads', `leads-${target}`, rows)]);
  }
  if (kind === 'deals') {
    if (!deals) return NOTHING;
    const rows = isSalesforce ? salesforceDeals(deals, options) : hubspotDeals(deals, options);
    return together([crmFile('deals', `deals-${target}`, rows)]);
  }
  if (!actions) return NOTHING;
  return together(
    isSalesforce
      ? [crmFile('actions', 'activities-salesforce', salesforceTasks(actions, leads, options))]
      : [
          crmFile('actions', 'calls-hubspot', hubspotCalls(actions, leads, options)),
          crmFile('actions', 'notes-hubspot', hubspotNotes(actions, leads, options)),
        ],
  );
}

const NOTHING: CsvExport = { files: [], lacking: [] };

/** Files without rows are left out. */
const together = (exports: readonly CsvExport[]): CsvExport => ({
  files: exports.flatMap(({ files }) => files).filter(({ rows }) => rows > 0),
  lacking: exports.flatMap(({ lacking }) => lacking),
});

function crmFile(table: TableId, name: string, rows: readonly CrmRow[]): CsvExport {
  const headers = Object.keys(rows[0]?.cells ?? {});
  const lacking = rows.flatMap(({ at, cells }) =>
    (REQUIRED[name] ?? [])
      .filter((field) => cells[field] === '')
      .map((field): Lacking => ({ table, row: at, field })),
  );
  const text = writeCsv([headers, ...rows.map(({ cells }) => headers.map((header) => cells[header] ?? ''))]);
  return { files: [{ name: `gyakusan-${name}.csv`, text, rows: rows.length }], lacking };
}

/**
 * A list under the headers of its sheet, cell by cell as it stands; only the `T` of a moment becomes a blank, as
 * spreadsheets write it.
 */
export function plainFile<T extends TableId>(
  id: T,
  { columns, rows }: Table<T>,
  language: Language,
): CsvFile {
  const names = COLUMN_NAMES[language][id] as { readonly [C in ColumnOf<T>]: string };
  const kinds = TABLES[id] as { readonly [column: string]: ColumnKind };
  const cells = rows.map((row) =>
    columns.map((column, i): Cell => {
      const cell = row[i] ?? '';
      return kinds[column] === 'moment' ? spaced(cell) : cell;
    }),
  );
  const name = `gyakusan-${id === 'actions' ? 'activities' : id}.csv`;
  return { name, text: writeCsv([columns.map((column) => names[column]), ...cells]), rows: rows.length };
}

const spaced = (cell: Cell): Cell =>
  typeof cell === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(cell) ? cell.replace('T', ' ') : cell;

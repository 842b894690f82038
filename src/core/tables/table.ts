/**
 * The lists people type into, and how a row of them travels between sheet, page and files: as plain cells.
 *
 * - `text` – as it stands, `''` for an empty cell
 * - `choice` – a text out of a list of the template's
 * - `day` – `yyyy-mm-dd`
 * - `moment` – `yyyy-mm-ddThh:mm`, or a day where no time is known
 * - `count`, `amount` – a number; `amount` is money
 * - `check` – true or false
 *
 * A cell that is none of what its column asks for travels as the text it shows, so that nothing is lost on the way.
 */
export type ColumnKind = 'text' | 'choice' | 'day' | 'moment' | 'count' | 'amount' | 'check';

export type Cell = string | number | boolean;

/** What each column of a list holds, in the order of the sheet; ids are those of the templates. */
export const TABLES = {
  daily: {
    ...{ day: 'day', member: 'text', channel: 'text' },
    ...{ calls: 'count', rings: 'count', connects: 'count', effectiveContacts: 'count' },
    ...{ meetings: 'count', qualifiedMeetings: 'count', won: 'count', revenue: 'amount', mailsSent: 'count' },
    ...{ memo: 'text', entered: 'moment' },
  },
  leads: {
    ...{ id: 'text', company: 'text', person: 'text', phone: 'text', status: 'choice' },
    ...{ nextDay: 'day', nextHow: 'choice', nextWho: 'text', owner: 'text', source: 'text' },
    ...{ created: 'moment', firstContact: 'moment', lastContact: 'day', meetingOn: 'day' },
    ...{ nurtureReason: 'choice', noMeetingReason: 'choice', mail: 'text' },
    ...{ industry: 'choice', size: 'choice', memo: 'text' },
  },
  actions: {
    ...{ when: 'moment', lead: 'text', company: 'text', member: 'text', kind: 'choice', result: 'choice' },
    ...{ source: 'text', minutes: 'count', followUp: 'choice', nextDay: 'day', memo: 'text' },
  },
  deals: {
    ...{ id: 'text', company: 'text', person: 'text', product: 'text', stage: 'choice', amount: 'amount' },
    ...{ expectedClose: 'day', isOwner: 'text', fsOwner: 'text', source: 'text' },
    ...{ created: 'day', handedOn: 'day', meeting: 'choice' },
    ...{ budget: 'check', authority: 'check', need: 'check', timing: 'check', score: 'count' },
    ...{ result: 'choice', closedOn: 'day', lostReason: 'choice', memo: 'text', stageLog: 'text' },
  },
} as const satisfies { readonly [table: string]: { readonly [column: string]: ColumnKind } };

export type TableId = keyof typeof TABLES;

/**
 * All lists that travel: those of `TABLES`, which files come into and go out of, and those only the page and people write.
 * `archive` holds the rows of `daily` of the months before the one at work.
 */
export const LISTS = {
  ...TABLES,
  archive: TABLES.daily,
  improvements: {
    ...{ opened: 'day', found: 'choice', kpi: 'choice', what: 'text', owner: 'text', due: 'day' },
    ...{ state: 'choice', before: 'count', after: 'count', doneOn: 'day', learned: 'text' },
  },
  voices: {
    ...{ day: 'day', kind: 'choice', from: 'text', to: 'text', text: 'text', score: 'count', votes: 'text' },
  },
} as const satisfies { readonly [list: string]: { readonly [column: string]: ColumnKind } };

export type ListId = keyof typeof LISTS;

/** With what is only read: the cells of 定着 that people fill in, a row by its key. */
export const READ_LISTS = {
  ...LISTS,
  adoption: { key: 'text', item: 'text', m1: 'text', m2: 'text' },
} as const satisfies { readonly [list: string]: { readonly [column: string]: ColumnKind } };

export type ReadListId = keyof typeof READ_LISTS;
export type ColumnOf<L extends ReadListId> = Extract<keyof (typeof READ_LISTS)[L], string>;

/** A row by column; a column that is not on the sheet is not there. */
export type CellsOf<T extends TableId> = { readonly [C in ColumnOf<T>]?: Cell };

/**
 * The rows of a list as they stand on its sheet. `rows` hold one cell for each of `columns`; `at` says in which row of
 * the sheet each of them stands.
 */
export interface Table<L extends ReadListId = TableId> {
  readonly columns: readonly ColumnOf<L>[];
  readonly rows: readonly (readonly Cell[])[];
  readonly at: readonly number[];
}

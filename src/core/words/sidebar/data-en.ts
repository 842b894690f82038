import type { dataViewJa } from './data-ja';

/** Words of the view Data, English. */
export const dataViewEn: typeof dataViewJa = {
  check: 'Data check',
  checkLead: 'Looks over daily entry, leads, actions and deals. Nothing changes until you fix it.',
  checkNow: 'Check',
  found: (count) => `Found: ${count}.`,
  group: (sheet, column, title) => `${sheet}, ${column}: ${title}`,
  fixOne: 'Fix',
  fixAll: (count) => `Fix all ${count} that are sure`,
  fixing: 'Fixing…',
  fixed: (count) => `Fixed: ${count}.`,
  undoFix: 'Undo the last fix',
  unfixed: (count) => `Taken back: ${count}.`,
  more: (count) => `Show ${count} more`,

  export: 'Export',
  exportLead: 'Files are made and saved by this browser. Nothing is sent anywhere.',
  what: 'What',
  kinds: { leads: 'Leads', deals: 'Deals', activities: 'Activities (action log)' },
  forWhom: 'For',
  targets: { plain: 'As it is (columns of the sheet)', salesforce: 'Salesforce', hubspot: 'HubSpot' },
  encoding: 'Encoding',
  encodings: { utf8: 'UTF-8 (the usual one)', shiftJis: 'Shift_JIS' },
  save: 'Save the CSV',
  saved: (names, rows) => `Saved ${names} (${rows} rows).`,
  nothingToSave: 'There are no rows to save.',
  notInShiftJis: (characters) => `Not in Shift_JIS and replaced by a mark: ${characters}`,
  lacking: (fields, count) =>
    `Fields the target asks for are empty (${fields}; ${count} in all). Please fill them in before importing.`,
};

import type { dataViewJa } from './data-ja';

/** Words of the page Data, English. */
export const dataViewEn: typeof dataViewJa = {
  viewsLabel: 'What to do with the data',
  tabs: { import: 'Import', check: 'Check', export: 'Export', logins: 'Logins' },

  logins: {
    lead: 'Shows of the login history of a CRM what Adoption shows of the sheet. Nothing is written to the sheet.',
    columns:
      'A CSV file with columns for user name and login time. Where users are called as the members in Settings, their roles and departments are used.',
    choose: 'Choose a login history',
    chooseOther: 'Choose another file',
    askOrder: (sample) => `In which order are the days written, as in “${sample}”?`,
    names: { user: 'user name', time: 'login time' },
    missing: (columns) => `No column found for ${columns}.`,
    noLogins: 'There is not a single login that succeeded.',
    read: (name, logins, users) => `${name}: ${logins} logins of ${users} users`,
    failed: (count) => `${count} failed logins are not counted.`,
    unread: (count, lines) => `${count} lines cannot be read (line ${lines} …).`,
  },

  check: 'Data check',
  checkLead: 'Looks over daily entry, leads, actions and deals. Nothing changes until you fix it.',
  checkNow: 'Check now',
  found: (count) => `Found: ${count}.`,
  allWell: 'Nothing odd was found.',
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

  anonymise: 'Take personal data out',
  anonymiseLead:
    'Gives companies and people of leads you no longer need a stand-in, and empties phone, mail and memo. Counts, days and statuses stay, so that no total changes.',
  anonymiseKept: 'Leads with a contact still to come and companies with an open deal are never taken.',
  idle: 'Last contact',
  idleMonths: {
    none: 'Not by time',
    6: '6 months ago or more',
    12: 'A year ago or more',
    24: '2 years ago or more',
    36: '3 years ago or more',
  },
  withStatus: (status) => `Also those whose status is "${status}"`,
  lookUp: 'Look who that is',
  chosen: (leads, actions, deals) => `Leads: ${leads}, actions: ${actions}, deals: ${deals}.`,
  nobody: 'That is no lead at all.',
  sharedNames: (names) => `Names that other rows use as well stay in those rows: ${names}`,
  saveCopy: 'Save a copy as CSV',
  noWayBack:
    'This cannot be undone. Save a copy first if you need one. The version history of the spreadsheet keeps the old contents for a while.',
  understood: 'I know that it cannot be undone',
  anonymiseNow: 'Take personal data out',
  anonymising: 'Working…',
  anonymised: (cells) => `Done: ${cells} cells.`,
};

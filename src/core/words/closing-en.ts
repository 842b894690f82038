import type { closingJa } from './closing-ja';

/** Words of closing a month and of undoing it, English. */
export const closingEn: typeof closingJa = {
  batch: 'Closing (please keep)',
  month: (year, month) => `${year}-${month}`,
  confirm: (rows, month) =>
    `Move ${rows} rows up to ${month} from Daily entry to Archive?\n\n"Undo closing" brings them back.`,
  confirmReopen: (rows, month) =>
    `Undo the closing of ${month} and move ${rows} rows from Archive back to Daily entry?`,
  cancelled: 'Nothing was changed.',
  closed: (rows, month) =>
    `${month} is closed: ${rows} rows were moved to Archive and removed from Daily entry.`,
  reopened: (rows, month) =>
    `The closing of ${month} is undone: ${rows} rows are back in Daily entry and gone from Archive.`,
  resumed: 'What was interrupted last time is finished now.',
  workMonth: (month) => `The month in Settings is now ${month}.`,
  nothing: (month) =>
    `Daily entry has no rows up to ${month} that could be moved. Only a month that is over on the as-of day can be closed.`,
  nothingToReopen: 'There is no closing to undo.',
  notVerified:
    'The rows moved did not read back as they were, so the move was taken back. Your rows are as before.',
  needsRepair: 'The column "Closing" is missing. Choose "Repair" in the menu, then try again.',
  stay: (rows) => `${rows} rows are not moved:`,
  left: (rows) =>
    `${rows} rows that were changed or added meanwhile were not moved. Compare Daily entry with Archive and delete what stands in both.`,
  ownColumn: (column) =>
    `the column "${column}" is missing where the row would go; make one of the same name`,
};

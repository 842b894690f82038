import type { changesJa } from './changes-ja';

/** Words of installing, repairing, changing a phase and uninstalling, English. */
export const changesEn: typeof changesJa = {
  newSheets: (names) => `New sheets: ${names}`,
  sheet: (name, parts) => `${name}: ${parts}`,
  columns: (count) => `columns added: ${count}`,
  rows: (count) => `rows added: ${count}`,
  cells: (count) => `cells written (headers, formulas …): ${count}`,
  shown: 'rows and columns shown and hidden as Settings says',
  looks: 'Number formats, choices and colour rules set on each sheet',
  onlyLooks: 'Nothing is missing. Only number formats, choices and colour rules are set again',
  asked: 'This is what will be done. Go ahead?',
  kept: 'Values you typed, notes, columns and colours of your own stay as they are.',
  none: 'Everything is as it should be. Nothing was changed.',
  cancelled: 'Nothing was changed.',
  done: 'Done. What people typed was kept.',
  phaseTitle: (phase) =>
    `Columns and focus KPIs will follow the phase chosen on Settings (${phase}). Before you change it, please check:`,
  phaseChecks: [
    'The KPIs chosen fit the phase the team is in',
    'Targets are based on past results',
    "Members' targets fit how far each of them has come",
    'There are KPIs shared with marketing and field sales',
    'It is settled how things are measured and reviewed',
  ],
  removedMarks: 'Warnings on formulas and the marks of this add-on are taken away',
  uninstalled: 'Done. What you typed is on the sheets that stayed.',
  removedSheets: (names) => `Sheets to be deleted (they only calculate): ${names}`,
  keptSheets: (names) => `Sheets that stay (what you typed, and the results as they are now): ${names}`,
  uninstallKept:
    'You can install the templates again later; they will be new sheets beside the ones that stay.',
};

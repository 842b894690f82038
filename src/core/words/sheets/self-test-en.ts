import type { selfTestJa } from './self-test-ja';

/** Words of the self-test, which tries in a spreadsheet what the add-on takes for granted; English. */
export const selfTestEn: typeof selfTestJa = {
  sheet: 'Self-test',
  head: ['What is tried', 'Result', 'Shown', 'Expected'],
  passed: 'passed',
  failed: 'FAILED',
  done: '{passed} of {all} passed. Where one failed, please send what this sheet says to the maker. The sheet may be deleted.',
  says: {
    comma: 'Arguments of a formula are separated by ","',
    names: 'Functions have their English names',
    let: 'The function LET is there',
    day: 'A day that is typed becomes a date',
    moment: 'A time that is typed becomes a date with a time',
    serial: '46113 is 1 April 2026',
    percent: '"25.6%" becomes a rate',
    amount: 'Thousands are grouped',
    guarded: 'An apostrophe in front keeps a formula a text',
    plain: 'A cell of the format "@" keeps leading zeros',
    copied: 'The copy of a sheet has its mark',
    moved: 'The mark of a column follows when columns are inserted',
    recalculated: 'Formulas are calculated at once',
    charts: 'Every chart of the templates can be made',
    lock: 'The lock that keeps two people apart can be had',
    kept: 'Settings can be kept in the file',
    allowed: 'Every permission was given',
  },
};

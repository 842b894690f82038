import type { qualityJa } from './quality-ja';

/** Words of the data check, of exports, of anonymising, and of growing out; English. */
export const qualityEn: typeof qualityJa = {
  columns: { product: 'Product', stageLog: 'Stage log' },
  blank: '(empty)',
  ticked: 'ticked',
  unticked: 'not ticked',
  row: (row) => `row ${row}`,

  change: (to) => `Change it to “${to}”.`,
  perhaps: (to) => `Is “${to}” meant?`,
  empty: 'Empty the cell.',
  byHand: 'Check the cell and put it right.',

  rules: {
    textDate: {
      title: 'Dates written as text',
      what: (value) => `“${value}” cannot be used as a date.`,
    },
    noDate: {
      title: 'Not a date',
      what: (value) => `“${value}” could be any day.`,
      fix: 'Write it with the year first, such as 2026/04/01.',
    },
    textNumber: {
      title: 'Numbers written as text',
      what: (value) => `“${value}” is text: totals leave it out.`,
    },
    noNumber: {
      title: 'Not a number',
      what: (value) => `“${value}” is no number.`,
      fix: 'Write digits only.',
    },
    textCheck: {
      title: 'Ticks written as text',
      what: (value) => `“${value}” is text and does not count as a tick.`,
    },
    noCheck: {
      title: 'Not a tick',
      what: (value) => `“${value}” does not count as a tick.`,
      fix: 'Put a checkbox in its place.',
    },
    spaces: {
      title: 'Stray spaces',
      what: (value) => `“${value}” has stray spaces (␣ is a space).`,
    },
    fullWidth: {
      title: 'Full-width letters and digits',
      what: (value) => `“${value}” has full-width characters.`,
    },
    spelling: {
      title: 'Choices spelled differently',
      what: (value) => `“${value}” is spelled differently from the choice.`,
    },
    unknownChoice: {
      title: 'Not one of the choices',
      what: (value) => `“${value}” is not one of the choices.`,
      fix: 'Choose again from the list.',
    },
    unknownMember: {
      title: 'Members not in Settings',
      what: (value) => `“${value}” is not among the members in Settings.`,
      fix: 'Correct the name, or add it to the members in Settings.',
    },
    unknownSource: {
      title: 'Lead sources not in Settings',
      what: (value) => `“${value}” is not among the lead sources in Settings.`,
      fix: 'Correct it, or add it to the lead sources in Settings.',
    },
    unknownProduct: {
      title: 'Products not in Settings',
      what: (value) => `“${value}” is not among the products in Settings.`,
      fix: 'Correct it, or add it to the products in Settings.',
    },
    unknownLead: {
      title: 'Lead IDs that do not exist',
      what: (value) => `“${value}” is not in Leads.`,
      fix: 'Correct the ID, or add the lead to Leads.',
    },
    companySpelling: {
      title: 'Companies spelled in several ways',
      what: (value) => `“${value}” is not spelled like the others.`,
    },
    companyNear: {
      title: 'Companies that look alike',
      what: (value) => `“${value}” is one letter from a company with more rows.`,
    },
    badPhone: {
      title: 'Phone numbers',
      what: (value) => `“${value}” does not look like a phone number.`,
      fix: 'Write all ten or eleven digits, area code first.',
    },
    badMail: {
      title: 'Email addresses',
      what: (value) => `“${value}” does not look like an email address.`,
      fix: 'Write one address in one cell.',
    },
    negative: {
      title: 'Negative numbers',
      what: (value) => `${value} is below zero.`,
      fix: 'Write a number from 0 up.',
    },
    fraction: {
      title: 'Counts with a fraction',
      what: (value) => `${value} is not a whole number.`,
      fix: 'Write a whole number.',
    },
    scoreRange: {
      title: 'Scores out of range',
      what: (value) => `${value} is not from 1 to 5.`,
      fix: 'Write a number from 1 to 5.',
    },
    stageAbove: {
      title: 'More than the stage before',
      what: (value, other, column, otherColumn) =>
        `${column} is ${value}, more than ${otherColumn}, which is ${other}.`,
      fix: 'Correct one of them. If it came of another day’s work, leave it.',
    },
    future: {
      title: 'Dates to come',
      what: (value) => `${value} is after the as-of day.`,
      fix: 'Write the day on which it happened.',
    },
    dayOrder: {
      title: 'Dates in the wrong order',
      what: (value, other, column, otherColumn) =>
        `${column} (${value}) is before ${otherColumn} (${other}).`,
      fix: 'Correct one of the dates.',
    },
    nextMissing: {
      title: 'No next action',
      what: 'This status asks for a next action.',
      fix: 'Write when, who and how, or change the status.',
    },
    nextOnClosed: {
      title: 'Follow-up on a finished lead',
      what: (value) => `The lead is finished, but a follow-up is due on ${value}.`,
    },
    closedDayMissing: {
      title: 'No day of decision',
      what: 'The deal has a result, but not the day it was decided.',
      fix: 'Write the day.',
    },
    wonAmountMissing: {
      title: 'Won without an amount',
      what: 'The deal is won, but has no amount.',
      fix: 'Write the final amount.',
    },
    outcomeMissing: {
      title: 'No result',
      what: 'The deal has a day of decision, but no result: it counts as open.',
      fix: 'Choose won or lost, or empty the day.',
    },
    sameRow: {
      title: 'Identical rows',
      what: (value, otherRow) => `The row of “${value}” is identical to ${otherRow}.`,
      fix: 'If it was entered twice, delete one of them.',
    },
    sameKey: {
      title: 'Rows that may be duplicates',
      what: (value, otherRow) => `“${value}” is also in ${otherRow}.`,
      fix: 'If both are the same, make them one row.',
    },
  },
  standIns: { company: 'Company-', person: 'Person-' },
  unnamed: 'Unknown',

  outgrown: {
    title: 'Time to move to a CRM or SFA',
    members: (members, most) => `The team has ${members} members (up to ${most} is usual for a sheet).`,
    rows: (rows, most) => `There are ${rows} actions (up to ${most} is usual for a sheet).`,
    steps: {
      fields: 'See on your sheets which fields you need. Leave out columns nobody uses.',
      check: 'Run the data check: no duplicates, one spelling each.',
      export: 'Export the CSV for Salesforce or HubSpot, and import it there.',
    },
  },
};

import type { todayJa } from './today-ja';

/** Words of the view Today, English. */
export const todayEn: typeof todayJa = {
  entry: (day) => `Entry for ${day}`,
  choose: 'Please choose',
  chooseNote: 'Choose your own name to begin. It is still chosen the next time.',
  noMembers: 'Write the names under Members on the sheet Settings: they can be chosen here then.',
  noChannel: 'None',
  otherDay: (today, day) => `Today is ${today}, but this is the entry for ${day}, the as-of day.`,
  addOnes: 'Count one by one',
  wholeRow: 'The whole day',
  yen: (measure) => `${measure} (yen)`,
  looks: 'Looking back, and tomorrow',
  keys: 'Enter saves, Shift+Enter begins a line',
  save: 'Save',
  saving: 'Saving…',
  undo: 'Undo',
  undoing: 'Undoing…',
  saved: (what) => `Saved: ${what}`,
  undone: (what) => `Undone: ${what}`,
  nothing: 'Nothing has changed.',
  unsent: (what) => `Not saved yet: ${what}. Save sends it again.`,
  countNow: (now, after) => `The sheet says ${now} now. Saving makes it ${after}.`,
  textNow: (text) => `The sheet says “${text}” now. Saving replaces it.`,
  entryFailed: 'The entry could not be read',

  own: (member) => `${member}: targets and what is left`,
  today: 'Today',
  leftToday: 'Left',
  leftInMonth: 'Left this month',
  ownNote: (first) =>
    `Today: done / a business day’s target. ${first} by your own plan, the rest is the team’s plan ÷ people.`,
};

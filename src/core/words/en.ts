import { changesEn } from './changes-en';
import { closingEn } from './closing-en';
import { functionsEn } from './functions-en';
import type { ja } from './ja';

/** English: the same keys as Japanese, checked by its type. */
export const en: typeof ja = {
  app: 'Gyakusan',
  sidebarTitle: 'Gyakusan',

  measures: {
    calls: 'Calls',
    rings: 'Rings',
    connects: 'Connects',
    effectiveContacts: 'Effective contacts',
    meetings: 'Meetings set',
    qualifiedMeetings: 'Qualified meetings',
    won: 'Won',
    revenue: 'Won amount',
    mailsSent: 'Mails sent',
  },
  rates: {
    connectRate: 'Connect rate',
    ringRate: 'Ring rate',
    answerRate: 'Answer rate',
    effectiveRate: 'Effective rate',
    meetingRate: 'Meeting rate',
    qualifiedRate: 'Qualified rate',
    winRate: 'Win rate',
  },
  status: { 'on-track': 'On track', behind: 'Behind', 'at-risk': 'At risk', unknown: '—' },
  verdict: {
    below: 'Below target',
    'likely-below': 'Probably below',
    'not-yet-known': 'Cannot tell yet',
    'on-target': 'On target',
  },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  units: { count: '', yen: ' yen', days: ' days', perDay: ' / day', comma: ', ' },
  nobody: '(no member)',
  noChannel: '(no source)',

  menu: {
    install: 'Install templates',
    plan: 'Plan backwards',
    bottleneck: 'Find the bottleneck',
    sidebar: 'Open the sidebar',
    data: 'Import, check, export data',
    repair: 'Repair',
    close: 'Close the month',
    reopen: 'Undo closing',
    care: 'Look after the templates',
    phase: 'Apply the phase',
    notices: 'Apply the notifications',
    selfTest: 'Self-test',
    uninstall: 'Uninstall',
    help: 'Help',
  },

  sheets: {
    start: 'Start',
    dashboard: 'Dashboard',
    daily: 'Daily entry',
    dailyProgress: 'Today',
    targets: 'Targets',
    yearPlan: 'Year plan',
    memberTargets: 'Member targets',
    revisions: 'Target revisions',
    weeklyReview: 'Weekly review',
    monthlyReview: 'Monthly review',
    bottleneck: 'Bottleneck',
    kpis: 'KPI list',
    improvements: 'Improvements',
    voices: 'Voices',
    leads: 'Leads',
    actions: 'Activities',
    leadView: 'Lead view',
    cooperation: 'Cooperation',
    deals: 'Deals',
    economics: 'Profitability',
    adoption: 'Adoption',
    settings: 'Settings',
    archive: 'Archive',
  },
  packages: {
    minimal: 'Minimal',
    standard: 'Standard',
    leads: 'Leads',
    deals: 'Deals',
    review: 'Reviews',
    all: 'Everything',
  },

  fields: {
    asOf: 'As of',
    month: 'Month',
    chainShort: 'Standard',
    chainLong: 'Detailed',
    weekend: 'Days off in the week',
    weekendDefault: 'Sat, Sun',
    workingDays: 'Extra days',
    members: 'Members',
    yes: 'Yes',
    meetingLead: 'Days to meeting',
    salesCycle: 'Days to win',
    goalValue: 'Goal of the month',
    dealSize: 'Average deal size',
    goalWon: 'Deals won',
    goalRevenue: 'Won amount',
    phase: 'Phase of the team',
    phases: { launch: 'Launch', growth: 'Growth', mature: 'Mature' },
    foundPlaces: {
      ...{ daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', bottleneck: 'Bottleneck' },
      adoption: 'Adoption',
    },
    entryRate: 'Entry rate',
    improvementOpen: 'Not started',
  },

  changes: changesEn,

  messages: {
    planned: (goal, calls, perDay) =>
      `${goal} takes ${calls} calls a month (${perDay} a business day). Your own rates and the calls by chance of success were written to Targets, the forecast to the Dashboard.`,
    saved: 'Saved.',
    targetsChanged:
      'Somebody changed the targets meanwhile. Nothing was saved. Please look at the values as they are now, then save again.',
    reasonNeeded:
      'A change of targets once the month has begun needs a cause and a reason. Nothing was saved.',
    badRequest: 'What was sent could not be read. Nothing was changed. Please reopen the page and try again.',
    noSuchSheet: (name: string) =>
      `The sheet "${name}" is not there yet. The menu "Install templates" adds it.`,
    closedDay: (month) => `Months before ${month}, set on Settings, take no more entries.`,
    missingColumn: 'Daily entry lacks a column. Repair in the menu brings it back.',
    belowZero: (measure) => `${measure} would fall below 0. Nothing was changed.`,
    rewritten: 'Somebody rewrote this meanwhile. Nothing was saved: please look at it first.',
    notInstalled: 'The templates are not installed yet. Choose "Install templates" in the menu.',
    busy: 'Somebody else is writing at the moment. Please wait a little and try again. Nothing was changed.',
    failed: (command, reason) =>
      `"${command}" could not be finished.\n\nReason: ${reason}\n\nRows typed so far are kept. Please try again.`,
  },

  problems: {
    row: (sheet, row) => `${sheet}, row ${row}`,
    noNumber: (name, cell) => `${name} "${cell}" is not a number`,
    negative: (name, cell) => `${name} is negative (${cell})`,
    fraction: (name, cell) => `${name} is not a whole number (${cell})`,
    unusableRow: 'there is no date, or text where a number belongs',
    fixRow: 'enter the date and make the counts numbers; this row is not counted',
    laterDays: (days, day) => `${days} days are later than the as-of day ${day} and not counted`,
    laterDaysFix: 'to count them, choose a later as-of day',
    moreRows: (rows) => `${rows} more rows cannot be used`,
    repeatedDay: (day) => `The same day stands twice: ${day}`,
    keepOneDay: 'Keep one of them: business days would be counted twice',
    unreadableSetting: (name, value) => `"${name}" has the value "${value}", which cannot be read`,
    settingFix: (example) => `write it like this: ${example}`,
    usedInstead: (value) => `for now ${value} is used`,
    tooManyMembers: (shown) => `the dashboard shows the first ${shown} members`,
    tooManyMembersFix: 'the sidebar shows all of them',
  },

  closing: closingEn,

  journal: {
    sheet: 'Import record',
    missingColumn: (sheet) =>
      `A column of ${sheet} is missing. Nothing was saved. "Repair" in the menu brings it back.`,
    nothingToUndo: 'There is no import to undo.',
  },
  functions: functionsEn,
};

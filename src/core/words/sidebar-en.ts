import type { sidebarJa } from './sidebar-ja';

/** The sidebar's words, English. */
export const sidebarEn: typeof sidebarJa = {
  loading: 'Loading…',
  stillLoading:
    'There is no answer yet. Many rows take a while. If nothing changes within a minute, check whether you are signed in to several Google accounts.',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  reload: 'Reload',

  failedTitle: 'That did not work',
  staleTitle: 'The refresh failed. You see what was loaded before',
  noAnswer:
    'The sheet does not answer. This happens when you are signed in to several Google accounts. Sign in with only the account you use for this sheet, or open it in a private window, and try again.',
  unreadable: 'The answer of the sheet could not be read. Open the page again and retry.',

  welcome: 'Not installed yet',
  welcomeText:
    'This adds the sheets Settings, Targets, Daily entry, Dashboard and so on to this file. Your own sheets are not changed.',
  viewsLabel: 'Views',
  views: {
    today: 'Today',
    plan: 'Plan',
    progress: 'Progress',
    bottleneck: 'Bottleneck',
    review: 'Reviews',
    adoption: 'Adoption',
    start: 'Start',
  },
  installing: {
    choose: 'Sheets to install',
    packages: {
      minimal: 'Settings, Targets, Daily entry, Dashboard, Archive',
      standard: 'Minimal, and plans, reviews, the KPI list and more',
      leads: 'Minimal, and Leads, Activities, Lead view, Cooperation',
      deals: 'Minimal, and Deals, Profitability',
      review: 'Minimal, and both reviews, Improvements, Adoption',
      all: 'All sheets',
    },
    willDo: 'This will be done',
    nothingToDo: 'Everything is there. Nothing to change.',
    look: 'What will be done?',
    looking: 'Looking…',
    install: 'Install',
    busy: 'Installing…',
    takesLong:
      'Takes one to three minutes, by the number of sheets. Should it stop half-way, press again and it goes on.',
  },
  sheetsMissing: (names: readonly string[]) => `Not there yet: ${names.join(', ')}.`,
  reviewText: 'The figures come by themselves; what you talk about is written into the sheet.',
  adoptionText: 'The sheet shows entry rates, and hints at why entries stop.',
  yourSheets: 'Sheets of this file',
  moreSheets: 'Add sheets',
  noOverview: 'Nothing to calculate yet',
  noOverviewText: 'Please check the sheets Settings and Targets.',

  asOf: (day) => `As of ${day}`,
  daysGone: (elapsed, all) => `Business day ${elapsed} of ${all}`,

  plan: 'Reverse plan',
  goal: 'Goal',
  neededCalls: (name) => `${name} needed`,
  averageDealSize: (yen) => `Average deal size ${yen}`,
  businessDays: (days) => `${days} business days`,
  people: (count) => `${count} people`,
  range: (low, high) => `${low} – ${high}`,
  remark: (text) => ` (${text})`,
  lessThan: (percent) => `under ${percent}`,
  leversLead: (calls) => `To fit ${calls} a rep, per day, change one of:`,
  callsByChance: 'Calls by chance of success',
  outOfReach: 'over 10 million',
  callsInTime: (day) => `Calls up to ${day} lead to wins of this month.`,
  callsTooLate: 'Calls from now on will likely be wins of later months.',
  windows: 'When it has to happen to be won this month',
  ownRatesFrom: 'This month and the three before it',

  today: (day) => `Today, ${day}`,
  todayNote: 'On the right: what a business day should bring',
  progress: 'This month',
  goalLanding: (name) => `${name}: forecast`,
  ofGoal: (percent) => `${percent} of the goal`,
  rangeOf: (confidence) => `${confidence} range`,
  cannotTell: (missing) => `Cannot tell yet (${missing} more wins will tell)`,
  landingAtThisPace: 'At this pace',

  funnel: 'Funnel',
  funnelBars: 'Bars: actual ÷ target',
  funnelPace: (percent) => `Line: pace to date ${percent}`,
  rateAgainstTarget: (actual, target) => `${actual} (target ${target})`,
  stageSummary: (name, actual, target) => `${name} ${actual} (target ${target})`,

  attained: (base, percent) => `${percent} of ${base}`,
  settle: (stage, more) => `If this rate stays, about ${more} more will tell (${stage})`,
  gapSplit: (outcome, base, gap) => `${outcome}: ${gap} against ${base}`,
  leverage: (outcome) => `${outcome}: what it would bring`,
  onePoint: 'One point more',
  toTarget: (base) => `Reaching the ${base}`,
  where: 'Where',
  segmentVerdict: { lower: 'Below the rest', higher: 'Above the rest' },
  segmentFigures: (rate, value, from, of, rest) => `${rate} ${value} (${from} ÷ ${of}), rest ${rest}`,

  members: 'By member',
  noMembers: 'Nothing has been entered yet.',

  problems: (count) => `Please check (${count})`,
};

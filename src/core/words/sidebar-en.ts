import type { sidebarJa } from './sidebar-ja';

/** The sidebar's words, English. */
export const sidebarEn: typeof sidebarJa = {
  title: 'Gyakusan',
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
  install: 'Install templates',
  installing: 'Installing…',
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

  today: (day) => `Today, ${day}`,
  todayNote: 'On the right: what a business day should bring',
  progress: 'This month',
  goalLanding: (name) => `${name}: landing`,
  ofGoal: (percent) => `${percent} of the goal`,

  funnel: 'Funnel',
  funnelBars: 'Bars: actual ÷ target',
  funnelPace: (percent) => `Line: pace to date ${percent}`,
  rateAgainstTarget: (actual, target) => `${actual} (target ${target})`,
  stageSummary: (name, actual, target) => `${name} ${actual} (target ${target})`,

  attainedOfTarget: (percent) => `Only ${percent} of its target`,
  nextStep: 'What to do',

  members: 'By member',
  noMembers: 'Nothing has been entered yet.',

  problems: (count) => `Please check (${count})`,
};

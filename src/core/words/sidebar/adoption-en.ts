import type { adoptionViewJa } from './adoption-ja';

/** Words of the view Adoption, English. */
export const adoptionViewEn: typeof adoptionViewJa = {
  period: (from, to) => `Business days, ${from} to ${to} (thirteen weeks at most)`,
  noEntries: 'Nothing entered yet. This begins on the day after the first row.',

  stage: 'Stage',
  stages: {
    habit: 'Making a row a day a habit',
    numbers: 'The numbers come together',
    talk: 'Talking with the numbers',
  },
  lacking: {
    rate: (now, next) => `To the next stage: entry rate ${now} → ${next}`,
    freshness: 'To the next stage: late entries at 20% or less',
    talk: 'Next: memos in 10% of rows or more',
  },
  work: 'Use (entry rate)',
  data: 'Data (late entries)',
  talk: 'Communication (memos)',
  share: (k, n) => `${k} / ${n}`,
  days: (k, n) => `${k} / ${n} days`,
  told: (name, rate, share) => `${name} ${rate} (${share})`,
  workNote: (share) => `Business days with an entry: ${share}`,
  dataNote: (share, median, unknown) =>
    `Later than the next business day: ${share}, median: ${median}, time unknown: ${unknown}`,
  delays: (days) => (days === '0' ? 'same day' : `${days} business days`),
  noTimes: 'Times of entry are kept by themselves from now on.',
  talkNote: (share) => `Rows with a memo: ${share}`,

  findings: 'Habits to look at',
  nothing: 'No habit stands out',
  nothingText: 'No difference of people, departments, weeks or weekdays is beyond chance.',
  tooEarly: 'Cannot tell yet',
  tooEarlyText: (days) => `About ${days} more business days are needed.`,
  why: 'Hypothesis',
  next: 'Next',
  kinds: {
    'manager-silent': [
      'A manager has stopped entering',
      'Where managers do not look, nobody enters. How to manage with numbers may be the question.',
      'Talk with the manager and look at this page together once a week.',
    ],
    'manager-rate': [
      'Managers enter less',
      'It looks as if nobody reads what is entered.',
      'The manager comments on one row a day and opens the morning meeting with the numbers.',
    ],
    never: [
      'Somebody has never entered',
      'The first row is a hurdle, or they need not enter.',
      'Enter the first row together. Take those who need not off the members.',
    ],
    silent: [
      'Somebody has been silent for a month',
      'Nobody reads it, or there are too many columns.',
      'Ask what is difficult, drop columns, and share what worked.',
    ],
    month: [
      'Entries pile up around the month’s end or start',
      'They are for the report, and up to a month old by then.',
      'Look at the numbers weekly instead of reporting monthly.',
    ],
    weekday: [
      'Entries pile up on one weekday',
      'They are batched for a report, and problems are seen late.',
      'Enter in the last five minutes of the day; the manager asks about one the next morning.',
    ],
    department: [
      'A department enters less',
      'They may not know how to use it.',
      'Ask the best department how they use it, and carry that over.',
    ],
    low: [
      'Somebody enters less',
      'They lack the time, or do not see what it is for.',
      'Talk about their own numbers and settle a time to enter.',
    ],
    late: [
      'Entries come late',
      'Advice on remembered numbers comes too late.',
      'Settle a time, or enter one by one between calls.',
    ],
    effect: [
      'No more entries after the initiative',
      'Some were not there, or the difficulty lies elsewhere.',
      'Check who was there, and explain it to the others one by one.',
    ],
    talk: ['Hardly any memos', 'What matters is said, and lost.', 'Write important advice into memos.'],
    team: [
      'The team enters little',
      'What it is for is not clear, or it takes too much effort.',
      'Say what it is for, drop columns, and keep it up for a week.',
    ],
  },
  everybody: 'The whole team',
  stopped: (name, last, days) => `${name}: nothing since ${last}, ${days} business days`,
  neverBegan: (name, days) => `${name}: nothing in ${days} business days`,
  piles: { start: 'First 3 business days', end: 'Last 3 business days' },
  weekday: (day) => day,
  otherDays: 'Other days',
  others: 'The others',
  before: 'Before',
  after: 'After',
  gap: (low, high) => `${low} to ${high} points apart (95%)`,
  around: (low, high) => `${low} to ${high} (95%)`,

  rates: 'Entry rates',
  byRole: 'By role',
  byDepartment: 'By department',
  byWeek: 'By week of entry',
  byWeekday: 'By weekday of entry',
  byMember: 'By member',
  roles: { manager: 'Manager', member: 'Member' },
  noRoles: 'Roles and departments come from the sheet Adoption.',

  silent: 'Silent for a month or more',
  never: 'Never entered',
  ofPeople: (k, n) => `${k} / ${n} people`,

  effects: 'Before and after',
  from: (name, day) => `${name} (from ${day})`,
  noInitiative: 'The day of an initiative, on the sheet Adoption, is compared here.',
  change: (before, after, points) => `${before} → ${after} (${points} points)`,
  verdicts: { improved: 'More', worse: 'Less', 'cannot-tell': 'Cannot tell yet' },
  needed: (days) => `To claim this takes about ${days} days of people on each side`,
  noSide: 'No business days before or after.',
  actions: 'Improvements: 4 weeks before and after',
  caution: 'Ranges are 95%, widened for all comparisons. Whatever else happened is in them too.',

  logins: 'By login history',
  loginsOpen: 'Choose a CSV file of a CRM',
};

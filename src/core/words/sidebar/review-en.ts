import { improvementStatesEn } from '../sheets/improvement-states-en';
import type { reviewViewJa } from './review-ja';

/** Words of the view Reviews, and of what it writes into a review; English. */
export const reviewViewEn: typeof reviewViewJa = {
  make: 'Make a review',
  lead: 'Keeps the figures as they are now on a sheet for the period, where you write what was discussed. Pressed again in the same period, only the figures are renewed.',
  weekly: 'Make the weekly review',
  monthly: 'Make the monthly review',
  making: 'Working…',
  made: (name) => `"${name}" is made and open.`,
  carried: (count) => `Added to Improvements: ${count} of the things to do next week.`,
  names: {
    weeklyReview: (period) => `Week ${period}`,
    monthlyReview: (period) => `Month ${period}`,
  },
  sheets: 'Sheets of reviews',

  landing: (median, low, high, confidence, chance) =>
    `${median} (${confidence} range ${low} to ${high}; chance of the goal ${chance})`,
  cannotTell: (missing) => `Cannot tell yet (${missing} more wins will tell)`,
  improvement: (what, owner, due) => `- ${what} (${owner}, by ${due})`,
  overdue: (line) => `${line} <- overdue`,
  none: 'None',

  improvements: 'Improvements',
  noImprovements: 'None yet. Add one under Bottleneck.',
  open: (count, late) => `Open: ${count} (overdue: ${late})`,
  closed: (count) => `Closed: ${count}`,
  due: (day) => `Due ${day}`,
  late: 'Overdue',
  noDue: 'No due day',
  states: improvementStatesEn,
  start: 'Begin',
  finish: 'Done',
  drop: 'Drop',
  saving: 'Saving…',
  saved: (state) => `Now "${state}".`,
  noKpi: 'No KPI is chosen, so its effect cannot be measured.',
  inAdoption: 'What it did to the entry rate is shown under Adoption.',
  noOpened: 'It has no day of opening, so its effect cannot be measured.',
  window: (before, after) => `${before} business days before it began, ${after} after`,
  rates: (before, after) => `${before} → ${after}`,
  points: (change, low, high) => `Difference ${change} points (95% range ${low} to ${high})`,
  times: (change, low, high) => `${change} times a day (95% range ${low} to ${high})`,
  verdicts: {
    improved: 'Improved',
    worse: 'Worse',
    'cannot-tell': 'Cannot tell',
    'too-early': 'Too early',
  },
  tooEarly: 'Five business days and ten trials on either side are needed.',
  caution: 'A difference may have other reasons too, such as the season or other leads.',
};

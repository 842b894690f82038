import type { summaryJa } from './summary-ja';

/** Words of the summary the command line prints, English. */
export const summaryEn: typeof summaryJa = {
  title: (month, asOf) => `Reverse plan and progress of ${month} (as of ${asOf})`,
  goal: 'Goal',
  dealSize: (yen) => ` (average deal size ${yen})`,
  required: 'Needed in the month',
  perDay: (day, member) => `${day} calls a business day, ${member} a person and day`,
  progress: (elapsed, days) => `Progress (${elapsed} of ${days} business days gone by)`,
  actual: 'Actual',
  target: 'Target',
  pace: 'Pace to date',
  landing: 'Landing',
  forecast: 'Forecast',
  range: (low, high, chance) => `80% range ${low}–${high}, chance of the goal ${chance}`,
  tooEarly: (missing) => `Too early to tell (${missing} more wins would tell)`,
  atThisSpeed: (reached) => `At the speed so far: ${reached}`,
  goalCalls: 'Calls a month by chance of success',
  ofGoal: (percent) => `${percent} of the goal`,
  deals: (won, lost, open) => `Deals: ${won} won, ${lost} lost, ${open} open`,
  dealsCame: (rate, revenue, days) => `Win rate ${rate}, won ¥${revenue}, ${days} days to win (median)`,
  problems: (count) => `Please check (${count})`,
  moreProblems: (count) => `${count} more; --json shows all of them`,
};

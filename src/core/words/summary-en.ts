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
  ofGoal: (percent) => `${percent} of the goal`,
  bottleneck: 'Bottleneck',
  rate: (actual, from, target) => `${actual} (${from}), target ${target}`,
  volume: (actual, pace) => `${actual}, pace to date ${pace}`,
  noBottleneck: 'No stage is below its target',
  problems: (count) => `Please check (${count})`,
  moreProblems: (count) => `${count} more; --json shows all of them`,
};

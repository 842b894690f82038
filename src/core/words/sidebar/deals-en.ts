import { dealsEn } from '../sheets/deals-en';
import type { dealsViewJa } from './deals-ja';

const { budget, authority, need, timing } = dealsEn;

/** Words of the view Deals, English. */
export const dealsViewEn: typeof dealsViewJa = {
  about: 'What the open deals are worth, how likely each is, and how long they take.',
  empty: 'There are no deals yet. Type one a row into Deals.',
  none: 'None',
  noStage: 'No stage',
  noName: '(no company)',
  more: (count) => `Show ${count} more`,
  logged: (count) => `Added to "Stages so far": ${count}.`,

  pipeline: 'Pipeline',
  totals: (count, amount) => `${count} open, ${amount}`,
  weighted: (amount) => `Weighted ${amount}`,
  weightedNote: 'Amount × the probability of the stage, which you set on Cooperation',
  stageLine: (count, amount) => `${count}, ${amount}`,
  stageChance: (percent) => `at ${percent}`,

  landing: (month) => `Landing of ${month}, by deals`,
  landingLine: (low, high, percent) => `${low} to ${high} (${percent} range)`,
  wonSoFar: (count, amount) => `Won so far: ${count}, ${amount}`,
  expected: (count, amount) => `Expected: ${count}, weighted ${amount}`,
  reach: (goal, percent) => `Chance of reaching ${goal}: ${percent}`,
  unusable: (count) => `${count} without amount or stage are left out`,
  passed: (count) => `${count} are past their expected day and left out. Please look at the dates`,

  open: 'Open deals',
  chance: (percent, low, high) => `Chance ${percent} (${low} to ${high})`,
  fixed: (percent) => `Stage says ${percent}`,
  basis: {
    stage: (days, decided, won) => `${won} won of ${decided} about ${days} days at this stage`,
    age: (days, decided, won) => `${won} won of ${decided} about ${days} days old`,
    all: (decided, won) => `${won} won of ${decided} decided`,
  },
  noBasis: 'No deal like it is decided yet',
  basisNote: 'From your own past. Where it is small, it leans on the stage and the overall win rate',
  age: (days) => `${days} days since it was set`,
  inStage: (days) => `${days} days at this stage`,
  slow: (percent) => `Only ${percent} of the deals won took longer`,
  slowest: 'None of the deals won took longer',
  overdue: (day) => `Past its expected day, ${day}`,
  due: (day) => `Expected ${day}`,
  missing: (items) => `Not known: ${items}`,
  bant: { budget, authority, need, timing },

  figures: 'Figures',
  winRate: 'Win rate',
  averageSize: 'Average deal size',
  cycleMean: 'Sales cycle, mean',
  cycleMedian: 'Sales cycle, median',
  decision: 'Time to decision',
  decisionNote: 'Learnt from open deals too: days until half are decided',
  decisionRange: (low, high) => `${low} to ${high} days`,
  longer: 'longer',
  velocity: 'Velocity a day',
  parts: (part, whole) => `${part} ÷ ${whole}`,
  days: (days) => `${days} days`,

  handoff: 'Hand-over',
  handed: 'Deals handed over',
  bantRate: 'BANT rate',
  bantFill: 'BANT completeness',
  score: 'Hand-over score',
  rated: (count) => `mean of ${count}`,
  handoffWin: 'Win rate after hand-over',
  cancel: 'Cancel rate',
  benchmark: (text) => `usual: ${text}`,
  bantBenchmark: '70–85%',
  scoreBenchmark: '4.0 or more',
  cancelBenchmark: '10% or less',

  lost: 'Why deals were lost',
  noReason: 'No reason',

  cohorts: 'Wins by month of setting',
  cohortsNote: 'Compared after the same number of days; — is a month still too young',
  month: 'Month',
  size: 'Deals',
  within: (days) => `${days} d`,
};

import type { progressViewJa } from './progress-ja';

/** Words of the view Progress, English. */
export const progressViewEn: typeof progressViewJa = {
  choose: 'KPI to draw',
  overTheMonth: (name) => `${name} over the month`,
  chart: (name, day, actual, pace, target) =>
    `${name}, added up: ${actual} by ${day}; pace ${pace}, target of the month ${target}`,
  chartBefore: (name, target) => `${name}, added up: not begun yet; target of the month ${target}`,
  dayTick: (day) => day,
  actual: 'Actual',
  pace: 'Pace',
  fan: (confidence) => `Forecast and its ${confidence} range`,
  share: 'Line: pace to date ÷ people',
};

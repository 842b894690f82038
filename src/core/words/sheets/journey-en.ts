import type { journeyJa } from './journey-ja';

/** Where a team is on its way, and what is to be done then: on はじめに and in the sidebar; English. */
export const journeyEn: typeof journeyJa = {
  pathDay: 'Day 1',
  pathDayText: 'Type members and goal; everybody types one row.',
  pathWeek: 'Week 1',
  pathWeekText: 'Type every day, and try one weekly review on Friday.',
  pathMonth: 'Month 1',
  pathMonthText: 'Take it as a trial; after closing the month, look at items and goal again.',
  pathQuarter: 'Month 3',
  pathQuarterText: 'Look back on entry rates and improvements, and mend the way you work.',
};

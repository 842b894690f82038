import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { bestAction } from '../../../src/core/learning/best-action';
import { journeyStage } from '../../../src/core/learning/journey';
import { factsOf, improvement, row } from './facts-of';

const both = (day: string) => [row(day, '田中'), row(day, '佐藤')];
const next = (...args: Parameters<typeof bestAction>) => {
  const { id, place, names, step } = bestAction(...args);
  return [id, place, names.join(), step];
};

describe('bestAction, of a manager', () => {
  it('names what stops everything else first', () => {
    expect(next(factsOf({ members: [], goal: 0 }), null, true)).toEqual([
      'members',
      'settings',
      '',
      'members',
    ]);
    expect(next(factsOf({ goal: 0 }), null, true)).toEqual(['goal', 'targets', '', 'goal']);
  });

  it('names who has fallen silent before who is missing today', () => {
    // 佐藤 last on Wednesday the 8th: five business days without, up to Wednesday the 15th.
    const rows = [row('2026-04-08', '佐藤'), row('2026-04-15', '田中')];
    expect(next(factsOf({ rows }), null, false)).toEqual(['silent', 'adoption', '佐藤', null]);
    const later = [row('2026-04-09', '佐藤'), row('2026-04-15', '田中')];
    expect(next(factsOf({ rows: later }), null, false)).toEqual(['missing', 'adoption', '佐藤', null]);
    // Nobody is missed on a Saturday.
    const saturday = factsOf({ asOf: '2026-04-18', rows: both('2026-04-17') });
    expect(next(saturday, null, false)).toEqual(['step', 'adoption', '', 'teamWeek']);
  });

  it('goes on with promises that are late, reviews that are due, and the bottleneck', () => {
    const facts = factsOf({ rows: both('2026-04-15') });
    const late = improvement({ due: '2026-04-14' });
    expect(next({ ...facts, improvements: [late] }, null, true)).toEqual([
      ...['overdue', 'review', '朝に架電する', null],
    ]);
    expect(next(facts, null, true)).toEqual(['bottleneck', 'bottleneck', '', 'improvement']);
    expect(next({ ...facts, improvements: [improvement()] }, null, true)[0]).toBe('step');
    const friday = factsOf({ asOf: '2026-04-17', rows: both('2026-04-17') });
    expect(next(friday, null, true)).toEqual(['weekEnd', 'review', '', 'weekly']);
    expect(next({ ...friday, reviews: ['weeklyReview 2026-04-13'] }, null, true)[0]).toBe('bottleneck');
    const end = factsOf({ asOf: '2026-04-30', rows: both('2026-04-30') });
    expect(next(end, null, true)[0]).toBe('monthEnd');
    // The 30th is a Thursday, and the last business day of a month ends its week too.
    const reviewed = { ...end, reviews: ['monthlyReview 2026-04'] };
    expect(next(reviewed, null, true)[0]).toBe('weekEnd');
    const all = { ...end, reviews: ['monthlyReview 2026-04', 'weeklyReview 2026-04-27'] };
    expect(next(all, null, false)).toEqual(['step', 'adoption', '', 'teamWeek']);
  });
});

describe('bestAction, of a rep', () => {
  it('asks for the own row of the day, then the own promises, then the next step', () => {
    const facts = factsOf({ rows: [row('2026-04-15', '佐藤')] });
    expect(next(facts, '田中', true)).toEqual(['ownRow', 'today', '', null]);
    const late = [improvement({ due: '2026-04-14', owner: '佐藤' })];
    expect(next({ ...facts, improvements: late }, '佐藤', true)[0]).toBe('overdue');
    expect(next({ ...facts, improvements: [improvement({ due: '2026-04-14' })] }, '佐藤', true)).toEqual([
      ...['step', 'today', '', 'memo'],
    ]);
  });
});

describe('journeyStage', () => {
  it('goes from the first day to the third month by calendar days, and ends after half a year', () => {
    const first = dayOf('2026-04-01');
    const at = (days: number) => journeyStage(first, first + days);
    expect([0, 6, 7, 29, 30, 89, 90, 179, 180].map(at)).toEqual([
      ...['day', 'day', 'week', 'week', 'month', 'month', 'quarter', 'quarter', null],
    ]);
    expect(journeyStage(null, first)).toBe('day');
    expect(formatDay(first + 7)).toBe('2026-04-08');
  });
});

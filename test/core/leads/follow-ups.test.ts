import { followUps } from '../../../src/core/leads/follow-ups';
import type { Lead } from '../../../src/core/tables/records';
import { lead } from '../tables/made-up';

const planned = { nextHow: 'call', nextWho: '佐藤' } as const;
const due = (nextDay: string, cells: Partial<Lead> = {}) => lead({ nextDay, ...planned, ...cells });

describe('followUps', () => {
  it('sorts by how late they are', () => {
    const list = [
      due('2026-04-12'),
      due('2026-04-09'),
      due('2026-04-10'),
      due('2026-04-01'),
      due('2026-05-01'),
    ];
    const { overdue, dueToday, coming } = followUps(list, '2026-04-10');
    const late = (them: typeof overdue) => them.map(({ daysLate }) => daysLate);
    expect([late(overdue), late(dueToday), late(coming)]).toEqual([[9, 1], [0], [-2]]);
    expect(followUps(list, '2026-04-10', { ahead: 30 }).coming).toHaveLength(2);
  });

  it('leaves out what is won or out of scope', () => {
    const list = [due('2026-04-01', { status: 'meeting' }), due('2026-04-01', { status: 'outOfScope' })];
    expect(followUps(list, '2026-04-10')).toEqual({ overdue: [], dueToday: [], coming: [], missing: [] });
  });

  it('asks for who, when and how where the status lives by a next action, or a day is set', () => {
    const list = [
      lead({ row: 2, status: 'approaching' }),
      lead({ row: 3, status: 'scheduling', nextHow: 'mail', nextWho: '佐藤' }),
      due('2026-04-12', { row: 4, status: 'nurturePlanned' }),
      lead({ row: 5, status: 'nurtureIdle' }),
      lead({ row: 6, status: 'new' }),
      lead({ row: 7, status: 'new', nextDay: '2026-04-12' }),
    ];
    const { missing } = followUps(list, '2026-04-10');
    expect(missing.map((one) => [one.lead.row, one.missing])).toEqual([
      [2, ['nextWho', 'nextDay', 'nextHow']],
      [3, ['nextDay']],
      [7, ['nextWho', 'nextHow']],
    ]);
  });

  it('keeps to one member: who is named next, else the owner', () => {
    const mine = lead({ nextDay: '2026-04-01', owner: '佐藤' });
    const theirs = lead({ nextDay: '2026-04-01', owner: '佐藤', nextWho: '田中' });
    expect(
      followUps([mine, theirs], '2026-04-10', { member: '佐藤' }).overdue.map((one) => one.lead),
    ).toEqual([mine]);
  });
});

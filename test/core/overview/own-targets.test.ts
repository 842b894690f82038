import { JAPANESE_OFFICE_WEEK } from '../../../src/core/calendar/business-days';
import { noActivity } from '../../../src/core/kpi/measures';
import { overview } from '../../../src/core/overview/overview';
import { ownTargets } from '../../../src/core/overview/own-targets';
import { cubeOf } from './april-team';

/** April 2026 has 21 business days; 10 wins at 30%, 10% and 25% are 1,333.33 calls, 400 contacts and 40 meetings. */
const OVERVIEW = overview(
  {
    ...{ team: '', month: '2026-04', asOf: '2026-04-10', chain: 'short', channels: [] },
    ...{ members: ['佐藤', '鈴木'], calendar: JAPANESE_OFFICE_WEEK, leadDays: { meetings: 0, won: 0 } },
  },
  { goal: { kind: 'won', value: 10 }, rates: { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 } },
  [
    cubeOf([
      ['2026-04-09', '佐藤', 'Web', 100, 30, 21, 1, 0],
      ['2026-04-10', '佐藤', 'Web', 20, 5, 1, 0, 0],
    ]),
  ],
);

describe('ownTargets', () => {
  it('are the calls planned for the member, and a head’s part of every later stage', () => {
    const [calls, contacts, meetings] = ownTargets(OVERVIEW, '佐藤', {
      ...noActivity(),
      calls: 20,
      effectiveContacts: 30,
    });
    expect(calls?.month).toBe(667);
    expect(calls?.perDay).toBeCloseTo(667 / 21, 10);
    expect(calls?.leftToday).toBeCloseTo(667 / 21 - 20, 10);
    expect(calls?.leftInMonth).toBe(667 - 120);
    expect(contacts?.perDay).toBeCloseTo(200 / 21, 10);
    expect(contacts).toMatchObject({ leftToday: 0, leftInMonth: 200 - 35 });
    expect(meetings?.leftInMonth).toBe(0);
  });

  it('are whole for somebody who has done nothing yet', () => {
    const [calls, ...later] = ownTargets(OVERVIEW, '鈴木', noActivity());
    expect(calls?.leftInMonth).toBe(666);
    expect(later.map(({ month, leftInMonth }) => leftInMonth / month)).toEqual([1, 1, 1]);
  });
});

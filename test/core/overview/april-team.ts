import { JAPANESE_OFFICE_WEEK } from '../../../src/core/calendar/business-days';
import { dayOf } from '../../../src/core/calendar/day';
import { type ActivityColumns, activityCube } from '../../../src/core/funnel/activity-cube';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';
import type { Settings, Targets } from '../../../src/core/overview/settings';

/** 日付 | 担当者 | リードソース | 架電数 | 有効コンタクト数 | 商談設定数 | 受注数 | 受注金額 */
export const COLUMNS: ActivityColumns = {
  day: 0,
  member: 1,
  channel: 2,
  measures: {
    calls: 3,
    rings: null,
    connects: null,
    effectiveContacts: 4,
    meetings: 5,
    qualifiedMeetings: null,
    won: 6,
    revenue: 7,
    mailsSent: null,
  },
};

export const cubeOf = (rows: readonly (readonly unknown[])[]) =>
  activityCube(rows, COLUMNS, (cell) => dayOf(String(cell)));

export const MARCH = cubeOf([['2026-03-31', '佐藤', 'Web', 50, 10, 1, 0, 0]]);

export const APRIL = cubeOf([
  ['2026-04-01', '佐藤', 'Web', 30, 9, 1, 0, 0], //          Wednesday, week 14
  ['2026-04-02', '鈴木', '展示会', 20, 5, 0, 0, 0], //       Thursday
  ['2026-04-04', '佐藤', 'Web', 6, 2, 1, 0, 0], //           Saturday: no business day, but counted
  ['2026-04-10', '鈴木', 'Web', 40, 8, 0, 1, 500_000], //    Friday, week 15: the as-of day
  ['2026-04-13', '佐藤', 'Web', 100, 50, 5, 1, 500_000], //  later than the as-of day
]);

/**
 * April 2026 has 21 business days, 20 without the 30th. By the 10th 8 are gone: 1, 2, 3 and 6–10.
 */
export const SETTINGS: Settings = {
  team: 'IS',
  month: '2026-04',
  asOf: '2026-04-10',
  chain: 'short',
  members: ['鈴木', '佐藤'],
  channels: ['展示会', 'Web'],
  calendar: { ...JAPANESE_OFFICE_WEEK, daysOff: ['2026-04-30'] },
  leadDays: { meetings: 7, won: 30 },
};

/** 2 wins ÷ 25% = 8 meetings; ÷ 10% = 80 contacts; ÷ 25% = 320 calls. */
export const TARGETS: Targets = {
  goal: { kind: 'won', value: 2 },
  rates: { connectRate: 0.25, meetingRate: 0.1, winRate: 0.25 },
};

export const measures = (
  calls: number,
  effectiveContacts: number,
  meetings: number,
  won: number,
  revenue: number,
): Measures => ({ ...noActivity(), calls, effectiveContacts, meetings, won, revenue });

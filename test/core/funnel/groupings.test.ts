import { dayOf } from '../../../src/core/calendar/day';
import { activityCube, totalsBetween } from '../../../src/core/funnel/activity-cube';
import {
  activityGroupings,
  countsInOrder,
  rateSegments,
  rateTables,
  type Segment,
  wholeCount,
} from '../../../src/core/funnel/groupings';
import { CHAINS } from '../../../src/core/kpi/chain';
import { MEASURES } from '../../../src/core/kpi/measures';

/** 日付 | 担当者 | リードソース, then every measure in its order. */
const COLUMNS = {
  day: 0,
  member: 1,
  channel: 2,
  measures: Object.fromEntries(MEASURES.map((measure, i) => [measure, i + 3])),
} as Parameters<typeof activityCube>[1];

const totalsOf = (
  rows: readonly (readonly [day: string, member: string, channel: string, calls: number])[],
) =>
  totalsBetween(
    activityCube(
      rows.map(([day, member, channel, calls]) => [day, member, channel, calls, ...Array(8).fill(0)]),
      COLUMNS,
      (cell) => dayOf(String(cell)),
    ),
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  );

// 2026-04-06 is a Monday, 2026-04-10 a Friday.
const APRIL = totalsOf([
  ['2026-04-06', '佐藤', 'Web', 30],
  ['2026-04-10', '', 'Web', 12],
]);
const MARCH = totalsOf([['2026-03-31', '佐藤', '', 5]]);

const labelled = (segments: readonly Segment[] | undefined) =>
  segments?.map(({ label, counts }) => [label, counts.calls]);

describe('activityGroupings', () => {
  it('cuts the activity by member, channel and weekday', () => {
    const groupings = activityGroupings(APRIL);
    expect(groupings.map(({ by, segments }) => [by, labelled(segments)])).toEqual([
      [
        'member',
        [
          ['佐藤', 30],
          ['', 12],
        ],
      ],
      ['channel', [['Web', 42]]],
      [
        'weekday',
        [
          ['1', 30],
          ['5', 12],
        ],
      ],
    ]);
    expect(groupings.every((grouping) => !('before' in grouping))).toBe(true);
  });

  it('lays an earlier period beside them', () => {
    expect(activityGroupings(APRIL, MARCH).map(({ before }) => labelled(before))).toEqual([
      [['佐藤', 5]],
      [['', 5]],
      [['2', 5]],
    ]);
  });
});

describe('wholeCount', () => {
  it('is a count as it was meant', () => {
    expect([3, 2.5, 2.4, 0, -4].map(wholeCount)).toEqual([3, 3, 2, 0, 0]);
  });
});

describe('rateSegments', () => {
  const [connect] = CHAINS.short;

  it('gives the trials and successes of a rate', () => {
    expect(
      connect && rateSegments(connect, [{ label: 'a', counts: { calls: 10.4, effectiveContacts: 3 } }]),
    ).toEqual([{ label: 'a', trials: 10, successes: 3 }]);
  });

  it('leaves out segments that do not count both stages', () => {
    const segments = [
      { label: 'no contacts', counts: { calls: 10 } },
      { label: 'no calls', counts: { effectiveContacts: 10 } },
    ];
    expect(connect && rateSegments(connect, segments)).toEqual([]);
  });

  it('counts no more successes than trials', () => {
    const segments = [{ label: 'a', counts: { calls: 2, effectiveContacts: 5 } }];
    expect(connect && rateSegments(connect, segments)).toEqual([{ label: 'a', trials: 2, successes: 2 }]);
  });
});

describe('rateTables', () => {
  const segments = [{ label: 'a', counts: { calls: 100, effectiveContacts: 30, meetings: 3, won: 1 } }];

  it('has a table for every rate, with the outcome a success is worth', () => {
    const tables = rateTables(CHAINS.short, [{ by: 'member', segments }], {
      meetingRate: 0.05,
      winRate: 0.2,
    });
    expect(tables).toEqual([
      // A contact is worth 5% × 20%, a meeting 20%, a win itself.
      {
        by: 'member',
        rate: 'connectRate',
        worth: 0.05 * 0.2,
        segments: [{ label: 'a', trials: 100, successes: 30 }],
      },
      { by: 'member', rate: 'meetingRate', worth: 0.2, segments: [{ label: 'a', trials: 30, successes: 3 }] },
      { by: 'member', rate: 'winRate', worth: 1, segments: [{ label: 'a', trials: 3, successes: 1 }] },
    ]);
  });

  it('takes the rates of a new team where none is given', () => {
    const tables = rateTables(CHAINS.short, [{ by: 'member', segments }], {});
    expect(tables.map(({ worth }) => worth)).toEqual([0.1 * 0.25, 0.25, 1]);
  });
});

describe('countsInOrder', () => {
  it('gives the counts down the funnel', () => {
    const counts = { won: 1, meetings: 3.2, effectiveContacts: 30, calls: -5 };
    expect(countsInOrder(CHAINS.short, { label: 'a', counts })).toEqual([0, 30, 3, 1]);
  });

  it('gives none where a stage is not counted', () => {
    expect(
      countsInOrder(CHAINS.short, { label: 'a', counts: { calls: 1, effectiveContacts: 1, won: 0 } }),
    ).toBeNull();
  });
});

import { dayOf } from '../../../src/core/calendar/day';
import {
  type ActivityColumns,
  type ActivityCube,
  activityCube,
  mergeCubes,
  totalsBetween,
} from '../../../src/core/funnel/activity-cube';
import { MEASURES, type Measure, type Measures, noActivity } from '../../../src/core/kpi/measures';

const noMeasures = Object.fromEntries(MEASURES.map((measure) => [measure, null])) as {
  [M in Measure]: number | null;
};

/** 日付 | 担当者 | リードソース | 架電数 | 商談設定数 */
const COLUMNS: ActivityColumns = {
  day: 0,
  member: 1,
  channel: 2,
  measures: { ...noMeasures, calls: 3, meetings: 4 },
};

const dayNumberOf = (cell: unknown): number | null => (typeof cell === 'string' ? dayOf(cell) : null);

const cubeOf = (rows: readonly (readonly unknown[])[], columns = COLUMNS): ActivityCube =>
  activityCube(rows, columns, (cell) => (cell === '?' ? null : dayNumberOf(cell)));

const allOf = (cube: ActivityCube) => totalsBetween(cube, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

const measures = (counts: Partial<Measures>): Measures => ({ ...noActivity(), ...counts });

const ROWS = [
  ['2026-04-30', '佐藤', 'Web', 10, 1],
  ['2026-04-30', '鈴木', '展示会', 20, 2],
  ['2026-05-01', '佐藤', '展示会', 40, 0],
  ['2026-04-29', '佐藤', 'Web', 80, 4],
];

describe('totalsBetween', () => {
  it('adds up by day, week, month, member, channel and weekday', () => {
    const totals = allOf(cubeOf(ROWS));
    expect(totals.total).toEqual(measures({ calls: 150, meetings: 7 }));
    expect(totals.byDay).toEqual([
      { day: '2026-04-29', ...measures({ calls: 80, meetings: 4 }) },
      { day: '2026-04-30', ...measures({ calls: 30, meetings: 3 }) },
      { day: '2026-05-01', ...measures({ calls: 40 }) },
    ]);
    // 27 April to 3 May 2026 is one week.
    expect(totals.byWeek).toEqual([{ week: '2026-W18', ...measures({ calls: 150, meetings: 7 }) }]);
    expect(totals.byMonth).toEqual([
      { month: '2026-04', ...measures({ calls: 110, meetings: 7 }) },
      { month: '2026-05', ...measures({ calls: 40 }) },
    ]);
    expect(totals.byMember).toEqual([
      { member: '佐藤', ...measures({ calls: 130, meetings: 5 }) },
      { member: '鈴木', ...measures({ calls: 20, meetings: 2 }) },
    ]);
    expect(totals.byChannel).toEqual([
      { channel: 'Web', ...measures({ calls: 90, meetings: 5 }) },
      { channel: '展示会', ...measures({ calls: 60, meetings: 2 }) },
    ]);
    // Wednesday, Thursday, Friday.
    expect(totals.byWeekday).toEqual([
      { weekday: 3, ...measures({ calls: 80, meetings: 4 }) },
      { weekday: 4, ...measures({ calls: 30, meetings: 3 }) },
      { weekday: 5, ...measures({ calls: 40 }) },
    ]);
  });

  it('lists weekdays from Monday, whichever came first', () => {
    // A Friday and the Monday after it.
    const { byWeekday } = allOf(cubeOf([['2026-05-01'], ['2026-05-04']]));
    expect(byWeekday.map(({ weekday }) => weekday)).toEqual([1, 5]);
  });

  it('counts the first and the last day of a period, and no other', () => {
    const cube = cubeOf(ROWS);
    const calls = (first: string, last: string) => totalsBetween(cube, dayOf(first), dayOf(last)).total.calls;
    expect(calls('2026-04-29', '2026-04-30')).toBe(110);
    expect(calls('2026-04-30', '2026-05-01')).toBe(70);
    expect(calls('2026-05-02', '2026-05-31')).toBe(0);
    expect(calls('2026-05-01', '2026-04-29')).toBe(0);
  });

  it('leaves out groups without a row in the period', () => {
    const { byMember, byChannel } = totalsBetween(cubeOf(ROWS), dayOf('2026-05-01'), dayOf('2026-05-31'));
    expect(byMember.map(({ member }) => member)).toEqual(['佐藤']);
    expect(byChannel.map(({ channel }) => channel)).toEqual(['展示会']);
  });
});

describe('activityCube', () => {
  it('adds to a day that other days have come between', () => {
    const { byDay } = allOf(cubeOf([...ROWS, ['2026-04-30', '佐藤', 'Web', 5, 0]]));
    expect(byDay.map(({ day, calls }) => [day, calls])).toEqual([
      ['2026-04-29', 80],
      ['2026-04-30', 35],
      ['2026-05-01', 40],
    ]);
  });

  it('passes over blank rows without a word', () => {
    const cube = cubeOf([['', '', '', '', ''], [], [null, undefined, '', null, ''], ROWS[0] as unknown[]]);
    expect(cube.unusable).toEqual([]);
    expect(allOf(cube).total.calls).toBe(10);
  });

  it('names the places of rows it cannot use, and counts nothing of them', () => {
    const cube = cubeOf([
      ROWS[0] as unknown[],
      ['', '佐藤', 'Web', 5, 5], //             1: no day
      ['?', '佐藤', 'Web', 5, 5], //            2: no such day
      ['2026-04-30', '佐藤', 'Web', 5, '二'], // 3: text where a number belongs
      ['2026-04-30', '田中', '', '', ''], //      usable: nothing was counted
    ]);
    expect(cube.unusable).toEqual([1, 2, 3]);
    expect(allOf(cube).total).toEqual(measures({ calls: 10, meetings: 1 }));
  });

  it('takes names that differ by blanks around them for one, and empty ones for a nameless one', () => {
    const cube = cubeOf([
      ['2026-04-30', '佐藤', '', 1, 0],
      ['2026-04-30', ' 佐藤 ', null, 2, 0],
      ['2026-04-30', '', 'Web', 4, 0],
    ]);
    expect([cube.members, cube.channels]).toEqual([
      ['佐藤', ''],
      ['', 'Web'],
    ]);
    const { byMember, byChannel } = allOf(cube);
    expect(byMember.map(({ member, calls }) => [member, calls])).toEqual([
      ['佐藤', 3],
      ['', 4],
    ]);
    expect(byChannel.map(({ channel, calls }) => [channel, calls])).toEqual([
      ['', 3],
      ['Web', 4],
    ]);
  });

  it('does without columns the table does not have', () => {
    const columns = { day: 0, member: null, channel: null, measures: { ...noMeasures, won: 1 } };
    const { total, byMember, byChannel } = allOf(cubeOf([['2026-04-30', 3, 'not read']], columns));
    expect(total).toEqual(measures({ won: 3 }));
    expect(byMember).toEqual([{ member: '', ...measures({ won: 3 }) }]);
    expect(byChannel).toEqual([{ channel: '', ...measures({ won: 3 }) }]);
  });

  it('has nothing to say about no rows', () => {
    expect(cubeOf([])).toEqual({ members: [], channels: [], days: [], unusable: [] });
    expect(allOf(cubeOf([])).total).toEqual(noActivity());
  });
});

describe('mergeCubes', () => {
  it('adds days, members and channels that several tables share', () => {
    const closed = cubeOf([['2026-04-30', '佐藤', 'Web', 1, 0]]);
    const open = cubeOf([
      ['2026-04-30', '鈴木', '展示会', 2, 0],
      ['2026-04-30', '佐藤', 'Web', 4, 0],
    ]);
    const { byDay, byMember } = allOf(mergeCubes([closed, open]));
    expect(byDay.map(({ day, calls }) => [day, calls])).toEqual([['2026-04-30', 7]]);
    expect(byMember.map(({ member, calls }) => [member, calls])).toEqual([
      ['佐藤', 5],
      ['鈴木', 2],
    ]);
  });

  it('keeps what could not be used in each of them', () => {
    const noDay = cubeOf([ROWS[0] as unknown[], ['', '佐藤', 'Web', 1, 0]]);
    const text = cubeOf([['2026-04-30', '佐藤', 'Web', 'x', 0]]);
    expect(mergeCubes([noDay, text]).unusable).toEqual([1, 0]);
  });

  it('is empty for no cubes', () => {
    expect(mergeCubes([])).toEqual(cubeOf([]));
  });
});

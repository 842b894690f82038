import fc from 'fast-check';
import { dayOf, formatDay, isoWeekOf } from '../../../src/core/calendar/day';
import {
  type ActivityColumns,
  type ActivityCube,
  activityCube,
  mergeCubes,
  totalsBetween,
} from '../../../src/core/funnel/activity-cube';
import { MEASURES, type Measure, type Measures, noActivity } from '../../../src/core/kpi/measures';

/** Every measure has its column behind day, member and channel. */
const ALL_COLUMNS: ActivityColumns = {
  day: 0,
  member: 1,
  channel: 2,
  measures: Object.fromEntries(MEASURES.map((measure, i) => [measure, i + 3])) as { [M in Measure]: number },
};

const cubeOf = (rows: readonly (readonly unknown[])[]): ActivityCube =>
  activityCube(rows, ALL_COLUMNS, (cell) => (cell === '?' ? null : dayOf(String(cell))));

/** Six weeks over the turn of a year, so that weeks, months and years end in the midst of them. */
const someDays = Array.from({ length: 45 }, (_, i) => formatDay(dayOf('2025-12-10') + i));
const count = fc.oneof(
  { weight: 8, arbitrary: fc.nat(200) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('x', null, true) },
);
const anyRow = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...someDays) }, fc.constantFrom('', '?')),
        fc.constantFrom('佐藤', '鈴木', ' 佐藤', '', 7),
        fc.constantFrom('Web', '展示会', ''),
        fc.array(count, { minLength: MEASURES.length, maxLength: MEASURES.length }),
      )
      .map(([day, member, channel, counts]): unknown[] => [day, member, channel, ...counts]),
  },
  { weight: 1, arbitrary: fc.constant<unknown[]>(Array(MEASURES.length + 3).fill('')) },
);
const anyTable = fc.array(anyRow, { maxLength: 60 });

const isBlank = (cell: unknown): boolean => cell === '' || cell === null;
const isUsable = ([day, , , ...counts]: readonly unknown[]): boolean =>
  !isBlank(day) && day !== '?' && counts.every((cell) => isBlank(cell) || typeof cell === 'number');

/** The plain way: filter the rows, group them by a key, add every measure up. */
function naiveGroups(
  rows: readonly (readonly unknown[])[],
  keyOf: (row: readonly unknown[]) => string,
): { [key: string]: Measures } {
  const keys = [...new Set(rows.map(keyOf))];
  const sum = (key: string, column: number): number =>
    rows
      .filter((row) => keyOf(row) === key)
      .reduce((sofar, row) => sofar + (typeof row[column] === 'number' ? (row[column] as number) : 0), 0);
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(MEASURES.map((measure, i) => [measure, sum(key, i + 3)])) as Measures,
    ]),
  );
}

/** Groups as the product gives them, under their keys. */
const keyed = <N extends string>(name: N, groups: readonly (Measures & { readonly [K in N]: unknown })[]) =>
  Object.fromEntries(groups.map(({ [name]: key, ...sums }) => [String(key), sums]));

describe('activityCube, mergeCubes and totalsBetween together', () => {
  it('say what adding up row by row says, for any tables and any period', () => {
    fc.assert(
      fc.property(
        fc.array(anyTable, { maxLength: 3 }),
        fc.constantFrom(...someDays),
        fc.constantFrom(...someDays),
        (tables, first, last) => {
          const totals = totalsBetween(mergeCubes(tables.map(cubeOf)), dayOf(first), dayOf(last));
          const rows = tables
            .flat()
            .filter((row) => isUsable(row) && String(row[0]) >= first && String(row[0]) <= last);

          expect(totals.total).toEqual(naiveGroups(rows, () => 'all').all ?? noActivity());
          expect(keyed('day', totals.byDay)).toEqual(naiveGroups(rows, ([day]) => String(day)));
          expect(keyed('month', totals.byMonth)).toEqual(
            naiveGroups(rows, ([day]) => String(day).slice(0, 7)),
          );
          expect(keyed('week', totals.byWeek)).toEqual(
            naiveGroups(rows, ([day]) => isoWeekOf(dayOf(String(day)))),
          );
          expect(keyed('member', totals.byMember)).toEqual(
            naiveGroups(rows, ([, member]) => String(member).trim()),
          );
          expect(keyed('channel', totals.byChannel)).toEqual(
            naiveGroups(rows, ([, , channel]) => String(channel)),
          );
          expect(keyed('weekday', totals.byWeekday)).toEqual(
            naiveGroups(rows, ([day]) => String(new Date(String(day)).getUTCDay() || 7)),
          );
          const days = totals.byDay.map(({ day }) => day);
          expect(days).toEqual([...days].sort());
        },
      ),
    );
  });

  it('count every row once: used, blank or named as unusable', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const unusable = rows.flatMap((row, i) => (isUsable(row) || row.every(isBlank) ? [] : [i]));
        expect(cubeOf(rows).unusable).toEqual(unusable);
      }),
    );
  });

  it('leave what they were given as it was', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (a, b) => {
        const rows = structuredClone([a, b]);
        const cubes = [cubeOf(a), cubeOf(b)];
        const before = structuredClone(cubes);
        totalsBetween(mergeCubes(cubes), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
        expect([a, b]).toEqual(rows);
        expect(cubes).toEqual(before);
      }),
    );
  });
});

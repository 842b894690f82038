import fc from 'fast-check';
import type { Entry } from '../../../src/core/adoption/entry';
import { entryRates } from '../../../src/core/adoption/entry-rates';
import { personDays } from '../../../src/core/adoption/person-days';
import { silences } from '../../../src/core/adoption/silence';
import { businessDays, dayOf, formatDay } from '../../../src/core/index';

const PEOPLE = [
  { name: '山本', role: 'manager', department: '東' },
  { name: '佐藤', role: 'member', department: '東' },
  { name: '鈴木', role: 'member', department: '西' },
  { name: '高橋', role: null, department: '' },
] as const;
// 2026-05 has three holidays in its first week.
const TEAM = { people: PEOPLE, calendar: {}, from: '2026-05-01', to: '2026-05-31' };

const entry = (member: string, day: string, entered: string | null = null): Entry => ({
  ...{ member, day, entered, written: null },
});
const anyEntries = fc.array(
  fc
    .tuple(
      fc.constantFrom('山本', '佐藤', '鈴木', '高橋', 'だれか'),
      fc.integer({ min: -20, max: 45 }),
      fc.nat(9),
    )
    .map(([member, at, late]) => {
      const day = dayOf('2026-05-01') + at;
      return entry(member, formatDay(day), late > 7 ? null : `${formatDay(day + late)}T10:00`);
    }),
  { maxLength: 80 },
);
const ratesOf = (entries: readonly Entry[]) => entryRates(personDays(TEAM, entries));
const only = (day: string, entered: string | null) => ratesOf([entry('佐藤', day, entered)]);

describe('entryRates', () => {
  it('divides days with an entry by business days, holidays left out, two rows of a day being one', () => {
    const { team, byMember, byRole, byDepartment } = ratesOf([
      entry('佐藤', '2026-05-01'),
      entry('佐藤', '2026-05-01', '2026-05-07T09:00'),
      entry(' 佐藤 ', '2026-05-07'),
      // A holiday, a Saturday, a day after the period, and somebody else's.
      ...['2026-05-04', '2026-05-09', '2026-06-01'].map((day) => entry('佐藤', day)),
      entry('だれか', '2026-05-07'),
      entry('山本', '2026-05-08'),
    ]);
    const n = businessDays('2026-05-01', '2026-05-31');
    expect(n).toBe(18);
    expect(byMember).toEqual([
      { key: '山本', k: 1, n },
      { key: '佐藤', k: 2, n },
      { key: '鈴木', k: 0, n },
      { key: '高橋', k: 0, n },
    ]);
    expect(team).toEqual({ k: 3, n: 4 * n });
    expect(byRole).toEqual([
      { key: 'manager', k: 1, n },
      { key: 'member', k: 2, n: 2 * n },
    ]);
    expect(byDepartment).toEqual([
      { key: '東', k: 3, n: 2 * n },
      { key: '西', k: 0, n },
    ]);
  });

  it('counts a week and a weekday by the day of entry, where it is known', () => {
    const known = only('2026-05-11', '2026-05-15T17:50');
    expect(known.byWeekday.filter(({ k }) => k > 0)).toEqual([{ key: 5, k: 1, n: 5 * 4 }]);
    expect(known.byWeek.map(({ key, k, n }) => [key, k, n])).toEqual([
      ['2026-04-27', 0, 4],
      ['2026-05-04', 0, 8],
      ['2026-05-11', 1, 20],
      ['2026-05-18', 0, 20],
      ['2026-05-25', 0, 20],
    ]);
    expect(only('2026-05-11', null).byWeekday.find(({ k }) => k > 0)?.key).toBe(1);
  });

  it('counts what is put in after the period for a day of it, and no use after it', () => {
    const late = only('2026-05-29', '2026-06-01T09:00');
    expect([late.team.k, late.byWeek.reduce((sum, { k }) => sum + k, 0)]).toEqual([1, 0]);
    const { never } = silences(
      personDays(TEAM, [entry('佐藤', '2026-05-29', '2026-06-01T09:00')]),
      '2026-05-31',
    );
    expect(never.map(({ name }) => name)).toEqual(['山本', '鈴木', '高橋']);
  });

  it('leaves out days before somebody came, and their own leave', () => {
    const people = [{ ...PEOPLE[1], from: '2026-05-18', daysOff: ['2026-05-20', '2026-05-23'] }];
    expect(entryRates(personDays({ ...TEAM, people }, [])).team).toEqual({ k: 0, n: 9 });
  });

  it('adds up: whatever is grouped, the parts are the whole', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { team, byMember, byRole, byDepartment, byWeek, byWeekday } = ratesOf(entries);
        const total = (shares: readonly { readonly k: number; readonly n: number }[]) =>
          shares.reduce<readonly [number, number]>(([k, n], share) => [k + share.k, n + share.n], [0, 0]);
        expect(total(byMember)).toEqual([team.k, team.n]);
        expect(total(byRole)).toEqual(total(byMember.slice(0, 3)));
        expect(total(byDepartment)).toEqual(total(byMember.slice(0, 3)));
        expect(total(byWeek)).toEqual(total(byWeekday));
        for (const { k, n } of [...byMember, ...byWeek, ...byWeekday]) expect(k).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('does not fall when something more is entered', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (some, more) => {
        expect(ratesOf([...some, ...more]).team.k).toBeGreaterThanOrEqual(ratesOf(some).team.k);
      }),
    );
  });
});

describe('silences', () => {
  const of = (entries: readonly Entry[], to = '2026-05-31') =>
    silences(personDays({ ...TEAM, to }, entries), to);

  it('names who has been silent for thirty days, also since before the period, and who never began', () => {
    const { silent, never } = of([
      entry('山本', '2026-05-01'),
      entry('佐藤', '2026-05-02'),
      entry('鈴木', '2026-03-31', '2026-04-02T09:00'),
    ]);
    expect(silent).toEqual([
      { name: '鈴木', isManager: false, last: '2026-04-02', businessDays: 18 },
      { name: '山本', isManager: true, last: '2026-05-01', businessDays: 17 },
    ]);
    expect(never).toEqual([{ name: '高橋', isManager: false, last: null, businessDays: 18 }]);
  });

  it('gives everybody ten business days to begin', () => {
    expect(of([], '2026-05-18').never).toEqual([]);
    expect(of([], '2026-05-19').never.map(({ name }) => name)).toHaveLength(4);
  });

  it('is never both', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { silent, never } = of(entries);
        const names = [...silent, ...never].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

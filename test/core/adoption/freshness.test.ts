import fc from 'fast-check';
import type { Entry } from '../../../src/core/adoption/entry';
import { freshness } from '../../../src/core/adoption/freshness';
import { dayOf, formatDay } from '../../../src/core/index';

const entry = (day: string, entered: string | null): Entry => ({
  ...{ member: '佐藤', day, entered, written: null },
});
const delay = (day: string, entered: string) => freshness([entry(day, entered)], {}).median;

describe('freshness', () => {
  it('counts business days between a day and its entry', () => {
    expect(delay('2026-04-01', '2026-04-01T23:59')).toBe(0);
    expect(delay('2026-04-01', '2026-04-02T08:00')).toBe(1);
    // Over a weekend, over Golden Week, on a Sunday, and ahead of its day.
    expect(delay('2026-04-03', '2026-04-06T09:00')).toBe(1);
    expect(delay('2026-05-01', '2026-05-07T09:00')).toBe(1);
    expect(delay('2026-04-03', '2026-04-05T09:00')).toBe(0);
    expect(delay('2026-04-03', '2026-04-01')).toBe(0);
  });

  it('calls late what comes after the next business day', () => {
    const { median, late, unknown } = freshness(
      [
        entry('2026-04-01', '2026-04-01T18:00'),
        entry('2026-04-01', '2026-04-02T18:00'),
        entry('2026-04-01', '2026-04-03T18:00'),
        entry('2026-04-01', '2026-04-10T18:00'),
        entry('2026-04-01', null),
      ],
      {},
    );
    expect([median, late, unknown]).toEqual([1.5, { k: 2, n: 4 }, 1]);
  });

  it('knows nothing of entries without a moment', () => {
    expect(freshness([entry('2026-04-01', null)], {})).toEqual({
      median: null,
      late: { k: 0, n: 0 },
      unknown: 1,
    });
    expect(freshness([], {}).median).toBeNull();
  });

  it('is a plain median of the delays when the team never rests', () => {
    const everyDay = { weekend: [], nationalHolidays: false };
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 31 }), (delays) => {
        const first = dayOf('2026-04-01');
        const entries = delays.map((days) => entry('2026-04-01', `${formatDay(first + days)}T12:00`));
        const sorted = [...delays].sort((a, b) => a - b);
        const at = (i: number) => sorted[i] as number;
        const half = sorted.length >> 1;
        const expected = sorted.length % 2 ? at(half) : (at(half - 1) + at(half)) / 2;
        expect(freshness(entries, everyDay).median).toBe(expected);
        expect(freshness(entries, everyDay).late.k).toBe(delays.filter((days) => days >= 2).length);
      }),
    );
  });
});

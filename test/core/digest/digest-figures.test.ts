import { digestAsOf, digestFigures } from '../../../src/core/digest/digest-figures';
import { overview } from '../../../src/core/overview/overview';
import { APRIL, cubeOf, MARCH, SETTINGS, TARGETS } from '../overview/april-team';

/** Figures of an hour, from March and April and more rows. */
function figuresAt(
  day: string,
  hour: number,
  more: readonly (readonly unknown[])[] = [],
  addresses: readonly (readonly [string, string])[] = [],
) {
  const clock = { day, hour };
  const cubes = [MARCH, APRIL, cubeOf(more)];
  const seen = overview({ ...SETTINGS, asOf: digestAsOf(clock) }, TARGETS, cubes);
  return digestFigures(clock, seen, cubes, new Map(addresses));
}

describe('digestAsOf', () => {
  it('is the day before until noon, also across a month, and today from then on', () => {
    expect(digestAsOf({ day: '2026-04-01', hour: 8 })).toBe('2026-03-31');
    expect(digestAsOf({ day: '2026-04-01', hour: 11 })).toBe('2026-03-31');
    expect(digestAsOf({ day: '2026-04-01', hour: 12 })).toBe('2026-04-01');
  });
});

describe('digestFigures', () => {
  it('tells on a Monday morning where the goal stood on Friday evening, and what each did that Friday', () => {
    const { team, members, lastDay } = figuresAt('2026-04-13', 8, [], [['佐藤', 'sato@example.com']]);
    expect(lastDay).toBe('2026-04-10');
    // One win of two; 8 of 20 business days are gone, so 0.8 was asked for.
    expect(team).toMatchObject({ month: '2026-04', percent: 50, goal: { won: 1, goal: 2 } });
    expect(team?.morning).toMatchObject({ share: 50, 'on-track': 0.8 });
    expect(members).toEqual([
      { name: '鈴木', address: '', today: false, last: { day: '2026-04-10', calls: 40, meetings: 0 } },
      { name: '佐藤', address: 'sato@example.com', today: true, last: null },
    ]);
  });

  it('counts today from noon on, but for the day before that people are told of', () => {
    const { team, members } = figuresAt('2026-04-13', 15);
    expect(team?.percent).toBe(100);
    expect(members[0]?.last).toEqual({ day: '2026-04-10', calls: 40, meetings: 0 });
  });

  it('passes over weekends, holidays and days off for the day before', () => {
    expect(figuresAt('2026-05-07', 8).lastDay).toBe('2026-05-01');
    expect(figuresAt('2026-05-01', 8).lastDay).toBe('2026-04-28');
  });

  it('says nothing of the goal in another month, nor of a pace before the first business day has passed', () => {
    expect(figuresAt('2026-05-07', 8).team).toBeNull();
    const first = figuresAt('2026-04-01', 8).team?.morning ?? {};
    expect(first).toEqual({ share: 0, unknown: 0 });
  });

  it('knows a best day by all days before it, of which there must be five', () => {
    const days = ['03-24', '03-25', '03-26', '03-27', '03-30'].map((day) => `2026-${day}`);
    const rows = days.map((day) => [day, '鈴木', 'Web', 20, 5, 1, 0, 0]);
    const last = ['2026-03-31', '鈴木', 'Web', 20, 5, 2, 0, 0];
    const told = (more: readonly (readonly unknown[])[]) => figuresAt('2026-04-01', 8, more).members[0]?.last;
    expect(told([...rows, last])).toEqual({ day: '2026-03-31', calls: 20, meetings: 2, 'best-meetings': 2 });
    expect(told([...rows.slice(1), last])).toEqual({ day: '2026-03-31', calls: 20, meetings: 2 });
  });

  it('holds revenue in its own unit', () => {
    const clock = { day: '2026-04-13', hour: 8 };
    const goal = { kind: 'revenue', value: 1_000_000, averageDealSize: 500_000 } as const;
    const seen = overview({ ...SETTINGS, asOf: '2026-04-12' }, { ...TARGETS, goal }, [MARCH, APRIL]);
    const { team } = digestFigures(clock, seen, [MARCH, APRIL], new Map());
    expect(team).toMatchObject({ percent: 50, goal: { revenue: 500_000, goal: 1_000_000 } });
  });
});

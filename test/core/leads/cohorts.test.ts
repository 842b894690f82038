import fc from 'fast-check';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import {
  COHORT_AGES,
  type Conversion,
  conversionCohorts,
  dealConversions,
  leadConversions,
} from '../../../src/core/leads/cohorts';
import { deal, lead } from '../tables/made-up';

const asOf = '2026-05-10';
const conversion = (start: string, end: string | null): Conversion => ({
  start,
  end,
  source: '',
  member: '',
});
const anyConversions = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.option(fc.integer({ min: 0, max: 120 })))
    .map(([start, taken]) => {
      const first = dayOf('2025-12-01') + start;
      return conversion(formatDay(first), taken === null ? null : formatDay(first + taken));
    }),
  { maxLength: 60 },
);

describe('conversionCohorts', () => {
  it('compares months at equal age, and says which are too young', () => {
    const cohorts = conversionCohorts(
      [
        conversion('2026-03-01', '2026-03-08'),
        conversion('2026-03-31', '2026-04-30'),
        conversion('2026-03-15', null),
        conversion('2026-04-30', '2026-05-01'),
        conversion('2026-05-01', '2026-05-02'),
      ],
      { asOf, ages: [7, 30] },
    );
    const unknown = { converted: null, share: null };
    expect(cohorts).toEqual([
      {
        month: '2026-03',
        size: 3,
        ages: [
          { age: 7, converted: 1, share: 1 / 3 },
          { age: 30, converted: 2, share: 2 / 3 },
        ],
      },
      {
        month: '2026-04',
        size: 1,
        ages: [
          { age: 7, converted: 1, share: 1 },
          { age: 30, ...unknown },
        ],
      },
      {
        month: '2026-05',
        size: 1,
        ages: [
          { age: 7, ...unknown },
          { age: 30, ...unknown },
        ],
      },
    ]);
  });

  it('counts what a filter counts, never less at a later age, and nothing it cannot have seen', () => {
    fc.assert(
      fc.property(anyConversions, (conversions) => {
        for (const { month, size, ages } of conversionCohorts(conversions, { asOf })) {
          const own = conversions.filter(({ start }) => start.startsWith(month) && start <= asOf);
          expect(size).toBe(own.length);
          expect(ages.map(({ age }) => age)).toEqual(COHORT_AGES);
          let before = 0;
          for (const { age, converted } of ages) {
            const youngest = Array.from({ length: 31 }, (_, i) => `${month}-${`${i + 1}`.padStart(2, '0')}`);
            const isOld = youngest
              .filter((day) => isDay(day))
              .every((day) => dayOf(day) + age <= dayOf(asOf));
            expect(converted !== null).toBe(isOld);
            if (converted === null) continue;
            const counted = own.filter(({ start, end }) => end !== null && dayOf(end) <= dayOf(start) + age);
            expect(converted).toBe(counted.length);
            expect(converted).toBeGreaterThanOrEqual(before);
            before = converted;
          }
        }
      }),
    );
  });

  it('keeps a month without anything, and has none without anything at all', () => {
    const months = conversionCohorts([conversion('2026-01-01', null), conversion('2026-03-01', null)], {
      asOf,
    });
    expect(months.map(({ month, size }) => [month, size])).toEqual([
      ['2026-01', 1],
      ['2026-02', 0],
      ['2026-03', 1],
    ]);
    expect(months[1]?.ages[0]).toEqual({ age: 7, converted: 0, share: null });
    expect(conversionCohorts([], { asOf })).toEqual([]);
  });
});

const isDay = (day: string): boolean => {
  try {
    return dayOf(day) > 0;
  } catch {
    return false;
  }
};

describe('leadConversions', () => {
  it('goes from the day of coming in to the meeting, where both can be', () => {
    const leads = [
      lead({ created: '2026-04-01T09:30', meetingOn: '2026-04-01', source: 'Web', owner: '佐藤' }),
      lead({ created: '2026-04-02', meetingOn: '2026-04-01' }),
      lead({ meetingOn: '2026-04-01' }),
      lead({ created: '2026-04-03' }),
    ];
    expect(leadConversions(leads)).toEqual([
      { start: '2026-04-01', end: '2026-04-01', source: 'Web', member: '佐藤' },
      { start: '2026-04-03', end: null, source: '', member: '' },
    ]);
  });
});

describe('dealConversions', () => {
  it('takes a lost deal for one that is never won', () => {
    const created = '2026-04-01';
    const deals = [
      deal({ created, outcome: 'won', closedOn: '2026-05-01', isOwner: '佐藤' }),
      deal({ created, outcome: 'lost', closedOn: '2026-05-01' }),
      deal({ created }),
      deal({ created, outcome: 'won' }),
      deal({}),
    ];
    expect(dealConversions(deals).map(({ end, member }) => [end, member])).toEqual([
      ['2026-05-01', '佐藤'],
      [null, ''],
      [null, ''],
    ]);
  });
});

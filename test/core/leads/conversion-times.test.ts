import fc from 'fast-check';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { type Conversion, conversionCohorts } from '../../../src/core/leads/cohorts';
import { conversionTimes, conversionTimesBy } from '../../../src/core/leads/conversion-times';

const asOf = '2026-04-30';
/** Started so that it is seen for so many days until `asOf`, and converted on the last of them, or still open. */
const open = (days: number, source = ''): Conversion => ({
  ...{ start: formatDay(dayOf(asOf) - days), end: null, source, member: '' },
});
const converted = (days: number, source = ''): Conversion => ({ ...open(days, source), end: asOf });

/**
 * Weeks until relapse of patients with acute myelogenous leukemia, with and without maintenance therapy (R. G. Miller,
 * Survival Analysis, 1981): medians 31 and 23, survival after week 48 of 0.184 with an interval of 0.0117 to 0.525.
 * The intervals are SciPy's: ecdf(CensoredData).sf.confidence_interval(method='log-log').
 */
const MAINTAINED = [
  ...[9, 13, 18, 23, 31, 34, 48].map((weeks) => converted(weeks, 'with')),
  ...[13, 28, 45, 161].map((weeks) => open(weeks, 'with')),
];
const NOT_MAINTAINED = [
  ...[5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45].map((weeks) => converted(weeks, 'without')),
  open(16, 'without'),
];

describe('conversionTimes', () => {
  it('has the published medians and curve of the leukemia patients', () => {
    const maintained = conversionTimes(MAINTAINED, { asOf, ages: [8, 9, 33, 48, 161, 162] });
    expect(maintained).toMatchObject({ count: 11, converted: 7, median: 31, plainMedian: 23 });
    const shares = maintained.shares.map(({ share }) =>
      share === null ? null : Number((1 - share).toFixed(4)),
    );
    expect(shares).toEqual([1, 0.9091, 0.4909, 0.1841, 0.1841, null]);
    const week48 = maintained.shares[3];
    expect(1 - (week48?.high as number)).toBeCloseTo(0.01173848, 8);
    expect(1 - (week48?.low as number)).toBeCloseTo(0.52501484, 8);
    expect(conversionTimes(NOT_MAINTAINED, { asOf }).median).toBe(23);
  });

  it('learns from those still open what the plain median cannot', () => {
    const { median, plainMedian } = conversionTimes([converted(3), converted(5), open(4), open(9)], { asOf });
    expect([median, plainMedian]).toEqual([5, 4]);
  });

  it('has no median while fewer than half have converted', () => {
    const times = conversionTimes([converted(3), open(9), open(9)], { asOf, ages: [2, 7] });
    expect(times).toMatchObject({ median: null, plainMedian: 3 });
    expect(times.shares[0]).toEqual({ age: 2, share: 0, low: 0, high: null });
    expect(times.shares[1]?.share).toBeCloseTo(1 / 3, 12);
  });

  it('does not know what is to come', () => {
    const later: Conversion = { start: '2026-05-01', end: null, source: '', member: '' };
    const soon: Conversion = { start: '2026-04-20', end: '2026-05-01', source: '', member: '' };
    expect(conversionTimes([later, soon], { asOf })).toMatchObject({ count: 1, converted: 0, median: null });
  });

  it('agrees with a cohort that is old enough: nothing is censored there', () => {
    const anyTaken = fc.array(fc.option(fc.integer({ min: 0, max: 120 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyTaken, (taken) => {
        const conversions = taken.map((days, i) => {
          const start = dayOf('2025-01-01') + (i % 28);
          return { ...open(0), start: formatDay(start), end: days === null ? null : formatDay(start + days) };
        });
        const [cohort] = conversionCohorts(conversions, { asOf });
        const { shares } = conversionTimes(conversions, { asOf });
        cohort?.ages.forEach(({ share }, i) => {
          expect(shares[i]?.share).toBeCloseTo(share as number, 10);
        });
      }),
    );
  });
});

describe('conversionTimesBy', () => {
  it('is the same for each source, the largest first', () => {
    const groups = conversionTimesBy('source', [...MAINTAINED, ...NOT_MAINTAINED], { asOf });
    expect(groups.map(({ name, count, median }) => [name, count, median])).toEqual([
      ['without', 12, 23],
      ['with', 11, 31],
    ]);
    expect(conversionTimesBy('member', MAINTAINED, { asOf }).map(({ name }) => name)).toEqual(['']);
  });
});

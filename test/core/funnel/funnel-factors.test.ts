import fc from 'fast-check';
import { funnelFactors, ratio } from '../../../src/core/funnel/funnel-factors';
import { CHAINS, type ChainKey, type Rates, stagesOf } from '../../../src/core/kpi/chain';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';

const RATES: Rates = { connectRate: 0.3, meetingRate: 0.055, winRate: 0.25 };

/** A funnel that is no rounder than it is: 1,000 → 300 → 15 → 3. */
const ON_TARGET: Measures = { ...noActivity(), calls: 1000, effectiveContacts: 300, meetings: 15, won: 3 };

describe('ratio', () => {
  it('keeps what was divided', () => {
    expect(ratio(12, 360)).toEqual({ numerator: 12, denominator: 360, value: 12 / 360 });
  });

  it('has no value when there is nothing to divide by', () => {
    expect(ratio(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(ratio(5, 0).value).toBeNull();
  });
});

describe('funnelFactors', () => {
  it('measures the worked example: calls and 接続率 on target, 商談化率 3.3% against 5.5%', () => {
    const actual = { ...noActivity(), calls: 1200, effectiveContacts: 360, meetings: 12, won: 3 };
    expect(funnelFactors(CHAINS.short, actual, 1200, RATES)).toEqual([
      { key: 'calls', kind: 'volume', target: 1200, actual: 1200, attainment: 1 },
      {
        key: 'connectRate',
        kind: 'rate',
        target: 0.3,
        actual: 0.3,
        attainment: 1,
        numerator: 360,
        denominator: 1200,
      },
      {
        key: 'meetingRate',
        kind: 'rate',
        target: 0.055,
        actual: 12 / 360,
        attainment: expect.closeTo(20 / 33, 12),
        numerator: 12,
        denominator: 360,
      },
      {
        key: 'winRate',
        kind: 'rate',
        target: 0.25,
        actual: 0.25,
        attainment: 1,
        numerator: 3,
        denominator: 12,
      },
    ]);
  });

  it('does not judge what cannot be measured', () => {
    const factors = funnelFactors(CHAINS.short, { ...noActivity(), calls: 100 }, 100, RATES);
    // 100 calls and no contact: 接続率 is 0, but nothing is known of the rates behind it.
    expect(factors.map(({ attainment }) => attainment)).toEqual([1, 0, null, null]);
  });

  it('judges nothing before anything was to be reached', () => {
    const factors = funnelFactors(CHAINS.short, noActivity(), 0, RATES);
    expect(factors.every(({ attainment }) => attainment === null)).toBe(true);
  });

  it('takes the first rates of a new team where none was set', () => {
    const factors = funnelFactors(CHAINS.short, ON_TARGET, 1000, {});
    expect(factors.map(({ target }) => target)).toEqual([1000, 0.3, 0.1, 0.25]);
  });

  it('refuses a chain without steps', () => {
    expect(() => funnelFactors([], ON_TARGET, 1000, {})).toThrow('at least one step');
  });

  // Totals and rates as a team may have them; the whole funnel, so that every factor can be measured.
  const anyChain = fc.constantFrom<ChainKey>('short', 'long').map((key) => CHAINS[key]);
  const count = fc.integer({ min: 1, max: 100_000 });
  const anyActual = fc
    .record({
      calls: count,
      rings: count,
      connects: count,
      effectiveContacts: count,
      meetings: count,
      qualifiedMeetings: count,
      won: count,
    })
    .map((counts): Measures => ({ ...noActivity(), ...counts }));
  const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
  const anyRates: fc.Arbitrary<Rates> = fc.record({
    ringRate: rate,
    answerRate: rate,
    effectiveRate: rate,
    connectRate: rate,
    meetingRate: rate,
    qualifiedRate: rate,
    winRate: rate,
  });

  it('explains the whole result: the attainments multiply to wins reached ÷ wins wanted', () => {
    fc.assert(
      fc.property(anyChain, anyActual, count, anyRates, (chain, actual, target, rates) => {
        const product = funnelFactors(chain, actual, target, rates).reduce(
          (sofar, { attainment }) => sofar * (attainment as number),
          1,
        );
        const wanted = chain.reduce((sofar, step) => sofar * (rates[step.rate] as number), target);
        const stages = stagesOf(chain);
        const reached = actual[stages[stages.length - 1] as 'won'];
        expect((product * wanted) / reached).toBeCloseTo(1, 9);
      }),
    );
  });
});

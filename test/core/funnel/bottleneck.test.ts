import fc from 'fast-check';
import { findBottleneck, ratio } from '../../../src/core/funnel/bottleneck';
import { CHAINS, type ChainKey, type Rates, stagesOf } from '../../../src/core/kpi/chain';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';

const RATES: Rates = { connectRate: 0.3, meetingRate: 0.055, winRate: 0.25 };

/** Totals in which everything is exactly on target: 1,000 → 300 → 15 → 3 at 30%, 5% and 20%. */
const ON_TARGET: Measures = { ...noActivity(), calls: 1000, effectiveContacts: 300, meetings: 15, won: 3 };
const ON_TARGET_RATES: Rates = { connectRate: 0.3, meetingRate: 0.05, winRate: 0.2 };

describe('ratio', () => {
  it('keeps what was divided', () => {
    expect(ratio(12, 360)).toEqual({ numerator: 12, denominator: 360, value: 12 / 360 });
  });

  it('has no value when there is nothing to divide by', () => {
    expect(ratio(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(ratio(5, 0).value).toBeNull();
  });
});

describe('findBottleneck', () => {
  it('finds the worked example: calls and 接続率 on target, 商談化率 3.3% against 5.5%', () => {
    const actual = { ...noActivity(), calls: 1200, effectiveContacts: 360, meetings: 12, won: 3 };
    const { factors, factor, attainment, cause } = findBottleneck(CHAINS.short, actual, 1200, RATES);
    expect({ factor, cause }).toEqual({ factor: 'meetingRate', cause: 'quality' });
    // 12 ÷ 360 ÷ 0.055 = 0.60606…
    expect(attainment).toBeCloseTo(20 / 33, 12);
    expect(factors).toEqual([
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

  it('finds none when everything is on target', () => {
    const { factor, attainment, cause } = findBottleneck(CHAINS.short, ON_TARGET, 1000, ON_TARGET_RATES);
    expect({ factor, attainment, cause }).toEqual({ factor: null, attainment: null, cause: null });
  });

  it('calls it a question of volume when the calls are what is short', () => {
    const { factor, attainment, cause } = findBottleneck(CHAINS.short, ON_TARGET, 1250, ON_TARGET_RATES);
    expect({ factor, attainment, cause }).toEqual({ factor: 'calls', attainment: 0.8, cause: 'volume' });
  });

  it('takes the furthest below target, not the first', () => {
    // Calls 1,000 of 1,250 = 0.8; 300 ÷ 1,000 of 50% = 0.6; 15 ÷ 300 of 10% = 0.5; 3 ÷ 15 of 25% = 0.8.
    const rates = { connectRate: 0.5, meetingRate: 0.1, winRate: 0.25 };
    expect(findBottleneck(CHAINS.short, ON_TARGET, 1250, rates).factor).toBe('meetingRate');
  });

  it('takes the earlier of two that are equally far below', () => {
    const halved: Rates = { connectRate: 0.6, meetingRate: 0.1, winRate: 0.2 };
    expect(findBottleneck(CHAINS.short, ON_TARGET, 1000, halved).factor).toBe('connectRate');
  });

  it('does not judge what cannot be measured', () => {
    const calling = { ...noActivity(), calls: 100 };
    const { factors, factor } = findBottleneck(CHAINS.short, calling, 100, RATES);
    // 100 calls and no contact: 接続率 is 0, but nothing is known of the rates behind it.
    expect(factor).toBe('connectRate');
    expect(factors.map(({ attainment }) => attainment)).toEqual([1, 0, null, null]);
  });

  it('finds nothing before anything was to be reached', () => {
    const { factors, factor, cause } = findBottleneck(CHAINS.short, noActivity(), 0, RATES);
    expect({ factor, cause }).toEqual({ factor: null, cause: null });
    expect(factors.every(({ attainment }) => attainment === null)).toBe(true);
  });

  it('takes the first rates of a new team where none was set', () => {
    const { factors } = findBottleneck(CHAINS.short, ON_TARGET, 1000, {});
    expect(factors.map(({ target }) => target)).toEqual([1000, 0.3, 0.1, 0.25]);
  });

  it('refuses a chain without steps', () => {
    expect(() => findBottleneck([], ON_TARGET, 1000, {})).toThrow('at least one step');
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

  it('finds the same for a team twice as large with twice the target', () => {
    fc.assert(
      fc.property(anyChain, anyActual, count, anyRates, (chain, actual, target, rates) => {
        const twice = Object.fromEntries(Object.entries(actual).map(([key, n]) => [key, n * 2])) as Measures;
        const one = findBottleneck(chain, actual, target, rates);
        const two = findBottleneck(chain, twice, target * 2, rates);
        expect(two.factor).toBe(one.factor);
        expect(two.attainment).toBe(one.attainment);
        expect(two.cause).toBe(one.cause);
      }),
    );
  });

  it('explains the whole result: the attainments multiply to wins reached ÷ wins wanted', () => {
    fc.assert(
      fc.property(anyChain, anyActual, count, anyRates, (chain, actual, target, rates) => {
        const product = findBottleneck(chain, actual, target, rates).factors.reduce(
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

  it('names a factor exactly when one is below its target, and none is further below', () => {
    fc.assert(
      fc.property(anyChain, anyActual, count, anyRates, (chain, actual, target, rates) => {
        const found = findBottleneck(chain, actual, target, rates);
        const attainments = found.factors.map(({ attainment }) => attainment as number);
        const lowest = Math.min(...attainments);
        expect(found.attainment).toBe(lowest < 1 ? lowest : null);
        expect(found.factor === null).toBe(lowest >= 1);
      }),
    );
  });
});

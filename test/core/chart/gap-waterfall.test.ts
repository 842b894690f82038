import fc from 'fast-check';
import { gapWaterfall } from '../../../src/core/chart/gap-waterfall';
import { analyseFunnel } from '../../../src/core/funnel/analyse-funnel';
import { CHAINS, initialRates, stagesOf } from '../../../src/core/kpi/chain';
import { noActivity } from '../../../src/core/kpi/measures';

const CHAIN = CHAINS.short;

const analysis = (counts: readonly number[]) => {
  const stages = stagesOf(CHAIN);
  return analyseFunnel({
    ...{ chain: CHAIN, rates: initialRates(CHAIN), days: { businessDays: 20, elapsed: 10 } },
    actual: { ...noActivity(), ...Object.fromEntries(stages.map((stage, i) => [stage, counts[i]])) },
    targets: [1333, 400, 40, 10].map((required, i) => ({ key: stages[i] as 'calls', required })),
  });
};

describe('gapWaterfall', () => {
  it('goes from what was wanted by the factors, in their order, to what was reached', () => {
    const found = analysis([600, 180, 9, 3]);
    const bars = gapWaterfall(found);
    expect(bars.map(({ key }) => key)).toEqual([
      'wanted',
      'calls',
      'connectRate',
      'meetingRate',
      'winRate',
      'reached',
    ]);
    expect(bars[0]).toEqual({ key: 'wanted', from: 0, to: found.outcome.target });
    expect(bars[bars.length - 1]).toEqual({ key: 'reached', from: 0, to: 3 });
  });

  it('has no step left open, whatever was reached', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), (counts) => {
        const found = analysis(counts);
        const bars = gapWaterfall(found);
        const steps = bars.slice(1, -1);
        steps.forEach(({ from }, i) => {
          expect(from).toBeCloseTo(bars[i]?.to as number, 9);
        });
        const end = steps[steps.length - 1]?.to as number;
        expect(Math.abs(end - (counts[3] as number))).toBeLessThan(0.05);
      }),
    );
  });

  it('names what no rate explains: a win in a month without a meeting', () => {
    const bars = gapWaterfall(analysis([600, 180, 0, 2]));
    expect(bars.find(({ key }) => key === 'rest')).toEqual({
      key: 'rest',
      from: expect.closeTo(0, 9),
      to: 2,
    });
  });
});

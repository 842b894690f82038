import fc from 'fast-check';
import { analyseFunnel, type FunnelQuestion } from '../../../src/core/funnel/analyse-funnel';
import { CHAINS, type ChainKey, initialRates } from '../../../src/core/kpi/chain';
import { noActivity } from '../../../src/core/kpi/measures';
import { targetsFor } from './targets-for';

/** JSON turns NaN and Infinity into null without a word; this one speaks up. */
function finiteOnly(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
  return value;
}

describe('analyseFunnel', () => {
  const anyQuestion = fc
    .record({
      chain: fc.constantFrom<ChainKey>('short', 'long'),
      counts: fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 7, maxLength: 7 }),
      elapsed: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ chain, counts, elapsed }): FunnelQuestion => {
      const [calls, rings, connects, effectiveContacts, meetings, qualifiedMeetings, won] = [...counts].sort(
        (a, b) => b - a,
      ) as [number, number, number, number, number, number, number];
      const actual = {
        ...noActivity(),
        calls,
        rings,
        connects,
        effectiveContacts,
        meetings,
        qualifiedMeetings,
        won,
      };
      const rates = initialRates(CHAINS[chain]);
      return {
        chain: CHAINS[chain],
        actual,
        targets: targetsFor(30, CHAINS[chain], rates),
        rates,
        days: { businessDays: 20, elapsed },
        segments: [
          {
            by: 'channel',
            segments: [
              { label: 'all', counts: actual },
              { label: 'none', counts: noActivity() },
            ],
          },
        ],
      };
    });

  it('is plain, finite data whose contributions sum to the gap', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const analysis = analyseFunnel(asked);
        expect(JSON.parse(JSON.stringify(analysis, finiteOnly))).toEqual(
          JSON.parse(JSON.stringify(analysis)),
        );
        const all = analysis.factors.reduce((sum, { contribution }) => sum + contribution, 0);
        expect(all).toBeCloseTo(analysis.outcome.gap, 6);
        expect(analysis.factors.every(({ toTarget }) => toTarget >= 0)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import type { Segment } from '../../../src/core/funnel/groupings';
import { segmentGaps } from '../../../src/core/funnel/segment-gaps';
import { CHAINS } from '../../../src/core/kpi/chain';

/** A funnel of two stages: calls and contacts. */
const CHAIN = CHAINS.short.slice(0, 1);

const segment = (label: string, calls: number, effectiveContacts: number): Segment => ({
  label,
  counts: { calls, effectiveContacts },
});

describe('segmentGaps', () => {
  it('splits the difference to the average of the others into mix and rate', () => {
    // 佐藤 300 × 10% = 30; the others 100 and 200 calls, 15 and 15 contacts: on average 150 × 10% = 15.
    // The same rate, so that all +15 is mix.
    const [first] = segmentGaps(CHAIN, [
      {
        by: 'member',
        segments: [segment('佐藤', 300, 30), segment('鈴木', 100, 15), segment('高橋', 200, 15)],
      },
    ]);
    expect(first).toEqual({
      by: 'member',
      label: '佐藤',
      difference: expect.closeTo(15, 12),
      mix: expect.closeTo(15, 12),
      rates: [{ rate: 'connectRate', contribution: expect.closeTo(0, 12) }],
    });
  });

  it('tells a rate that is lower from a volume that is higher', () => {
    // 200 × 10% = 20 against 100 × 40% = 40: L = 20 ÷ ln 2; ln 2 more calls is +20, ln 4 less of the rate −40.
    const gaps = segmentGaps(CHAIN, [
      { by: 'channel', segments: [segment('Web', 200, 20), segment('紹介', 100, 40)] },
    ]);
    expect(gaps).toEqual([
      {
        by: 'channel',
        label: 'Web',
        difference: -20,
        mix: expect.closeTo(20, 12),
        rates: [{ rate: 'connectRate', contribution: expect.closeTo(-40, 12) }],
      },
      {
        by: 'channel',
        label: '紹介',
        difference: 20,
        mix: expect.closeTo(-20, 12),
        rates: [{ rate: 'connectRate', contribution: expect.closeTo(40, 12) }],
      },
    ]);
  });

  it('puts the largest difference first, over all groupings', () => {
    const gaps = segmentGaps(CHAIN, [
      { by: 'member', segments: [segment('a', 10, 5), segment('b', 10, 6)] },
      { by: 'weekday', segments: [segment('1', 10, 1), segment('2', 10, 9), segment('3', 10, 5)] },
    ]);
    expect(gaps.map(({ label }) => label)).toEqual(['1', '2', 'a', 'b', '3']);
  });

  it('takes a rate without trials to be the other side’s', () => {
    // No calls, no rate: the others' 10 contacts are missing for want of calls.
    const [idle, busy] = segmentGaps(CHAIN, [
      { by: 'member', segments: [segment('新人', 0, 0), segment('佐藤', 100, 10)] },
    ]);
    expect(idle).toMatchObject({ difference: -10, mix: -10, rates: [{ contribution: 0 }] });
    expect(busy).toMatchObject({ difference: 10, mix: 10, rates: [{ contribution: 0 }] });
  });

  it('finds no difference where nothing was done', () => {
    const gaps = segmentGaps(CHAIN, [{ by: 'member', segments: [segment('a', 0, 0), segment('b', 0, 0)] }]);
    expect(gaps.map(({ difference, mix }) => [difference, mix])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('says nothing of one segment alone, or of segments that do not count every stage', () => {
    expect(segmentGaps(CHAIN, [{ by: 'member', segments: [segment('a', 10, 5)] }])).toEqual([]);
    const partly = [segment('a', 10, 5), { label: 'b', counts: { calls: 10 } }];
    expect(segmentGaps(CHAIN, [{ by: 'member', segments: partly }])).toEqual([]);
    expect(segmentGaps(CHAIN, [{ by: 'member', segments: [] }])).toEqual([]);
  });

  it('sums mix and rates to the difference, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 1000 });
    const anySegment = fc.record({ calls: count, effectiveContacts: count, meetings: count, won: count });
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 6 }), (all) => {
        const segments = all.map((counts, i) => ({ label: String(i), counts }));
        for (const { difference, mix, rates } of segmentGaps(CHAINS.short, [{ by: 'member', segments }])) {
          const parts = rates.reduce((sum, { contribution }) => sum + contribution, mix);
          expect(Math.abs(parts - difference)).toBeLessThan(1e-6);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import type { RateSegment } from '../../../src/core/funnel/compare-segments';
import { mixAndRate, rateMixes } from '../../../src/core/funnel/mix-and-rate';
import { CHAINS } from '../../../src/core/kpi/chain';

const segment = (label: string, successes: number, trials: number): RateSegment => ({
  label,
  trials,
  successes,
});

describe('mixAndRate', () => {
  it('finds a change of the mix alone', () => {
    // Before 100 + 100 trials at 10% and 2%: 6%. Now 50 + 150 at the same rates: (5 + 3) ÷ 200 = 4%.
    // Shares move by ∓25 points; mean overall rate 5%: Web −0.25 × (10% − 5%), fair 0.25 × (2% − 5%).
    const before = [segment('Web', 10, 100), segment('fair', 2, 100)];
    expect(mixAndRate([segment('Web', 5, 50), segment('fair', 3, 150)], before)).toEqual({
      difference: expect.closeTo(-0.02, 12),
      mix: expect.closeTo(-0.02, 12),
      rate: expect.closeTo(0, 12),
      segments: [
        { label: 'Web', mix: expect.closeTo(-0.0125, 12), rate: 0 },
        { label: 'fair', mix: expect.closeTo(-0.0075, 12), rate: 0 },
      ],
    });
  });

  it('finds a change of rates alone', () => {
    // Equal halves both times; Web falls from 10% to 6%: half of −4 points.
    const before = [segment('Web', 10, 100), segment('fair', 2, 100)];
    expect(mixAndRate([segment('Web', 12, 200), segment('fair', 4, 200)], before)).toMatchObject({
      difference: expect.closeTo(-0.02, 12),
      mix: 0,
      rate: expect.closeTo(-0.02, 12),
      segments: [
        { label: 'Web', mix: 0, rate: expect.closeTo(-0.02, 12) },
        { label: 'fair', mix: expect.closeTo(0, 12), rate: expect.closeTo(0, 12) },
      ],
    });
  });

  it('counts a segment that is new, or gone, as mix alone', () => {
    // Before all Web at 10%; now half Web at 10%, half webinar at 20%: 15%. Mean overall rate 12.5%.
    const now = [segment('Web', 10, 100), segment('webinar', 20, 100)];
    const before = [segment('Web', 20, 200)];
    expect(mixAndRate(now, before)?.segments).toEqual([
      { label: 'Web', mix: expect.closeTo(0.0125, 12), rate: 0 },
      { label: 'webinar', mix: expect.closeTo(0.0375, 12), rate: 0 },
    ]);
    // Turned round in time every sign turns.
    expect(mixAndRate(before, now)?.segments).toEqual([
      { label: 'Web', mix: expect.closeTo(-0.0125, 12), rate: 0 },
      { label: 'webinar', mix: expect.closeTo(-0.0375, 12), rate: 0 },
    ]);
  });

  it('gives a segment without trials on either side no part', () => {
    const both = [segment('Web', 1, 10), segment('fair', 0, 0)];
    expect(mixAndRate(both, both)?.segments[1]).toEqual({
      label: 'fair',
      mix: expect.closeTo(0, 12),
      rate: expect.closeTo(0, 12),
    });
  });

  it('is not known without trials on both sides', () => {
    expect(mixAndRate([], [segment('Web', 1, 10)])).toBeNull();
    expect(mixAndRate([segment('Web', 1, 10)], [segment('Web', 0, 0)])).toBeNull();
  });

  it('refuses a label that comes twice', () => {
    const twice = [segment('Web', 1, 10), segment('Web', 2, 10)];
    expect(() => mixAndRate(twice, [])).toThrow('mixAndRate requires each label once');
    expect(() => mixAndRate([], twice)).toThrow('mixAndRate requires each label once');
  });

  it('sums exactly: by segment to mix and rate, those to the difference', () => {
    const anySegments = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
      .chain((labels) =>
        fc.tuple(
          ...labels.map((label) =>
            fc
              .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
              .map(([x, y]) => segment(label, Math.min(x, y), Math.max(x, y))),
          ),
        ),
      );
    fc.assert(
      fc.property(anySegments, anySegments, (now, before) => {
        const split = mixAndRate(now, before);
        const trials = (side: readonly RateSegment[]) => side.reduce((sum, one) => sum + one.trials, 0);
        const rate = (side: readonly RateSegment[]) =>
          side.reduce((sum, one) => sum + one.successes, 0) / trials(side);
        if (split === null) return expect(trials(now) * trials(before)).toBe(0);
        expect(split.difference).toBeCloseTo(rate(now) - rate(before), 12);
        expect(split.mix + split.rate).toBeCloseTo(split.difference, 12);
        expect(split.segments.reduce((sum, one) => sum + one.mix, 0)).toBeCloseTo(split.mix, 12);
        expect(split.segments.reduce((sum, one) => sum + one.rate, 0)).toBeCloseTo(split.rate, 12);
      }),
    );
  });
});

describe('rateMixes', () => {
  const counts = (calls: number, effectiveContacts: number) => ({ calls, effectiveContacts });

  it('explains the rates whose stages are counted, where the earlier period is known', () => {
    const segments = [{ label: 'Web', counts: counts(100, 30) }];
    const before = [{ label: 'Web', counts: counts(100, 20) }];
    const mixes = rateMixes(CHAINS.short, [
      { by: 'channel', segments, before },
      { by: 'member', segments },
    ]);
    expect(mixes).toEqual([
      {
        by: 'channel',
        rate: 'connectRate',
        split: {
          difference: expect.closeTo(0.1, 12),
          mix: 0,
          rate: expect.closeTo(0.1, 12),
          segments: [{ label: 'Web', mix: 0, rate: expect.closeTo(0.1, 12) }],
        },
      },
    ]);
  });
});

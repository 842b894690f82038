import fc from 'fast-check';
import { compareSegments, type RateTable } from '../../../src/core/funnel/compare-segments';
import { benjaminiHochberg } from '../../../src/core/stats/benjamini-hochberg';
import { twoProportionTest } from '../../../src/core/stats/two-proportion-test';

/** One table of 商談化率 by member, from `[label, successes, trials]`. */
const byMember = (rows: readonly (readonly [string, number, number])[], worth = 1): RateTable => ({
  by: 'member',
  rate: 'meetingRate',
  worth,
  segments: rows.map(([label, successes, trials]) => ({ label, successes, trials })),
});

describe('compareSegments', () => {
  it('compares each segment with all others together', () => {
    const rows = [
      ['佐藤', 4, 200],
      ['鈴木', 14, 100],
      ['高橋', 10, 100],
    ] as const;
    const [first] = compareSegments([byMember(rows, 0.25)]);
    expect(first).toEqual({
      by: 'member',
      rate: 'meetingRate',
      label: '佐藤',
      trials: 200,
      successes: 4,
      value: 0.02,
      restTrials: 200,
      restSuccesses: 24,
      restValue: 0.12,
      difference: expect.closeTo(-0.1, 12),
      // Newcombe's method 10 from the Wilson limits 0.00780, 0.05029 and 0.08198, 0.17234.
      low: expect.closeTo(-0.1 - Math.hypot(0.02 - 0.0078044, 0.1723425 - 0.12), 5),
      high: expect.closeTo(-0.1 + Math.hypot(0.0502871 - 0.02, 0.12 - 0.0819799), 5),
      // Pooled: 28 of 400 = 7%; z = −0.1 ÷ √(0.07 × 0.93 ÷ 100) = −3.9193; p = 0.0000888.
      p: expect.closeTo(0.0000888, 6),
      // The smallest of three: three times as large.
      adjustedP: expect.closeTo(0.0002664, 6),
      verdict: 'lower',
      // 200 contacts at 12% instead of 2% are 20 meetings more, a quarter of them won.
      effect: expect.closeTo(5, 12),
      trialsToSettle: null,
    });
  });

  it('tells higher from lower, and ranks by the effect on the outcome, either way', () => {
    const rows = [
      ['高橋', 50, 500],
      ['佐藤', 10, 500],
      ['鈴木', 110, 500],
    ] as const;
    const found = compareSegments([byMember(rows)]);
    // Against the rest: 鈴木 22% and 6% (−80), 佐藤 2% and 16% (+70), 高橋 10% and 12% (+10).
    expect(found.map(({ label, verdict }) => [label, verdict])).toEqual([
      ['鈴木', 'higher'],
      ['佐藤', 'lower'],
      ['高橋', 'not-yet-known'],
    ]);
    expect(found.map(({ effect }) => Math.round(effect))).toEqual([-80, 70, 10]);
  });

  it('ranks over all tables by what a success is worth', () => {
    const weekday: RateTable = {
      ...byMember(
        [
          ['1', 1, 10],
          ['2', 5, 10],
        ],
        10,
      ),
      by: 'weekday',
    };
    const found = compareSegments([
      byMember([
        ['佐藤', 1, 10],
        ['鈴木', 5, 10],
      ]),
      weekday,
    ]);
    expect(found.map(({ by }) => by)).toEqual(['weekday', 'weekday', 'member', 'member']);
  });

  it('does not call lower what only looks so because many were looked at', () => {
    // 8 of 200 against 20 of 200: pooled 7%, z = −0.06 ÷ √(0.07 × 0.93 ÷ 100) = −2.352, p = 0.0187.
    const alone = compareSegments([
      byMember([
        ['佐藤', 8, 200],
        ['ほか', 20, 200],
      ]),
    ]);
    expect(alone.find(({ label }) => label === '佐藤')).toMatchObject({
      verdict: 'lower',
      p: expect.closeTo(0.0187, 4),
      adjustedP: expect.closeTo(0.0187, 4),
    });
    // Beside eight comparisons that show nothing it stands for 10 ÷ 2 × 0.018694 = 0.0935.
    const others = ['a', 'b', 'c', 'd'].map((name) =>
      byMember([
        [name, 14, 200],
        [`${name}2`, 14, 200],
      ]),
    );
    const among = compareSegments([
      byMember([
        ['佐藤', 8, 200],
        ['ほか', 20, 200],
      ]),
      ...others,
    ]);
    expect(among).toHaveLength(10);
    expect(among.find(({ label }) => label === '佐藤')).toMatchObject({
      verdict: 'not-yet-known',
      p: expect.closeTo(0.0187, 4),
      adjustedP: expect.closeTo(0.0935, 4),
    });
  });

  it('tells how many more trials settle it', () => {
    // 15 of 300 against 25 of 300: pooled 1/15, z = −(1/30) ÷ √(14/225 ÷ 150) = −1.6366; p = 0.1017.
    // Two comparisons with the same p: no correction. (1.959964 ÷ 1.6366)² = 1.43414: 0.43414 × 300 = 130.2.
    const [low, high] = compareSegments([
      byMember([
        ['佐藤', 15, 300],
        ['鈴木', 25, 300],
      ]),
    ]);
    expect(low).toMatchObject({ label: '佐藤', verdict: 'not-yet-known', trialsToSettle: 131 });
    expect(high).toMatchObject({ label: '鈴木', verdict: 'not-yet-known', trialsToSettle: 131 });
  });

  it('asks for more where more is compared', () => {
    const pair = byMember([
      ['佐藤', 15, 300],
      ['鈴木', 25, 300],
    ]);
    const even = byMember([
      ['a', 20, 300],
      ['b', 20, 300],
    ]);
    const [low] = compareSegments([pair, even]);
    // p counts double: z of 0.025 two-sided is 2.241403; (2.241403 ÷ 1.6366)² = 1.87561: 262.7.
    expect(low?.adjustedP).toBeCloseTo(2 * (low?.p as number), 12);
    expect(low?.trialsToSettle).toBe(263);
  });

  it('asks for enough trials for the z test where the sample is too small for it', () => {
    // 0 of 6 against 3 of 6: 1.5 successes expected in each, Fisher's p 0.18; z = −2 would do, so 5 ÷ 1.5 = 3⅓ times 6.
    const [low] = compareSegments([
      byMember([
        ['佐藤', 0, 6],
        ['鈴木', 3, 6],
      ]),
    ]);
    expect(low).toMatchObject({
      verdict: 'not-yet-known',
      p: expect.closeTo(2 / 11, 10),
      trialsToSettle: 14,
    });
  });

  it('looks at the smaller side, and at failures as at successes, for what the z test needs', () => {
    // 4 and 20 trials, 6 successes of 24: 4 × 6 ÷ 24 = 1 expected in the smallest cell, so five times the trials.
    const [rare] = compareSegments([
      byMember([
        ['佐藤', 0, 4],
        ['鈴木', 6, 20],
      ]),
    ]);
    expect(rare).toMatchObject({ label: '鈴木', trialsToSettle: 80 });
    const [common, other] = compareSegments([
      byMember([
        ['佐藤', 4, 4],
        ['鈴木', 14, 20],
      ]),
    ]);
    expect(common).toMatchObject({ label: '鈴木', trialsToSettle: 80 });
    expect(other).toMatchObject({ label: '佐藤', trialsToSettle: 16 });
  });

  it('finds no difference to settle where there is none', () => {
    const found = compareSegments([
      byMember([
        ['佐藤', 10, 100],
        ['鈴木', 10, 100],
      ]),
    ]);
    expect(found.map(({ verdict, trialsToSettle, effect }) => [verdict, trialsToSettle, effect])).toEqual([
      ['not-yet-known', null, 0],
      ['not-yet-known', null, 0],
    ]);
  });

  it('leaves out what there is nothing to compare with', () => {
    expect(compareSegments([])).toEqual([]);
    expect(compareSegments([byMember([])])).toEqual([]);
    expect(compareSegments([byMember([['佐藤', 3, 30]])])).toEqual([]);
    expect(
      compareSegments([
        byMember([
          ['佐藤', 3, 30],
          ['鈴木', 0, 0],
        ]),
      ]),
    ).toEqual([]);
  });

  const anyTable = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), { maxLength: 6 })
    .map((pairs) => byMember(pairs.map(([x, y], i) => [`m${i}`, Math.min(x, y), Math.max(x, y)] as const)));

  it('gives finite figures, adjusted p-values never below the p-values, and their order', () => {
    fc.assert(
      fc.property(fc.array(anyTable, { maxLength: 3 }), (tables) => {
        const found = compareSegments(tables);
        for (const one of found) {
          const figures = Object.values(one).filter((value) => typeof value === 'number');
          expect(figures.every(Number.isFinite)).toBe(true);
          expect(one.adjustedP).toBeGreaterThanOrEqual(one.p * (1 - 1e-12));
          expect(one.verdict === 'not-yet-known').toBe(one.adjustedP > 0.05);
          if (one.trialsToSettle !== null) expect(one.trialsToSettle).toBeGreaterThanOrEqual(1);
        }
        const byP = [...found].sort((a, b) => a.p - b.p).map(({ adjustedP }) => adjustedP);
        expect(byP).toEqual([...byP].sort((a, b) => a - b));
        const size = found.map(({ effect }) => Math.abs(effect));
        expect(size).toEqual([...size].sort((a, b) => b - a));
      }),
    );
  });

  it('agrees with the test and the adjustment it is made of', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = compareSegments([table]);
        const expected = found.map(
          ({ successes, trials, restSuccesses, restTrials }) =>
            twoProportionTest(successes, trials, restSuccesses, restTrials).p,
        );
        expect(found.map(({ p }) => p)).toEqual(expected);
        benjaminiHochberg(expected).forEach((adjusted, i) => {
          expect(found[i]?.adjustedP).toBeCloseTo(adjusted, 12);
        });
      }),
    );
  });
});

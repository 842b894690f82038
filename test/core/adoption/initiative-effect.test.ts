import fc from 'fast-check';
import { fromHeads, initiativeEffects } from '../../../src/core/adoption/initiative-effect';

/** Login rates before and after a study meeting, departments A to E, in percent. */
const DEPARTMENTS = ['A', 'B', 'C', 'D', 'E'];
const BEFORE = [50, 45, 70, 35, 65];
const AFTER = [85, 75, 75, 45, 65];

const effectsWith = (heads: number) =>
  initiativeEffects(
    DEPARTMENTS.map((name, i) =>
      fromHeads(name, heads, (BEFORE[i] as number) / 100, (AFTER[i] as number) / 100),
    ),
  );
const carried = (heads: number) =>
  effectsWith(heads)
    .filter(({ verdict }) => verdict === 'improved')
    .map(({ name }) => name);

/** Wilson's interval for each, put together by Newcombe, written out; z is that of 99%, one in five of 95%. */
function independentLow(heads: number, was: number, is: number): number {
  const z = 2.5758293035489004;
  const ends = (p: number) => {
    const middle = (p + (z * z) / (2 * heads)) / (1 + (z * z) / heads);
    const half =
      (z * Math.sqrt((p * (1 - p)) / heads + (z * z) / (4 * heads * heads))) / (1 + (z * z) / heads);
    return [middle - half, middle + half] as const;
  };
  return is - was - Math.hypot(is - ends(is)[0], ends(was)[1] - was);
}

describe('initiativeEffects', () => {
  it('reproduces five departments before and after a study meeting: four higher, one not', () => {
    const effects = effectsWith(50);
    expect(effects.map(({ difference }) => Math.round((difference ?? 0) * 100))).toEqual([35, 30, 5, 10, 0]);
    expect(effects.map(({ name, direction }) => [name, direction])).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 1],
      ['D', 1],
      ['E', 0],
    ]);
  });

  it('says which of them the head counts can carry', () => {
    expect(carried(10)).toEqual([]);
    expect(carried(20)).toEqual([]);
    expect(carried(50)).toEqual(['A', 'B']);
    expect(carried(100)).toEqual(['A', 'B']);
    expect(carried(500)).toEqual(['A', 'B', 'D']);
    expect(carried(2000)).toEqual(['A', 'B', 'C', 'D']);
    expect(effectsWith(50)[4]).toMatchObject({ verdict: 'cannot-tell', needed: null });
  });

  it('has the intervals of an independent computation', () => {
    for (const heads of [20, 50, 100])
      effectsWith(heads).forEach(({ low }, i) => {
        const [was, is] = [(BEFORE[i] as number) / 100, (AFTER[i] as number) / 100];
        expect(low).toBeCloseTo(independentLow(heads, was, is), 9);
      });
  });

  it('says how many heads would carry a difference: that many do, one fewer does not', () => {
    effectsWith(20).forEach(({ needed, name }, i) => {
      const [was, is] = [(BEFORE[i] as number) / 100, (AFTER[i] as number) / 100];
      expect(needed === null).toBe(name === 'E');
      if (needed === null) return;
      expect(independentLow(needed, was, is)).toBeGreaterThan(0);
      expect(independentLow(needed - 1, was, is)).toBeLessThanOrEqual(0);
    });
  });

  it('is the same the other way round, and says nothing where one side is empty', () => {
    const share = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ k: Math.min(a, b), n: Math.max(a, b) }));
    fc.assert(
      fc.property(share, share, (before, after) => {
        const [there] = initiativeEffects([{ name: '', before, after }]);
        const [back] = initiativeEffects([{ name: '', before: after, after: before }]);
        expect(there?.low).toBeCloseTo(-(back?.high ?? 0), 9);
        expect([there?.verdict, back?.verdict].sort().join()).toMatch(
          /^(cannot-tell,cannot-tell|improved,worse)$/,
        );
        if (before.n === 0 || after.n === 0)
          expect(there).toMatchObject({ difference: null, direction: 0, verdict: 'cannot-tell' });
        else expect(there?.difference).toBeCloseTo(after.k / after.n - before.k / before.n, 9);
      }),
    );
  });
});

import { newcombeInterval } from '../stats/newcombe-interval';
import { rateOf, type Share } from './entry';

/** Somebody's, or a group's, rate before and after something was done for it. */
export interface BeforeAfter {
  readonly name: string;
  readonly before: Share;
  readonly after: Share;
  /** Whether there is too little of either side to tell anything. */
  readonly tooEarly?: boolean;
}

/** What the figures say of a change: it is there, upwards or downwards, or they cannot tell yet. */
export type EffectVerdict = 'improved' | 'worse' | 'cannot-tell';

/**
 * A change of a rate, after − before, with its interval.
 *
 * - `difference` – null where there is nothing before or after
 * - `direction` – what the two rates show by themselves: 1 up, 0 none, −1 down
 * - `needed` – how many on each side would carry a difference of this size; null where there is none
 */
export interface InitiativeEffect extends BeforeAfter {
  readonly difference: number | null;
  readonly low: number;
  readonly high: number;
  readonly direction: -1 | 0 | 1;
  readonly verdict: EffectVerdict;
  readonly needed: number | null;
}

const MOST_NEEDED = 100_000;

/**
 * Before and after by group. The intervals are Newcombe's, wide enough to look at all groups at once (Bonferroni: each at
 * 1 − 5% ÷ groups); before and after are taken as independent, which for the same people is on the cautious side.
 *
 * @example one group of 50 heads, 50% before and 85% after: initiativeEffects([fromHeads('A', 50, 0.5, 0.85)])[0] has
 *   difference 0.35, verdict 'improved'
 */
export function initiativeEffects(groups: readonly BeforeAfter[]): readonly InitiativeEffect[] {
  const confidence = 1 - 0.05 / Math.max(1, groups.length);
  return groups.map((group) => {
    const { before, after } = group;
    const [was, is] = [rateOf(before), rateOf(after)];
    const { difference, low, high } = newcombeInterval(after.k, after.n, before.k, before.n, confidence);
    const known = was !== null && is !== null;
    return {
      ...{ ...group, low, high, difference: known ? difference : null },
      // A difference that is only a rounding is none.
      direction: !known || Math.abs(difference) < 1e-9 ? 0 : difference > 0 ? 1 : -1,
      verdict: group.tooEarly ? 'cannot-tell' : low > 0 ? 'improved' : high < 0 ? 'worse' : 'cannot-tell',
      needed: known && !group.tooEarly ? neededFor(was, is, confidence) : null,
    };
  });
}

/** Before and after by heads: `fromHeads('A', 50, 0.5, 0.85)` is 25 of 50, then 42.5 of 50. */
export const fromHeads = (name: string, heads: number, before: number, after: number): BeforeAfter => ({
  ...{ name, before: { k: heads * before, n: heads }, after: { k: heads * after, n: heads } },
});

/** The smallest number on each side at which these two rates would differ beyond doubt; null where there is none. */
function neededFor(was: number, is: number, confidence: number): number | null {
  const isEnough = (n: number): boolean => {
    const { low, high } = newcombeInterval(is * n, n, was * n, n, confidence);
    return low > 0 || high < 0;
  };
  if (!isEnough(MOST_NEEDED)) return null;
  let [few, many] = [0, MOST_NEEDED];
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (isEnough(middle)) many = middle;
    else few = middle;
  }
  return many;
}

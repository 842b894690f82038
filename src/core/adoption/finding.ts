import type { Pile } from './bunching';
import type { Share } from './entry';
import type { RateGap } from './rate-gap';
import type { Silence } from './silence';

/** What can be found, managers first: where they do not use it, nobody else will for long. */
export const FINDING_KINDS = [
  ...(['manager-silent', 'manager-rate', 'never', 'silent', 'month', 'weekday'] as const),
  ...(['department', 'low', 'late', 'effect', 'talk', 'team'] as const),
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Something the figures carry.
 *
 * - `who` – people, or departments for `department` and `effect`
 * - `share` – theirs; for `month` and `weekday` that of the days of the pile
 * - `against` – that of the others, of the best department, or of all other days
 * - `low`, `high` – the interval of the difference, or of `share` where there is nothing to compare
 */
export interface Finding {
  readonly kind: FindingKind;
  readonly who: readonly string[];
  readonly share?: Share;
  readonly against?: Share;
  readonly low?: number;
  readonly high?: number;
  readonly pile?: Pile;
  readonly silences?: readonly Silence[];
}

/** The figures of a gap, told from the side that is found: the higher (`more`) or the lower one (`less`). */
export const toldGap = (
  { more, less, low, high }: RateGap,
  side: 'more' | 'less',
): Pick<Finding, 'share' | 'against' | 'low' | 'high'> => ({
  ...(side === 'more' ? { share: more, against: less } : { share: less, against: more }),
  ...{ low, high },
});

import { ratio } from '../economics/ratio';
import { type Interval, wilsonInterval } from './wilson-interval';

/** A share with what it is made of, and where the true one plausibly lies (Wilson); null while nothing was counted. */
export interface CountedShare extends Interval {
  readonly part: number;
  readonly whole: number;
  readonly share: number | null;
}

/**
 * `part` of `whole`, as a share that can show its parts. Throws unless 0 ≤ part ≤ whole.
 *
 * @example countedShare(3, 4) is { part: 3, whole: 4, share: 0.75, low: 0.3006…, high: 0.9544… }
 */
export const countedShare = (part: number, whole: number): CountedShare => ({
  part,
  whole,
  share: ratio(part, whole),
  ...wilsonInterval(part, whole),
});

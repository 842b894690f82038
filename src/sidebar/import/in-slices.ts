import type { Steps } from '../../core/import/steps';

/** How long the page may not draw or listen, in milliseconds. */
const SLICE = 30;

/**
 * Does work in slices, between which the page draws and listens.
 *
 * @param onShare told after each slice how much of the work is done, from 0 to 1
 * @param isWanted asked before each slice; where nobody wants the result any more, the answer is null
 */
export async function inSlices<T>(
  steps: Steps<T>,
  onShare: (share: number) => void,
  isWanted: () => boolean,
): Promise<{ readonly result: T } | null> {
  while (isWanted()) {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return { result: value };
      if (performance.now() >= until) onShare(value);
    } while (performance.now() < until);
    // A task of its own, so that what is waiting comes first.
    await new Promise((next) => setTimeout(next));
  }
  return null;
}

import { rateOf, type Share } from './entry';
import type { Freshness } from './freshness';

/**
 * How far a team has come, in the words of the sheet 定着:
 *
 * - `habit` – everybody is to enter every day; nothing else yet
 * - `numbers` – the numbers are nearly all there, and become whole and fresh
 * - `talk` – the team talks with the numbers: the stage to aim for first
 */
export type MaturityStage = 'habit' | 'numbers' | 'talk';

/** What is lacking most: for the next stage, or at the last one for using it well. */
export type Lacking = 'rate' | 'freshness' | 'talk';

/** Entry rates from which on the next stage is reached, as the sheet has them; and what still counts as fresh. */
export const STAGE_RATES = { numbers: 0.5, talk: 0.8 } as const;
export const MOST_LATE = 0.2;
export const TEXTS_ENOUGH = 0.1;

/**
 * The stage of a team; null where there is no business day yet. Freshness and texts hold a team back only where they are known.
 *
 * @example maturityStage({ k: 90, n: 100 }, { median: 0, late: { k: 0, n: 90 }, unknown: 0 }, { k: 30, n: 90 }) is
 *   { stage: 'talk', lacking: null }
 */
export function maturityStage(
  work: Share,
  { late }: Freshness,
  texts: Share,
): { readonly stage: MaturityStage; readonly lacking: Lacking | null } | null {
  const rate = rateOf(work);
  if (rate === null) return null;
  if (rate < STAGE_RATES.numbers) return { stage: 'habit', lacking: 'rate' };
  if (rate < STAGE_RATES.talk) return { stage: 'numbers', lacking: 'rate' };
  if ((rateOf(late) ?? 0) > MOST_LATE) return { stage: 'numbers', lacking: 'freshness' };
  return { stage: 'talk', lacking: (rateOf(texts) ?? 1) < TEXTS_ENOUGH ? 'talk' : null };
}

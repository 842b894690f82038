import { monthSpan } from '../../core/calendar/day';
import { CHAINS } from '../../core/kpi/chain';
import type { Overview } from '../../core/overview/overview';
import type { TrialKey } from '../../core/overview/trial-plan';

/**
 * What a value may be, and how far its slider goes, in the unit people type: percent, wins, yen, heads or days.
 *
 * - `scale` – that unit for 1 of the value: 100 for a rate
 * - `min`, `max`, `step` – of the slider; more may be typed
 * - `least`, `most` – of what is typed; `isWhole` where a part of one means nothing
 */
export interface TrialLimits {
  readonly scale: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** A goal beyond it is a slip of the keyboard. */
const MOST = 1e12;

/** The limits of a value, around what it is now. */
export function trialLimits({ goal, settings }: Overview, key: TrialKey, now: number): TrialLimits {
  const count = { scale: 1, min: 1, step: 1, least: 1, isWhole: true };
  if (key === 'members') return { ...count, max: Math.max(10, 2 * now), most: 1000 };
  if (key === 'businessDays') {
    const { first, last } = monthSpan(settings.month);
    return { ...count, max: last - first + 1, most: last - first + 1 };
  }
  if (key === 'goal' || key === 'averageDealSize') {
    const isWins = key === 'goal' && goal.kind === 'won';
    // A hundredth of what it is now, rounded to 1, 10, 100 …: about two hundred places to either side.
    const step = isWins ? 1 : 10 ** Math.max(0, Math.floor(Math.log10(now)) - 1);
    const max = step * Math.max(isWins ? 20 : 1, Math.ceil((2 * now) / step));
    return { scale: 1, min: step, max, step, least: isWins ? 0.1 : 1, most: MOST, isWhole: false };
  }
  const usual = CHAINS[settings.chain].find(({ rate }) => rate === key)?.benchmark[1] ?? 0;
  const step = now < 0.05 ? 0.1 : 0.5;
  const max = Math.min(100, 5 * Math.ceil(Math.max(200 * now, 150 * usual) / 5));
  return { scale: 100, min: step, max, step, least: 0.01, most: 100, isWhole: false };
}

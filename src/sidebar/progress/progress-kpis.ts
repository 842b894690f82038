import { type Pace, paceOf, runRateLanding } from '../../core/forecast/pace';
import type { Stage } from '../../core/kpi/chain';
import type { Overview } from '../../core/overview/overview';
import { countText, plannedText } from '../../core/story/figures';
import type { PageWords } from '../../core/words/page-words';
import { yenText } from '../parts/format';

/** A KPI of the month against its pace, and where the speed so far carries it; see StageProgress. */
export interface KpiProgress extends Pace {
  readonly key: Stage | 'revenue';
  readonly landing: number | null;
}

/** The stages of the chain; after them the won amount where that is the goal. */
export function progressKpis({ stages, goal, progress, days }: Overview): readonly KpiProgress[] {
  if (goal.kind !== 'revenue') return stages;
  const actual = progress.actual.revenue;
  return [
    ...stages,
    { key: 'revenue', ...paceOf(goal.value, actual, days), landing: runRateLanding(actual, days) },
  ];
}

/** What was reached of a KPI: `650`, `1,210,000円`. */
export function reachedText(key: KpiProgress['key'], amount: number, words: PageWords): string {
  return key === 'revenue' ? yenText(amount, words) : countText(amount);
}

/** What is planned or expected of a KPI: `1,333`, `7.6`, `3,000,000円`. */
export function wantedText(key: KpiProgress['key'], amount: number, words: PageWords): string {
  return key === 'revenue' ? yenText(amount, words) : plannedText(amount);
}

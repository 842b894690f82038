import type { FactorAnalysis } from '../../core/funnel/analyse-funnel';
import type { Overview } from '../../core/overview/overview';

/** The factor to work on; null when none is short, and as long as there is nothing to judge by. */
export function bottleneckOf({ bottleneck, stages }: Overview): FactorAnalysis | null {
  if (stages.every(({ actual }) => actual === 0)) return null;
  return bottleneck.factors.find(({ key }) => key === bottleneck.factor) ?? null;
}

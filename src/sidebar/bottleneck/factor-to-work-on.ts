import type { FactorAnalysis, FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import type { Overview } from '../../core/overview/overview';

/** The factor to work on; null when none is short, and as long as there is nothing to judge by. */
export function factorToWorkOn(
  { stages }: Overview,
  { factors, factor }: FunnelAnalysis,
): FactorAnalysis | null {
  if (stages.every(({ actual }) => actual === 0)) return null;
  return factors.find(({ key }) => key === factor) ?? null;
}

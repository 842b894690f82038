import { analyseFunnel, type FunnelAnalysis } from '../funnel/analyse-funnel';
import { CHAINS } from '../kpi/chain';
import type { Overview } from './overview';

/**
 * Where the month's funnel is short of its plan, with all that is known of every factor.
 *
 * @example bottleneckOf(overview).factor // 'meetingRate'
 */
export const bottleneckOf = ({ settings, progress, plan, rates, days, segments }: Overview): FunnelAnalysis =>
  analyseFunnel({
    ...{ chain: CHAINS[settings.chain], actual: progress.actual, targets: plan.chain },
    ...{ rates, days, segments },
  });

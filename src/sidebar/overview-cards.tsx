import type { Overview } from '../core/overview/overview';
import { BottleneckCard } from './bottleneck-card';
import { FunnelCard } from './funnel-card';
import { MembersCard } from './members-card';
import { PlanCard } from './plan-card';
import { ProgressCard } from './progress-card';
import { TodayCard } from './today-card';

/** The month on one page, most pressing first: the plan, today, the month so far, and what holds it back. */
export function OverviewCards({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <PlanCard overview={overview} />
      <TodayCard overview={overview} />
      <ProgressCard overview={overview} />
      <FunnelCard overview={overview} />
      <BottleneckCard overview={overview} />
      <MembersCard overview={overview} />
    </>
  );
}

import { useMemo } from 'preact/hooks';
import { bottleneckOf } from '../../core/overview/bottleneck-of';
import type { Overview } from '../../core/overview/overview';
import type { SidebarData } from '../server/api';
import { BottleneckCard } from './bottleneck-card';
import { FunnelCard } from './funnel-card';

interface BottleneckViewProps {
  readonly overview: Overview;
  readonly data: SidebarData;
}

/** ボトルネック: the funnel against its targets, what holds it back, and what to do about it. */
export function BottleneckView({ overview, data }: BottleneckViewProps) {
  const analysis = useMemo(() => bottleneckOf(overview), [overview]);
  return (
    <>
      <FunnelCard overview={overview} analysis={analysis} />
      <BottleneckCard overview={overview} analysis={analysis} data={data} />
    </>
  );
}

import type { Overview } from '../../core/overview/overview';
import { BottleneckCard } from './bottleneck-card';
import { FunnelCard } from './funnel-card';

/** ボトルネック: the funnel against its targets, and what holds it back. */
export function BottleneckView({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <FunnelCard overview={overview} />
      <BottleneckCard overview={overview} />
    </>
  );
}

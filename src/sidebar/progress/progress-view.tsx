import type { Overview } from '../../core/overview/overview';
import { MembersCard } from './members-card';
import { ProgressCard } from './progress-card';

/** 進捗: the month so far, where it lands, and who made it. */
export function ProgressView({ overview }: { readonly overview: Overview }) {
  return (
    <>
      <ProgressCard overview={overview} />
      <MembersCard overview={overview} />
    </>
  );
}

import type { Overview } from '../../core/overview/overview';
import { TodayCard } from './today-card';

/** 今日: what the day should bring and what it has brought. */
export function TodayView({ overview }: { readonly overview: Overview }) {
  return <TodayCard overview={overview} />;
}

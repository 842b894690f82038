import type { Overview } from '../../core/overview/overview';
import { PlanCard } from './plan-card';

/** 逆算: the goal and what it takes. */
export function PlanView({ overview }: { readonly overview: Overview }) {
  return <PlanCard overview={overview} />;
}

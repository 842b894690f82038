import './plan.css';
import type { Overview } from '../../core/overview/overview';
import type { SheetId } from '../../template/types';
import { PlanCard } from './plan-card';

interface PlanViewProps {
  readonly overview: Overview;
  readonly sheets: readonly SheetId[];
}

/** 逆算: the goal and what it takes, now and if something were different. */
export function PlanView(props: PlanViewProps) {
  return <PlanCard {...props} />;
}

import './plan.css';
import type { Overview } from '../../core/overview/overview';
import type { SidebarData } from '../server/api';
import { PlanCard } from './plan-card';

interface PlanViewProps {
  readonly overview: Overview;
  readonly data: SidebarData;
}

/** 逆算: the goal and what it takes, now and if something were different. */
export function PlanView({ overview, data }: PlanViewProps) {
  return <PlanCard overview={overview} sheets={data.sheets} />;
}

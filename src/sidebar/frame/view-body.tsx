import type { Overview } from '../../core/overview/overview';
import { AdoptionView } from '../adoption/adoption-view';
import { BottleneckView } from '../bottleneck/bottleneck-view';
import { DealsView } from '../deals/deals-view';
import { LeadsView } from '../leads/leads-view';
import { PlanView } from '../plan/plan-view';
import { ProgressView } from '../progress/progress-view';
import { ReviewView } from '../review/review-view';
import type { SidebarData } from '../server/api';
import { StartView } from '../start/start-view';
import { TodayView } from '../today/today-view';
import { NoOverview } from './no-overview';
import type { View } from './views';

interface CalculatedProps {
  readonly overview: Overview;
  readonly data: SidebarData;
}

interface ViewBodyProps {
  readonly view: View;
  readonly data: SidebarData;
  readonly onOpen: (view: View) => void;
}

/** The views that show what is calculated from settings and targets. */
const CALCULATED: { readonly [V in View]?: (props: CalculatedProps) => preact.JSX.Element } = {
  today: TodayView,
  plan: PlanView,
  progress: ProgressView,
  bottleneck: BottleneckView,
};

/** The views about the sheets themselves. */
const OF_SHEETS: { readonly [V in View]?: (props: Omit<ViewBodyProps, 'view'>) => preact.JSX.Element } = {
  leads: LeadsView,
  deals: DealsView,
  review: ReviewView,
  adoption: AdoptionView,
  start: StartView,
};

/** What is inside a view. */
export function ViewBody({ view, data, onOpen }: ViewBodyProps) {
  const Calculated = CALCULATED[view];
  if (Calculated) return data.overview ? <Calculated overview={data.overview} data={data} /> : <NoOverview />;
  const OfSheets = OF_SHEETS[view];
  return OfSheets ? <OfSheets data={data} onOpen={onOpen} /> : null;
}

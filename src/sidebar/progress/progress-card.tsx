import type { Overview, StageProgress } from '../../core/overview/overview';
import { countText, percentBelow, plannedText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { StatusBadge } from '../parts/status-badge';
import { GoalLanding } from './goal-landing';

/** Where the month's goal lands, and each stage of the month against its pace. */
export function ProgressCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  return (
    <Card title={words.sidebar.progress}>
      <GoalLanding landing={overview.landing} />
      <ul class="stages">
        {overview.stages.map((stage) => (
          <StageRow key={stage.key} stage={stage} />
        ))}
      </ul>
    </Card>
  );
}

function StageRow({ stage }: { readonly stage: StageProgress }) {
  const { words } = useLanguage();
  const say = words.template;
  return (
    <li>
      <span class="pair">
        <span class="strong">{words.measures[stage.key]}</span>
        <StatusBadge status={stage.status} />
      </span>
      <span class="pair">
        <span>
          <strong class="large">{countText(stage.actual)}</strong> / {plannedText(stage.target)}
        </span>
        <span>
          {orNone(stage.target > 0 ? stage.actual / stage.target : null, (share) => percentBelow(share, 0))}
        </span>
      </span>
      <dl class="figures three">
        <div>
          <dt>{say.remaining}</dt>
          <dd>{plannedText(stage.remaining)}</dd>
        </div>
        <div>
          <dt>{say.remainingPerDay}</dt>
          <dd>{orNone(stage.remainingPerDay, perDayText)}</dd>
        </div>
        <div>
          <dt>{words.sidebar.landingAtThisPace}</dt>
          <dd>{orNone(stage.landing, plannedText)}</dd>
        </div>
      </dl>
    </li>
  );
}

import type { Overview, StageProgress } from '../core/overview/overview';
import { Card } from './card';
import { formatCount, formatExpected, formatGoal, formatPerDay, formatShare } from './format';
import { useLanguage } from './language-context';
import { StatusBadge } from './status-badge';

/** Each stage of the month against its pace, and where the goal lands if it goes on like this. */
export function ProgressCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const { landing, stages } = overview;
  const say = words.sidebar;
  return (
    <Card title={say.progress}>
      <p class="goal">
        <span>{say.goalLanding(words.measures[landing.kind])}</span>
        <strong>{formatGoal(landing.kind, landing.expected, words)}</strong>
      </p>
      <p class="faint end">{say.ofGoal(formatShare(landing.attainment))}</p>
      <ul class="stages">
        {stages.map((stage) => (
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
          <strong class="large">{formatCount(stage.actual)}</strong> / {formatExpected(stage.target)}
        </span>
        <span>{formatShare(stage.target > 0 ? stage.actual / stage.target : null)}</span>
      </span>
      <dl class="figures three">
        <div>
          <dt>{say.remaining}</dt>
          <dd>{formatExpected(stage.remaining)}</dd>
        </div>
        <div>
          <dt>{say.remainingPerDay}</dt>
          <dd>{formatPerDay(stage.remainingPerDay)}</dd>
        </div>
        <div>
          <dt>{say.landing}</dt>
          <dd>{formatExpected(stage.landing)}</dd>
        </div>
      </dl>
    </li>
  );
}

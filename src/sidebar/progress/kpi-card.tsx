import type { Overview } from '../../core/overview/overview';
import { Card } from '../parts/card';
import { orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { BurnUpChart } from './burn-up-chart';
import { GoalLanding } from './goal-landing';
import { type KpiProgress, wantedText } from './progress-kpis';

interface KpiCardProps {
  readonly overview: Overview;
  readonly kpi: KpiProgress;
}

/** A KPI over the month: drawn, what is left of it, and where it lands – by forecast the goal, by its speed the others. */
export function KpiCard({ overview, kpi }: KpiCardProps) {
  const { words } = useLanguage();
  const say = words.template;
  const { key, pace, remaining, remainingPerDay, landing } = kpi;
  const text = (amount: number) => wantedText(key, amount, words);
  return (
    <Card title={words.progressView.overTheMonth(words.measures[key])}>
      <BurnUpChart overview={overview} kpi={kpi} />
      <dl class="figures two plain">
        <div>
          <dt>{say.pace}</dt>
          <dd>{text(pace)}</dd>
        </div>
        <div>
          <dt>{say.remaining}</dt>
          <dd>{text(remaining)}</dd>
        </div>
        <div>
          <dt>{say.remainingPerDay}</dt>
          <dd>{orNone(remainingPerDay, key === 'revenue' ? text : perDayText)}</dd>
        </div>
        <div>
          <dt>{words.sidebar.landingAtThisPace}</dt>
          <dd>{orNone(landing, text)}</dd>
        </div>
      </dl>
      {key === overview.landing.kind && <GoalLanding landing={overview.landing} />}
    </Card>
  );
}

import type { FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import type { Overview } from '../../core/overview/overview';
import { countText, percentText, plannedText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { FunnelChart } from './funnel-chart';

interface FunnelCardProps {
  readonly overview: Overview;
  readonly analysis: FunnelAnalysis;
}

/** The funnel drawn, with what the bars and the line mean; screen readers get the same figures as a sentence. */
export function FunnelCard({ overview, analysis }: FunnelCardProps) {
  const { words } = useLanguage();
  const say = words.sidebar;
  const summary = overview.stages
    .map(({ key, actual, target }) =>
      say.stageSummary(words.measures[key], countText(actual), plannedText(target)),
    )
    .join(' → ');
  const { elapsed, businessDays } = overview.days;
  return (
    <Card title={say.funnel}>
      <div class="chart" role="img" aria-label={summary}>
        <FunnelChart overview={overview} analysis={analysis} />
      </div>
      <p class="faint">
        {say.funnelBars}
        {businessDays > 0 && (
          <>
            <br />
            {say.funnelPace(percentText(elapsed / businessDays, 0))}
          </>
        )}
      </p>
    </Card>
  );
}

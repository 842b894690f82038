import { monthDealsLanding } from '../../core/deals/month-deals-landing';
import { dealAmount } from '../../core/deals/pipeline-stages';
import { type StageProbabilities, stageProbability } from '../../core/deals/stage-probabilities';
import { grouped, percentText } from '../../core/story/figures';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { chanceText, monthText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import type { SidebarData } from '../server/api';

interface MonthLandingCardProps {
  readonly deals: readonly Deal[];
  readonly stages: StageProbabilities;
  readonly data: SidebarData;
}

/** Where the month's revenue lands by the deals that are won and those expected to be; what is left out is told. */
export function MonthLandingCard({ deals, stages, data }: MonthLandingCardProps) {
  const { language, words } = useLanguage();
  const say = words.dealsView;
  if (!data.overview) return null;
  const { settings, goal } = data.overview;
  const revenueGoal = goal.kind === 'revenue' ? goal.value : null;
  const { forecast, won, expected, unusable, passed } = monthDealsLanding(deals, {
    ...{ month: settings.month, asOf: settings.asOf },
    probabilityOf: (deal) => stageProbability(deal, stages),
    ...(revenueGoal !== null && { goal: revenueGoal }),
  });
  const yen = (amount: number) => yenText(amount, words);
  const { median, low, high, confidence, probability, weighted } = forecast;
  return (
    <Card title={say.landing(monthText(settings.month, language))}>
      <p>
        <strong class="number">{yen(median)}</strong>
      </p>
      <p class="small">{say.landingLine(yen(low), yen(high), percentText(confidence, 0))}</p>
      {revenueGoal !== null && typeof probability === 'number' && (
        <p>{say.reach(yen(revenueGoal), chanceText(probability, words))}</p>
      )}
      <ul class="told">
        <li>
          {say.wonSoFar(grouped(won.length), yen(won.reduce((sum, deal) => sum + dealAmount(deal), 0)))}
        </li>
        <li>{say.expected(grouped(expected.length), yen(weighted))}</li>
        {unusable.length > 0 && <li>{say.unusable(grouped(unusable.length))}</li>}
        {passed.length > 0 && <li>{say.passed(grouped(passed.length))}</li>}
      </ul>
    </Card>
  );
}

import type { FactorAnalysis, FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import { CHAINS, type ChainStep } from '../../core/kpi/chain';
import type { Overview } from '../../core/overview/overview';
import {
  aboutText,
  countText,
  percentBelow,
  percentText,
  plannedText,
  signedText,
} from '../../core/story/figures';
import { factorName } from '../../core/story/names';
import { Improve } from '../improve/improve';
import { Card } from '../parts/card';
import { chosenRateText, orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { VerdictBadge } from '../parts/verdict-badge';
import type { SidebarData } from '../server/api';
import { factorToWorkOn } from './factor-to-work-on';
import { factorWish } from './factor-wish';
import { GapWaterfall } from './gap-waterfall';
import { StoryParts } from './story-parts';
import { WhereItSits } from './where-it-sits';

interface BottleneckCardProps {
  readonly overview: Overview;
  readonly analysis: FunnelAnalysis;
  readonly data: SidebarData;
}

/** The factor to work on: how sure that is, what it costs, what working on it would bring, its story with a way to act on it, and
 * where it sits. */
export function BottleneckCard({ overview, analysis, data }: BottleneckCardProps) {
  const { words } = useLanguage();
  const { settings, stages } = overview;
  const factor = factorToWorkOn(overview, analysis);
  const isEmpty = stages.every(({ actual }) => actual === 0);
  const chain = CHAINS[settings.chain];
  return (
    <Card title={words.template.bottleneck}>
      {factor && <FactorFigures factor={factor} analysis={analysis} chain={chain} />}
      {!factor && !isEmpty && <p>{words.template.noBottleneck}</p>}
      {!isEmpty && <GapWaterfall analysis={analysis} />}
      {factor && <Leverage factor={factor} analysis={analysis} />}
      <StoryParts analysis={analysis} />
      {factor && <Improve wish={factorWish(factor, analysis, words)} overview={overview} data={data} />}
      {!isEmpty && <WhereItSits comparisons={analysis.comparisons} chain={chain} />}
    </Card>
  );
}

interface FactorProps {
  readonly factor: FactorAnalysis;
  readonly analysis: FunnelAnalysis;
}

/** What a factor is held against: a rate, and everything in a month that is over, against its target. */
const baseOf = ({ kind }: FactorAnalysis, { wholePeriod }: FunnelAnalysis): 'target' | 'pace' =>
  kind === 'rate' || wholePeriod ? 'target' : 'pace';

function FactorFigures({ factor, analysis, chain }: FactorProps & { readonly chain: readonly ChainStep[] }) {
  const { words } = useLanguage();
  const { sidebar: say, story, template } = words;
  const { key, kind, actual, target, attainment, judgement, numerator, denominator } = factor;
  const isRate = kind === 'rate';
  const base = baseOf(factor, analysis);
  const trialsOf = chain.find(({ rate }) => rate === key)?.from;
  return (
    <>
      <p class="goal">
        <strong>{factorName(key, words)}</strong>
        <span class="tag">{isRate ? template.quality : template.volume}</span>
      </p>
      <p class="pair">
        <VerdictBadge verdict={factor.verdict} />
        <span class="small">
          {orNone(attainment, (share) => say.attained(story[base], percentBelow(share)))}
        </span>
      </p>
      <dl class="figures two plain">
        <div>
          <dt>{template.actual}</dt>
          <dd>{orNone(actual, isRate ? percentText : countText)}</dd>
        </div>
        <div>
          <dt>{template[base]}</dt>
          <dd>{isRate ? chosenRateText(target) : plannedText(target)}</dd>
        </div>
        {numerator !== undefined && denominator !== undefined && (
          <div>
            <dt>{template.rateFrom}</dt>
            <dd>
              {countText(numerator)} ÷ {countText(denominator)}
            </dd>
          </div>
        )}
        {judgement && (
          <div>
            <dt>{template.ownRange}</dt>
            <dd>{say.range(percentText(judgement.low), percentText(judgement.high))}</dd>
          </div>
        )}
      </dl>
      {judgement && judgement.trialsToSettle !== null && trialsOf && (
        <p class="small">{say.settle(words.measures[trialsOf], aboutText(judgement.trialsToSettle))}</p>
      )}
    </>
  );
}

function Leverage({ factor, analysis }: FactorProps) {
  const { words } = useLanguage();
  const { sidebar: say, story, units } = words;
  const { onePoint, toTarget } = factor;
  const { outcome } = analysis;
  return (
    <>
      <h3>{say.leverage(words.measures[outcome.key])}</h3>
      <dl class="figures two plain">
        {onePoint !== null && (
          <div>
            <dt>{say.onePoint}</dt>
            <dd>
              {signedText(onePoint)}
              {units.count}
            </dd>
          </div>
        )}
        <div>
          <dt>{say.toTarget(story[baseOf(factor, analysis)])}</dt>
          <dd>
            {signedText(toTarget)}
            {units.count}
          </dd>
        </div>
      </dl>
    </>
  );
}

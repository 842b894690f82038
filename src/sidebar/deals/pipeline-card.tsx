import { pipelineStages } from '../../core/deals/pipeline-stages';
import type { StageProbabilities } from '../../core/deals/stage-probabilities';
import { grouped, percentText } from '../../core/story/figures';
import { choiceWord } from '../../core/tables/choices';
import type { Deal } from '../../core/tables/records';
import { Card } from '../parts/card';
import { yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

interface PipelineCardProps {
  readonly deals: readonly Deal[];
  readonly stages: StageProbabilities;
}

/** The open deals by stage: how many, for how much, and how much of it may be expected. */
export function PipelineCard({ deals, stages }: PipelineCardProps) {
  const { language, words } = useLanguage();
  const say = words.dealsView;
  const pipeline = pipelineStages(deals, stages);
  const most = Math.max(1, ...pipeline.stages.map(({ amount }) => amount));
  return (
    <Card title={say.pipeline}>
      <p>
        <strong>{say.totals(grouped(pipeline.count), yenText(pipeline.amount, words))}</strong>
      </p>
      <p>{say.weighted(yenText(pipeline.weighted, words))}</p>
      <ul class="deal-stages">
        {pipeline.stages.map(({ stage, probability, count, amount, weighted }) => (
          <li key={stage ?? ''}>
            <span class="pair">
              <span>
                {stage === null ? say.noStage : choiceWord('stage', stage, language)}{' '}
                {probability !== null && (
                  <span class="faint">{say.stageChance(percentText(probability, 0))}</span>
                )}
              </span>
              <span class="number">{say.stageLine(grouped(count), yenText(amount, words))}</span>
            </span>
            <svg width="100%" height="6" aria-hidden="true">
              <rect class="track" width="100%" height="6" />
              <rect class="ranged" width={`${(amount / most) * 100}%`} height="6" />
              <rect class="filled" width={`${(weighted / most) * 100}%`} height="6" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="faint">{say.weightedNote}</p>
    </Card>
  );
}

import type { FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import { signedText } from '../../core/story/figures';
import { factorName } from '../../core/story/names';
import { useLanguage } from '../parts/language-context';

const BAR_HEIGHT = 10;

/** The outcome's gap, split among the factors: bars to the left of the line cost, bars to the right bring. */
export function GapSplit({
  analysis: { outcome, factors, wholePeriod },
}: {
  readonly analysis: FunnelAnalysis;
}) {
  const { words } = useLanguage();
  const { sidebar: say, story } = words;
  const parts = factors.map(({ contribution }) => contribution);
  const least = Math.min(0, ...parts);
  const most = Math.max(0, ...parts);
  const span = most - least;
  const at = (amount: number) => `${span > 0 ? ((amount - least) / span) * 100 : 0}%`;
  const widthOf = (amount: number) => `${span > 0 ? (Math.abs(amount) / span) * 100 : 0}%`;
  return (
    <>
      <h3>
        {say.gapSplit(
          words.measures[outcome.key],
          wholePeriod ? story.target : story.pace,
          signedText(outcome.gap),
        )}
      </h3>
      <ul class="gap-split">
        {factors.map(({ key, contribution }) => (
          <li key={key}>
            <span>{factorName(key, words)}</span>
            <svg width="100%" height={BAR_HEIGHT} aria-hidden="true">
              <rect
                class={contribution < 0 ? 'filled worst' : 'filled'}
                x={at(Math.min(0, contribution))}
                width={widthOf(contribution)}
                height={BAR_HEIGHT}
              />
              <line x1={at(0)} x2={at(0)} y2={BAR_HEIGHT} />
            </svg>
            <span class="number">{signedText(contribution)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

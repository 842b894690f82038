import { gapWaterfall, type WaterfallBar } from '../../core/chart/gap-waterfall';
import type { FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import { countText, plannedText, signedText } from '../../core/story/figures';
import { factorName } from '../../core/story/names';
import { useLanguage } from '../parts/language-context';
import './bottleneck.css';

/** Pixels of a line, and of the bar in the middle of it; what is between belongs to the step from bar to bar. */
const HEIGHT = 22;
const BAR_HEIGHT = 12;
const BAR_AT = (HEIGHT - BAR_HEIGHT) / 2;

/**
 * The outcome's gap as a waterfall: from what was wanted down and up by each factor to what was reached. Costs are
 * filled and gains are hollow, and a thin line leads from each bar to the next; every bar has its number beside it, so
 * that the drawing itself is left out for screen readers.
 */
export function GapWaterfall({ analysis }: { readonly analysis: FunnelAnalysis }) {
  const { words } = useLanguage();
  const { sidebar: say, story, bottleneckView, template } = words;
  const { outcome, wholePeriod } = analysis;
  const base = wholePeriod ? story.target : story.pace;
  const bars = gapWaterfall(analysis);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(...ends);
  const span = Math.max(...ends) - least;
  const along = (amount: number) => `${span > 0 ? (amount / span) * 100 : 0}%`;
  const nameOf = ({ key }: WaterfallBar): string => {
    if (key === 'wanted') return wholePeriod ? template.target : template.pace;
    if (key === 'reached') return template.actual;
    return key === 'rest' ? bottleneckView.rest : factorName(key, words);
  };
  const numberOf = ({ key, from, to }: WaterfallBar): string => {
    if (key === 'wanted') return plannedText(to);
    return key === 'reached' ? countText(to) : signedText(to - from);
  };
  return (
    <>
      <h3>{say.gapSplit(words.measures[outcome.key], base, signedText(outcome.gap))}</h3>
      <ol class="waterfall">
        {bars.map((bar, i) => {
          const { key, from, to } = bar;
          const isEnd = key === 'wanted' || key === 'reached';
          const tone = isEnd ? 'end' : to < from ? 'cost' : 'gain';
          return (
            <li key={key} class={isEnd ? 'strong' : undefined}>
              <span>{nameOf(bar)}</span>
              <svg width="100%" height={HEIGHT} aria-hidden="true">
                <rect
                  class={tone}
                  x={along(Math.min(from, to) - least)}
                  y={BAR_AT}
                  width={along(Math.abs(to - from))}
                  height={BAR_HEIGHT}
                />
                {i > 0 && <Step at={along((isEnd ? to : from) - least)} from={0} to={BAR_AT} />}
                {i < bars.length - 1 && <Step at={along(to - least)} from={HEIGHT - BAR_AT} to={HEIGHT} />}
              </svg>
              <span class="number">{numberOf(bar)}</span>
            </li>
          );
        })}
      </ol>
      <p class="legend faint" aria-hidden="true">
        <LegendBox tone="cost">{bottleneckView.less}</LegendBox>
        <LegendBox tone="gain">{bottleneckView.more}</LegendBox>
      </p>
      {bars.some(({ key }) => key === 'rest') && <p class="faint">{bottleneckView.restNote}</p>}
    </>
  );
}

/** The line from one bar to the next, half of it in each of their lines. */
function Step({ at, from, to }: { readonly at: string; readonly from: number; readonly to: number }) {
  return <line x1={at} x2={at} y1={from} y2={to} />;
}

function LegendBox({ tone, children }: { readonly tone: 'cost' | 'gain'; readonly children: string }) {
  return (
    <span class="waterfall-key">
      <svg width="14" height="10" aria-hidden="true">
        <rect class={tone} x="1" y="1" width="12" height="8" />
      </svg>
      {children}
    </span>
  );
}

import type { FunnelAnalysis } from '../../core/funnel/analyse-funnel';
import type { Overview } from '../../core/overview/overview';
import { countText, percentText, plannedText } from '../../core/story/figures';
import { factorName } from '../../core/story/names';
import { chosenRateText, orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { factorToWorkOn } from './factor-to-work-on';

/** Pixels of one stage: its name, its bar, and the rate to the next stage. */
const ROW_HEIGHT = 60;
/** What the last stage does not need: it has no rate below its bar. */
const GAP = 26;
/** Where, in a row, the name and the rate stand and the bar lies. */
const NAME_AT = 12;
const BAR_AT = 20;
const BAR_HEIGHT = 15;
const RATE_AT = 50;
/** A bar longer than its target is drawn this much longer at most; the figures beside it tell the rest. */
const LONGEST = 1.25;

interface FunnelChartProps {
  readonly overview: Overview;
  readonly analysis: FunnelAnalysis;
}

/**
 * The funnel as an SVG as wide as its place: for each stage a bar of actual ÷ target, a line across it where it should
 * be by now, and between the bars the rates. The bottleneck is marked in words. Widths are percentages of the drawing,
 * so that nothing has to be measured.
 */
export function FunnelChart({ overview, analysis }: FunnelChartProps) {
  const { words } = useLanguage();
  const { stages, days } = overview;
  const worst = factorToWorkOn(overview, analysis)?.key;
  const shareOf = ({ actual, target }: (typeof stages)[number]) =>
    target > 0 ? Math.min(actual / target, LONGEST) : 0;
  const longest = Math.max(1, ...stages.map(shareOf));
  const along = (share: number) => `${(share / longest) * 100}%`;
  const pace = days.businessDays > 0 ? along(days.elapsed / days.businessDays) : null;
  const marked = (label: string, isWorst: boolean) =>
    isWorst ? `${label} ◀ ${words.template.bottleneck}` : label;

  return (
    <svg width="100%" height={stages.length * ROW_HEIGHT - GAP} aria-hidden="true">
      {stages.map((stage, i) => {
        // The volume is the first factor; the rate below a stage is the one after it.
        const rate = analysis.factors[i + 1];
        const isWorst = worst === stage.key;
        return (
          <g key={stage.key} transform={`translate(0 ${i * ROW_HEIGHT})`}>
            <text class={isWorst ? 'worst' : undefined} y={NAME_AT}>
              {marked(words.measures[stage.key], isWorst)}
            </text>
            <text x="100%" y={NAME_AT} text-anchor="end">
              {countText(stage.actual)} / {plannedText(stage.target)}
            </text>
            <rect class="track" y={BAR_AT} width={along(1)} height={BAR_HEIGHT} />
            <rect
              class={isWorst ? 'filled worst' : 'filled'}
              y={BAR_AT}
              width={along(shareOf(stage))}
              height={BAR_HEIGHT}
            />
            {pace !== null && <line x1={pace} x2={pace} y1={BAR_AT} y2={BAR_AT + BAR_HEIGHT} />}
            {rate && (
              <text class={worst === rate.key ? 'worst' : 'rate'} y={RATE_AT}>
                {marked(
                  `↓ ${factorName(rate.key, words)} ${words.sidebar.rateAgainstTarget(
                    orNone(rate.actual, percentText),
                    chosenRateText(rate.target),
                  )}`,
                  worst === rate.key,
                )}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

import type { SegmentComparison, SegmentVerdict } from '../../core/funnel/compare-segments';
import type { ChainStep } from '../../core/kpi/chain';
import { aboutText, grouped, percentText } from '../../core/story/figures';
import { segmentName } from '../../core/story/names';
import type { PageWords } from '../../core/words/page-words';
import { Badge, type Tone } from '../parts/badge';
import { useLanguage } from '../parts/language-context';

/** Segments shown at most: the ones with the largest effect on the outcome. */
const MOST_SEGMENTS = 3;

const TONES: { readonly [V in SegmentVerdict]: Tone } = {
  lower: 'less',
  higher: 'more',
  'not-yet-known': 'open',
};

interface WhereItSitsProps {
  readonly comparisons: readonly SegmentComparison[];
  readonly chain: readonly ChainStep[];
}

/**
 * Which members, sources or weekdays differ from the rest; open when that is certain. Where nothing is, those with the
 * largest effect that more data would settle. Nothing at all when there is nothing to compare.
 */
export function WhereItSits({ comparisons, chain }: WhereItSitsProps) {
  const { words } = useLanguage();
  const certain = comparisons.filter(({ verdict }) => verdict !== 'not-yet-known');
  const open = comparisons.filter(({ trialsToSettle }) => trialsToSettle !== null);
  const shown = (certain.length > 0 ? certain : open).slice(0, MOST_SEGMENTS);
  if (shown.length === 0) return null;
  return (
    <details open={certain.length > 0}>
      <summary>{words.sidebar.where}</summary>
      <ul class="segments">
        {shown.map((segment) => (
          <SegmentRow
            key={`${segment.by} ${segment.label} ${segment.rate}`}
            segment={segment}
            trialsOf={chain.find(({ rate }) => rate === segment.rate)?.from}
          />
        ))}
      </ul>
    </details>
  );
}

function SegmentRow({
  segment,
  trialsOf,
}: {
  readonly segment: SegmentComparison;
  readonly trialsOf: ChainStep['from'] | undefined;
}) {
  const { words } = useLanguage();
  const say = words.sidebar;
  const { rate, value, successes, trials, restValue, verdict, trialsToSettle } = segment;
  return (
    <li>
      <span class="pair">
        <span>
          <strong>{segmentName(segment, words)}</strong>{' '}
          <span class="faint">{groupingName(segment, words)}</span>
        </span>
        <Badge tone={TONES[verdict]}>
          {verdict === 'not-yet-known' ? words.verdict[verdict] : say.segmentVerdict[verdict]}
        </Badge>
      </span>
      <span class="small">
        {say.segmentFigures(
          words.rates[rate],
          percentText(value),
          grouped(successes),
          grouped(trials),
          percentText(restValue),
        )}
      </span>
      {trialsToSettle !== null && trialsOf && (
        <span class="faint">{say.settle(words.measures[trialsOf], aboutText(trialsToSettle))}</span>
      )}
    </li>
  );
}

function groupingName({ by }: SegmentComparison, { story }: PageWords): string {
  return story.groupings[by as keyof typeof story.groupings] ?? by;
}

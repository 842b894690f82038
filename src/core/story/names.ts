import type { SegmentComparison } from '../funnel/compare-segments';
import type { FactorKey } from '../funnel/funnel-factors';
import type { Stage } from '../kpi/chain';
import type { Words } from '../words/index';
import type { StoryWords } from '../words/story-words';

/** The name of a factor of the funnel, be it a rate or a stage: `商談化率`, `架電数`. */
export function factorName(key: FactorKey, { rates, measures }: Pick<Words, 'rates' | 'measures'>): string {
  return key in rates ? rates[key as keyof Words['rates']] : measures[key as Stage];
}

/** The name of a segment: a weekday's in words, and a word for nobody and for no lead source. */
export function segmentName(
  { by, label }: Pick<SegmentComparison, 'by' | 'label'>,
  words: Pick<StoryWords, 'story' | 'weekdays' | 'nobody' | 'noChannel'>,
): string {
  if (by === 'weekday') return words.story.weekday(words.weekdays[Number(label) - 1] ?? label);
  if (label !== '') return label;
  return by === 'channel' ? words.noChannel : words.nobody;
}

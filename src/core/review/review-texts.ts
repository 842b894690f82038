import type { Day } from '../calendar/day';
import type { FunnelAnalysis } from '../funnel/analyse-funnel';
import { type Improvement, isOpen, isOverdue } from '../improvement/improvements';
import type { Landing } from '../overview/month-landing';
import { bottleneckStory } from '../story/bottleneck-story';
import { percentText } from '../story/figures';
import type { StoryWords } from '../words/story-words';
import type { STORY_ROWS } from './review-cells';

/** What a review is written from; improvements of other periods too. */
export interface ReviewBasis {
  readonly landing: Landing;
  readonly analysis: FunnelAnalysis;
  readonly improvements: readonly Improvement[];
  /** The period's first day and the as-of day. */
  readonly from: Day;
  readonly asOf: Day;
}

/** The sentences only a review says. */
export interface ReviewWords {
  landing(median: string, low: string, high: string, confidence: string, chance: string): string;
  cannotTell(missing: string): string;
  improvement(what: string, owner: string, due: string): string;
  overdue(line: string): string;
  readonly none: string;
}

export type ReviewTexts = { readonly [R in (typeof STORY_ROWS)[number]]: string };

/**
 * What the figures say, for the rows of a review: where the month lands, the story of its bottleneck, what is being done,
 * overdue ones first, and what was decided in the period. Sentences stand in lines of their own.
 *
 * @param amountText an amount of the goal with its unit
 */
export function reviewTexts(
  { landing, analysis, improvements, from, asOf }: ReviewBasis,
  words: StoryWords,
  say: ReviewWords,
  amountText: (amount: number) => string,
): ReviewTexts {
  const story = bottleneckStory(analysis, words);
  const lines = (all: readonly string[]) => (all.length > 0 ? all.join('\n') : say.none);
  const lineOf = ({ what, owner, due }: Improvement) =>
    say.improvement(what, owner === '' ? words.nobody : owner, due ?? '—');
  const open = improvements.filter(isOpen);
  const isLate = (improvement: Improvement) => isOverdue(improvement, asOf);
  const late = open.filter(isLate);
  return {
    landing: landingText(landing, say, amountText),
    ...{ what: lines(story.what), why: lines(story.why) },
    ...{ soWhat: lines(story.soWhat), nowWhat: lines(story.nowWhat) },
    tracked: lines([
      ...late.map((one) => say.overdue(lineOf(one))),
      ...open.filter((one) => !isLate(one)).map(lineOf),
    ]),
    decided: lines(
      improvements.filter(({ opened }) => opened !== null && opened >= from && opened <= asOf).map(lineOf),
    ),
  };
}

function landingText(
  { expected, low, high, confidence, probability, doubt }: Landing,
  say: ReviewWords,
  amountText: (amount: number) => string,
): string {
  if (expected === null || low === null || high === null)
    return doubt === null ? say.none : say.cannotTell(String(doubt.missing));
  const chance = probability === null ? '—' : percentText(probability, 0);
  return say.landing(
    amountText(expected),
    amountText(low),
    amountText(high),
    percentText(confidence, 0),
    chance,
  );
}

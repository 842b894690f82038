import { PACE_THRESHOLDS } from '../forecast/pace';
import type { FactorAnalysis, FunnelAnalysis } from '../funnel/analyse-funnel';
import type { SegmentComparison } from '../funnel/compare-segments';
import type { DiagnosisRule } from '../funnel/diagnosis-rules';
import type { RateJudgement } from '../funnel/judge-rate';
import type { RateKey } from '../kpi/chain';
import type { StoryWords } from '../words/story-words';
import { aboutText, countText, percentBelow, percentText, plannedText, signedText } from './figures';
import { factorName, segmentName } from './names';

/** A story in four parts, each of at least one sentence. */
export interface Story {
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly soWhat: readonly string[];
  readonly nowWhat: readonly string[];
}

/** The parts in the order they are read. */
export const STORY_PARTS = ['what', 'why', 'soWhat', 'nowWhat'] as const;

/** Segments told of at most: a story is read, a table is looked up. */
const MOST_SEGMENTS = 2;

/** Parts of a gap smaller than what one decimal shows are left unsaid. */
const NOTICEABLE = 0.05;

/**
 * Tells a funnel's analysis in words: what happened, why, what that means, what to do next. It says no more than the
 * figures carry: a shortage that may be chance is called that, with the sample that would tell.
 *
 * @example the worked example, 12 meetings of 20: what[1] is
 *   '最も遅れているのは商談化率です。3.3%（12 ÷ 360）で、目標の5.5%に対して60.6%です。'
 */
export function bottleneckStory(analysis: FunnelAnalysis, words: StoryWords): Story {
  const say = words.story;
  if (analysis.stages.every(({ actual }) => actual === 0)) {
    return {
      what: [say.noData],
      why: [say.noDataWhy],
      soWhat: [say.noDataSoWhat],
      nowWhat: [say.noDataNext],
    };
  }
  const place = analysis.factors.findIndex(({ key }) => key === analysis.factor);
  const worst = analysis.factors[place] ?? null;
  const segments = segmentsToTell(analysis, worst);
  return {
    what: [...outcomeSentences(analysis, words), ...(worst ? factorSentences(worst, analysis, words) : [])],
    why: [
      ...(worst ? causeSentences(worst, place, analysis, words) : [say.allOnTarget]),
      ...(analysis.diagnosis.some(({ key }) => key === 'listConsumption') ? [say.listSlow] : []),
      ...segments.map((segment) => segmentSentence(segment, words)),
    ],
    soWhat: [
      ...(worst ? leverSentences(worst, analysis, words) : [say.allOnTargetSoWhat]),
      ...segments.map((segment) => segmentEffect(segment, analysis, words)),
    ],
    nowWhat: nextSentences(worst, analysis.diagnosis, words),
  };
}

const baseOf = ({ wholePeriod }: FunnelAnalysis, { story }: StoryWords): string =>
  wholePeriod ? story.target : story.pace;

function outcomeSentences(analysis: FunnelAnalysis, words: StoryWords): readonly string[] {
  const { key, actual, target } = analysis.outcome;
  const say = words.story;
  const name = words.measures[key];
  if (target === 0) return [say.counted(name, countText(actual))];
  const tell = actual >= target * PACE_THRESHOLDS.onTrack ? say.onTrack : say.short;
  return [tell(name, countText(actual), baseOf(analysis, words), plannedText(target))];
}

function factorSentences(
  worst: FactorAnalysis,
  analysis: FunnelAnalysis,
  words: StoryWords,
): readonly string[] {
  const say = words.story;
  const { key, kind, target, numerator = 0, denominator = 0 } = worst;
  const name = factorName(key, words);
  const attained = percentBelow(worst.attainment ?? 0);
  const actual = worst.actual ?? 0;
  return [
    kind === 'rate'
      ? say.rateShort(
          name,
          percentText(actual),
          countText(numerator),
          countText(denominator),
          percentText(target),
          attained,
        )
      : say.volumeShort(name, countText(actual), baseOf(analysis, words), plannedText(target), attained),
    ...splitSentences(analysis, words),
  ];
}

function splitSentences({ factors, outcome }: FunnelAnalysis, words: StoryWords): readonly string[] {
  const say = words.story;
  const parts = factors
    .filter(({ contribution }) => Math.abs(contribution) >= NOTICEABLE)
    .sort((a, b) => a.contribution - b.contribution)
    .map(({ key, contribution }) => say.splitPart(factorName(key, words), signedText(contribution)));
  if (parts.length === 0) return [];
  return [say.split(words.measures[outcome.key], signedText(outcome.gap), parts.reduce(say.and))];
}

function causeSentences(
  worst: FactorAnalysis,
  place: number,
  { actionsMet, stages, diagnosis }: FunnelAnalysis,
  words: StoryWords,
): readonly string[] {
  const say = words.story;
  const { judgement } = worst;
  if (judgement === null) return [say.volumeCause];
  const trialsOf = stages[place - 1] as (typeof stages)[number];
  return [
    ...(actionsMet ? [say.actionsMet] : []),
    ...(diagnosis.some(({ key }) => key === 'volume') ? [say.actionsShort] : []),
    verdictSentence(judgement, worst.target, words),
    ...(judgement.trialsToSettle === null
      ? []
      : [say.settle(words.measures[trialsOf.key], aboutText(judgement.trialsToSettle))]),
    ...(judgement.verdict === 'not-yet-known' ? [] : [say.hypothesis(words.diagnosis[worst.key as RateKey])]),
  ];
}

function verdictSentence(judgement: RateJudgement, target: number, { story }: StoryWords): string {
  const interval = [percentText(judgement.low), percentText(judgement.high), percentText(target)] as const;
  if (judgement.verdict === 'below') return story.certain(...interval);
  return judgement.verdict === 'likely-below'
    ? story.likely(percentBelow(judgement.probabilityBelow ?? 0, 0), ...interval)
    : story.unclear(...interval);
}

function leverSentences(
  { key, kind, onePoint, toTarget }: FactorAnalysis,
  analysis: FunnelAnalysis,
  words: StoryWords,
): readonly string[] {
  const say = words.story;
  const name = factorName(key, words);
  const outcome = words.measures[analysis.outcome.key];
  const base = kind === 'rate' ? say.target : baseOf(analysis, words);
  return [
    ...(onePoint === null ? [] : [say.onePoint(name, outcome, signedText(onePoint))]),
    say.toTarget(name, base, outcome, signedText(toTarget)),
  ];
}

/**
 * The segments that hold the team back for sure; where there are none, the first that might in the bottleneck's rate,
 * if as much data again would tell.
 */
function segmentsToTell(
  { comparisons }: FunnelAnalysis,
  worst: FactorAnalysis | null,
): readonly SegmentComparison[] {
  const worse = comparisons.filter(({ effect }) => effect >= NOTICEABLE);
  const certain = worse.filter(({ verdict }) => verdict === 'lower');
  if (certain.length > 0) return certain.slice(0, MOST_SEGMENTS);
  const isWithinReach = ({ trials, trialsToSettle }: SegmentComparison) =>
    trialsToSettle !== null && trialsToSettle <= trials;
  return worse.filter((segment) => segment.rate === worst?.key && isWithinReach(segment)).slice(0, 1);
}

function segmentSentence(segment: SegmentComparison, words: StoryWords): string {
  const say = words.story;
  const { by, rate, value, restValue, trialsToSettle } = segment;
  const grouping = by in say.groupings ? say.groupings[by as keyof typeof say.groupings] : by;
  const figures = [
    grouping,
    segmentName(segment, words),
    words.rates[rate],
    percentText(value),
    percentText(restValue),
  ] as const;
  return trialsToSettle === null
    ? say.segmentLower(...figures)
    : say.segmentUnclear(...figures, aboutText(trialsToSettle));
}

function segmentEffect(segment: SegmentComparison, { outcome }: FunnelAnalysis, words: StoryWords): string {
  return words.story.segmentEffect(
    segmentName(segment, words),
    words.rates[segment.rate],
    words.measures[outcome.key],
    signedText(segment.effect),
  );
}

/** What to do about the bottleneck first, then about too little activity where that is short as well. */
function nextSentences(
  worst: FactorAnalysis | null,
  diagnosis: readonly DiagnosisRule[],
  words: StoryWords,
): readonly string[] {
  const say = words.story;
  const rules = [
    ...diagnosis.filter(({ key }) => key === worst?.key),
    ...diagnosis.filter(({ cause }) => cause === 'volume'),
  ];
  if (rules.length === 0) return [say.allOnTargetNext];
  return [
    ...(worst?.verdict === 'not-yet-known' ? [say.collect] : []),
    ...rules.flatMap(({ checks }) => checks).map((check) => say.checks[check]),
    say.approach(
      rules
        .flatMap(({ approaches }) => approaches)
        .map((approach) => say.approaches[approach])
        .reduce(say.and),
    ),
  ];
}

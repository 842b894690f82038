import { type Elapsed, PACE_THRESHOLDS, type Pace, paceOf } from '../forecast/pace';
import { type ChainStep, type RateKey, type Rates, type Stage, stagesOf } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import { compareSegments, type SegmentComparison } from './compare-segments';
import { type Cause, type DiagnosisKey, type DiagnosisRule, diagnose } from './diagnosis-rules';
import { type Factor, type FactorKey, funnelFactors } from './funnel-factors';
import { type Grouping, rateTables, wholeCount } from './groupings';
import { judgeRate, type RateJudgement, type RateVerdict } from './judge-rate';
import { type Leverage, leverage } from './leverage';
import { type RateMix, rateMixes } from './mix-and-rate';
import { type SegmentGap, segmentGaps } from './segment-gaps';
import { splitGap } from './split-gap';

/**
 * What a funnel is judged by.
 *
 * - `actual` – totals of the period so far
 * - `targets` – what each stage needs in the whole period (the stages of reversePlan)
 * - `rates` – the rates the plan was made with
 * - `days` – how far the period has come; targets count up to there
 * - `segments` – the same activity cut several ways
 * - `listConsumption` – leads worked of those that should be worked by now, where a team counts them
 */
export interface FunnelQuestion {
  readonly chain: readonly ChainStep[];
  readonly actual: Measures;
  readonly targets: readonly { readonly key: Stage; readonly required: number }[];
  readonly rates: Rates;
  readonly days: Elapsed;
  readonly segments?: readonly Grouping[];
  readonly listConsumption?: { readonly worked: number; readonly due: number };
}

/**
 * A factor of the funnel (see Factor) with all that is known of it.
 *
 * - `contribution` – its part of the outcome's gap; below 0 where it costs
 * - `verdict` – a count is below its pace or not (99% is enough); a rate is a sample, so chance is considered
 * - `judgement` – a rate's interval, probability and trials to settle; null for the volume
 */
export interface FactorAnalysis extends Factor, Leverage {
  readonly contribution: number;
  readonly verdict: RateVerdict;
  readonly judgement: RateJudgement | null;
}

/**
 * The funnel, analysed; plain data.
 *
 * - `outcome` – the last stage: reached, wanted by now, and their gap as volume × rates explains it (a rate without
 *   trials counts as on target)
 * - `wholePeriod` – no business day is left, so that the pace is the target itself
 * - `factor`, `attainment`, `cause` – the bottleneck: the factor to work on, how far it reached its target, and whether
 *   that is a matter of volume or quality; null when none is short
 * - `actionsMet` – the flow chart's first question; null before anything was to be reached
 * - `comparisons`, `gaps`, `mixes` – where: by segment, largest effect first; mixes only where there is a `before`
 */
export interface FunnelAnalysis {
  readonly outcome: {
    readonly key: Stage;
    readonly actual: number;
    readonly target: number;
    readonly gap: number;
  };
  readonly wholePeriod: boolean;
  readonly stages: readonly (Pace & { readonly key: Stage })[];
  readonly factors: readonly FactorAnalysis[];
  readonly factor: FactorKey | null;
  readonly attainment: number | null;
  readonly cause: Cause | null;
  readonly actionsMet: boolean | null;
  readonly diagnosis: readonly DiagnosisRule[];
  readonly comparisons: readonly SegmentComparison[];
  readonly gaps: readonly SegmentGap[];
  readonly mixes: readonly RateMix[];
}

/**
 * Analyses a funnel: how far each factor is from its target, what that costs, whether it is more than chance, what
 * kind of trouble it is, and where it sits.
 *
 * The bottleneck is the factor with the lowest attainment among those that are short for sure or probably; only when
 * there are none may one be named that chance could explain. (By attainment alone, 0 wins of 2 meetings would come
 * before 100 meetings of 3,000 contacts.)
 *
 * Throws when a stage of the chain has no target, or a rate to plan with is not above 0 and at most 1.
 *
 * @example 20 meetings wanted, 12 made of 360 contacts of 1,200 calls: meetingRate, likely below, −7.8 meetings
 */
export function analyseFunnel(question: FunnelQuestion): FunnelAnalysis {
  const { chain, days, segments = [] } = question;
  const stages = stagesOf(chain);
  const actual = { ...question.actual };
  for (const stage of stages) actual[stage] = wholeCount(actual[stage]);

  const paces = stages.map((key) => {
    const target = question.targets.find((one) => one.key === key);
    if (!target) throw new Error(`analyseFunnel requires a target for ${key}`);
    return { key, ...paceOf(target.required, actual[key], days) };
  });
  const first = paces[0] as (typeof paces)[number];
  const measured = funnelFactors(chain, actual, first.pace, question.rates);
  const [, ...measuredRates] = measured;

  const wanted = { volume: first.pace, rates: measuredRates.map(({ target }) => target) };
  // A rate nothing is known of can neither be blamed nor praised: it counts as planned.
  const reached = { volume: first.actual, rates: measuredRates.map((rate) => rate.actual ?? rate.target) };
  const { gap, parts } = splitGap(wanted, reached);
  const levers = leverage(wanted, reached);
  const factors = measured.map((factor, i) =>
    analysisOf(factor, (parts[i] as (typeof parts)[number]).contribution, levers[i] as Leverage),
  );

  const worst = worstOf(factors);
  const list = question.listConsumption;
  const listVerdict = volumeVerdict(list && list.due > 0 ? list.worked / list.due : null);
  const volume = volumeVerdict(first.ratio);
  const short: DiagnosisKey[] = factors.filter(isShort).map(diagnosisKeyOf);
  if (listVerdict === 'below') short.push('listConsumption');
  const last = paces[paces.length - 1] as (typeof paces)[number];
  const known: Rates = Object.fromEntries(chain.map(({ rate }, i) => [rate, reached.rates[i] as number]));
  return {
    outcome: {
      key: last.key,
      actual: last.actual,
      target: wanted.rates.reduce((product, rate) => product * rate, wanted.volume),
      gap,
    },
    wholePeriod: days.elapsed >= days.businessDays,
    stages: paces,
    factors,
    factor: worst?.key ?? null,
    attainment: worst?.attainment ?? null,
    cause: worst && (worst.kind === 'volume' ? 'volume' : 'quality'),
    actionsMet: volume === 'not-yet-known' ? null : volume === 'on-target' && listVerdict !== 'below',
    diagnosis: diagnose(short),
    comparisons: compareSegments(rateTables(chain, segments, known)),
    gaps: segmentGaps(chain, segments),
    mixes: rateMixes(chain, segments),
  };
}

function analysisOf(factor: Factor, contribution: number, lever: Leverage): FactorAnalysis {
  const judgement = judgementOf(factor);
  const verdict = judgement?.verdict ?? volumeVerdict(factor.attainment);
  return { ...factor, ...lever, contribution, verdict, judgement };
}

function judgementOf({ kind, target, numerator = 0, denominator = 0 }: Factor): RateJudgement | null {
  // More wins than meetings happen where last month's meetings are won; as a share that is all of them.
  return kind === 'rate' ? judgeRate(Math.min(numerator, denominator), denominator, target) : null;
}

function volumeVerdict(attainment: number | null): RateVerdict {
  if (attainment === null) return 'not-yet-known';
  return attainment >= PACE_THRESHOLDS.onTrack ? 'on-target' : 'below';
}

const isShort = ({ attainment, verdict }: FactorAnalysis): boolean =>
  attainment !== null && verdict !== 'on-target';

const diagnosisKeyOf = ({ kind, key }: FactorAnalysis): DiagnosisKey =>
  kind === 'volume' ? 'volume' : (key as RateKey);

function worstOf(factors: readonly FactorAnalysis[]): FactorAnalysis | null {
  const short = factors.filter(isShort);
  const likely = short.filter(({ verdict }) => verdict !== 'not-yet-known');
  return (likely.length > 0 ? likely : short).reduce<FactorAnalysis | null>(
    (lowest, factor) =>
      lowest === null || (factor.attainment as number) < (lowest.attainment as number) ? factor : lowest,
    null,
  );
}

import type { GammaShape } from '../stats/gamma-poisson';
import { stirlingError } from '../stats/saddle-point';

/** A whole past month: its count, and the sum of its day weights. */
export interface PastMonth {
  readonly count: number;
  readonly exposure: number;
}

/** One way to read the past, as the speed it expects, and how far it is to be believed (weights sum to 1). */
export interface SpeedReading {
  readonly weight: number;
  readonly speed: GammaShape;
}

/** A month counts for 0.85 of the one after it: half after four months, a seventh after a year. */
const FADING = 0.85;
/** How much more a month counts that stands at the same place of the quarter: no more, or ten times. */
const QUARTER_RHYTHMS = [1, 10];
/** By how much a month's true speed may differ from its neighbours', as a coefficient of variation. */
const VARIATIONS = [0.05, 0.1, 0.2, 0.4, 0.8];

/**
 * What is known of this month's speed (count a day weight): ten readings of the past, each weighted by how well it
 * would have foretold every month from what went before it, and this month so far (Bayesian model averaging over
 * gamma–Poisson forecasts). Nobody has to say whether the team has a quarter-end rush or how steady it is.
 *
 * @param history oldest first, one entry a month without gaps, the last one being last month; a month without exposure
 *   tells nothing but keeps its place
 * @param done this month's count so far, and `elapsed` the day weights it took; with none elapsed it tells nothing
 * @returns without any history the month alone (Jeffreys' prior); empty when nothing is known at all
 */
export function readSpeed(
  history: readonly PastMonth[],
  done: number,
  elapsed: number,
): readonly SpeedReading[] {
  const now = { count: done, exposure: elapsed };
  const first = history.findIndex(({ exposure }) => exposure > 0);
  if (first < 0) return elapsed > 0 ? [{ weight: 1, speed: { shape: done + 0.5, rate: elapsed } }] : [];

  const months = [...history, now];
  const readings = QUARTER_RHYTHMS.flatMap((rhythm) =>
    VARIATIONS.map((variation) => {
      let speed = expectedSpeed(months.slice(0, first + 1), rhythm, variation);
      let evidence = 0;
      for (let i = first + 1; i < months.length; i++) {
        speed = expectedSpeed(months.slice(0, i), rhythm, variation);
        evidence += logEvidence(months[i] as PastMonth, speed);
      }
      return { evidence, speed };
    }),
  );
  const best = Math.max(...readings.map(({ evidence }) => evidence));
  const odds = readings.map(({ evidence }) => Math.exp(evidence - best));
  const sum = odds.reduce((a, b) => a + b, 0);
  return readings.map(({ speed }, i) => ({ weight: (odds[i] as number) / sum, speed: updated(speed, now) }));
}

/**
 * The speed a month is expected to have, from those before it: their weighted mean, and as its uncertainty two
 * variances that add up, both relative to the mean: that of the mean's own counts, 1 ÷ count, and that between months,
 * variation² × (1 + 1 ÷ months), since the mean too is made of months that differ. Weighted months are worth fewer than
 * they are: (Σ weight)² ÷ Σ weight² (L. Kish 1965).
 */
function expectedSpeed(past: readonly PastMonth[], rhythm: number, variation: number): GammaShape {
  let counts = 0;
  let exposures = 0;
  let countSquares = 0;
  let monthSquares = 0;
  past.forEach(({ count, exposure }, i) => {
    if (exposure === 0) return;
    const monthsAgo = past.length - i;
    const weight = FADING ** (monthsAgo - 1) * (monthsAgo % 3 === 0 ? rhythm : 1);
    counts += weight * count;
    exposures += weight * exposure;
    countSquares += weight ** 2 * exposure;
    monthSquares += (weight * exposure) ** 2;
  });
  const exposure = exposures ** 2 / countSquares;
  // Half an event is added (Jeffreys), so that months without any do not promise that there will never be one.
  const count = (counts / exposures) * exposure + 0.5;
  const shape = 1 / (1 / count + variation ** 2 * (1 + monthSquares / exposures ** 2));
  return { shape, rate: (shape * exposure) / count };
}

/** What the month itself adds (the gamma is the Poisson's conjugate prior). */
function updated({ shape, rate }: GammaShape, { count, exposure }: PastMonth): GammaShape {
  return exposure === 0 ? { shape, rate } : { shape: shape + count, rate: rate + exposure };
}

/**
 * The logarithm of the chance that a speed gave to what a month brought (gammaPoissonMass), without the factors that
 * are the same for every reading. As a logarithm, since the chance itself may be too small for a number.
 */
function logEvidence({ count, exposure }: PastMonth, { shape, rate }: GammaShape): number {
  if (exposure === 0) return 0;
  const rising = logGamma(shape + count) - logGamma(shape);
  return rising + shape * Math.log(rate / (rate + exposure)) - count * Math.log(rate + exposure);
}

/** ln Γ(x) + x − ln √2π: in a difference over the same count, the rest is the same for every reading. */
function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) + stirlingError(x);
}

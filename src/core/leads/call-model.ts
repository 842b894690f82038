import type { RatePrior } from '../plan/rate-posterior';
import { gammaPoissonMass } from '../stats/gamma-poisson';
import { poissonTerm } from '../stats/saddle-point';
import { CALL_FACTORS, type CallFactor, type CallSituation, type CallTrial } from './call-situation';

/**
 * What a factor's value does to a call: it multiplies the chance by `lift`. `expected` is how many meetings its calls
 * would have brought without it, all else being as it was.
 */
export interface CallEffect {
  readonly factor: CallFactor;
  readonly value: string;
  readonly trials: number;
  readonly meetings: number;
  readonly expected: number;
  readonly lift: number;
}

/** A meeting's chance by call: the rate of a call with every lift at 1, and the effects, as plain data. */
export interface CallModel {
  readonly rate: number;
  readonly calls: number;
  readonly meetings: number;
  readonly effects: readonly CallEffect[];
}

/** 接続率 27.5% × 商談化率 10%, the middles of their benchmarks, worth 50 calls: what is believed before the first call. */
export const CALL_PRIOR: RatePrior = { mean: 0.0275, weight: 50 };

/** How much a factor's values may differ: standard deviations of their lifts, and how far each is believed at first. */
const SPREADS: readonly (readonly [spread: number, belief: number])[] = [
  ...([
    [0, 0.5],
    [0.1, 0.125],
    [0.2, 0.125],
  ] as const),
  ...([
    [0.4, 0.125],
    [0.8, 0.125],
  ] as const),
];

const ROUNDS = 30;
const SETTLED = 1e-5;

/**
 * Learns from the team's own calls what a call brings.
 *
 * The chance of a meeting is rate × Π lift, a lift for each factor's value. With k meetings in the calls of a value, and
 * e expected of them by the rate and the other factors' lifts, k is Poisson with mean e·lift, and lifts are Gamma with
 * mean 1 and standard deviation s: the estimate is (k + m) ÷ (e + m), m = 1/s². How much a factor matters at all, s, is
 * not assumed but weighed: each of 0, 0.1, 0.2, 0.4 and 0.8 counts by its belief (0 has half of it) times the
 * probability it gives to all the factor's counts (Gamma–Poisson; empirical Bayes as in B. Efron & C. Morris 1975, the
 * spread averaged over instead of chosen). Few calls, or values that differ no more than by chance, leave lifts near 1.
 *
 * The rate is (K + w·p₀) ÷ (Σ Π lift + w) with the prior's mean p₀ and weight w. Rate and lifts are found in turn until
 * nothing moves, so that a factor is not credited with what another one explains (new leads have no attempts yet: the
 * factor named first takes what they share).
 *
 * @example without calls: callModel([]) has the rate 0.0275 and no effects
 */
export function callModel(trials: readonly CallTrial[], prior: RatePrior = CALL_PRIOR): CallModel {
  const cells = cellsOf(trials);
  const factors = CALL_FACTORS.map((factor) => columnOf(factor, cells));
  const products = new Float64Array(cells.length).fill(1);
  const meetings = cells.reduce((sum, cell) => sum + cell.meetings, 0);
  let rate = prior.mean;
  for (let round = 0, moved = 1; round < ROUNDS && moved > SETTLED; round++) {
    moved = 0;
    for (const { values, at } of factors) {
      const sum = cells.reduce((total, { calls }, i) => total + calls * (products[i] as number), 0);
      rate = (meetings + prior.weight * prior.mean) / (sum + prior.weight);
      for (const value of values) value.expected = 0;
      cells.forEach(({ calls }, i) => {
        const value = values[at[i] as number];
        if (value) value.expected += (rate * calls * (products[i] as number)) / value.lift;
      });
      const lifts = liftsOf(values);
      const changes = values.map(({ lift }, i) => (lifts[i] as number) / lift);
      cells.forEach((_, i) => {
        products[i] = (products[i] as number) * (changes[at[i] as number] ?? 1);
      });
      values.forEach((value, i) => {
        value.lift = lifts[i] as number;
        moved = Math.max(moved, Math.abs((changes[i] as number) - 1));
      });
    }
  }
  return { rate, calls: trials.length, meetings, effects: factors.flatMap(({ values }) => values) };
}

/** The calls made in one and the same situation, counted. */
interface Cell {
  readonly situation: CallSituation;
  calls: number;
  meetings: number;
}

function cellsOf(trials: readonly CallTrial[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { situation, meeting } of trials) {
    const key = CALL_FACTORS.map((factor) => situation[factor]).join('\n');
    let cell = cells.get(key);
    if (!cell) {
      cell = { situation, calls: 0, meetings: 0 };
      cells.set(key, cell);
    }
    cell.calls++;
    if (meeting) cell.meetings++;
  }
  return [...cells.values()];
}

type Value = { -readonly [K in keyof CallEffect]: CallEffect[K] };

/** The values a factor takes, and at which of them each cell is; −1 where it is not known. */
function columnOf(factor: CallFactor, cells: readonly Cell[]) {
  const values: Value[] = [];
  const places = new Map<string, number>();
  const at = cells.map(({ situation, calls, meetings }) => {
    const value = situation[factor];
    if (value === null) return -1;
    let place = places.get(value);
    if (place === undefined) {
      place = values.push({ factor, value, trials: 0, meetings: 0, expected: 0, lift: 1 }) - 1;
      places.set(value, place);
    }
    const entry = values[place] as Value;
    entry.trials += calls;
    entry.meetings += meetings;
    return place;
  });
  return { values, at };
}

/** The lift of each value: every spread's estimate, weighted by how well it foretells all the counts. */
function liftsOf(values: readonly Value[]): readonly number[] {
  const counted = values.filter(({ expected }) => expected > 0);
  const logs = SPREADS.map(([spread, belief]) =>
    counted.reduce(
      (sum, { meetings, expected }) => sum + Math.log(countMass(meetings, expected, spread)),
      Math.log(belief),
    ),
  );
  const best = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - best));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return values.map(({ meetings, expected }) =>
    SPREADS.reduce((lift, [spread], i) => {
      const m = 1 / (spread * spread);
      const estimate = spread === 0 ? 1 : (meetings + m) / (expected + m);
      return lift + ((weights[i] as number) / whole) * estimate;
    }, 0),
  );
}

/** The probability of so many meetings where `expected` were, with lifts of this spread. */
function countMass(meetings: number, expected: number, spread: number): number {
  if (spread === 0) return poissonTerm(meetings, expected);
  const m = 1 / (spread * spread);
  return gammaPoissonMass(meetings, expected, { shape: m, rate: m });
}

/** No call is surer than this, however many lifts meet. */
const MOST = 0.95;

/** The chance that a call in a situation brings a meeting, and the effects it is made of, the strongest first. */
export interface CallChance {
  readonly probability: number;
  readonly effects: readonly CallEffect[];
}

/**
 * Reads a model once and tells the chance of a call in any situation. A value that was never seen neither lifts nor
 * lowers it.
 */
export function callChances(model: CallModel): (situation: CallSituation) => CallChance {
  const byValue = new Map(model.effects.map((effect) => [`${effect.factor} ${effect.value}`, effect]));
  const strength = ({ lift }: CallEffect): number => Math.abs(Math.log(lift));
  return (situation) => {
    const effects = CALL_FACTORS.map((factor) => byValue.get(`${factor} ${situation[factor]}`))
      .filter((effect) => effect !== undefined)
      .sort((a, b) => strength(b) - strength(a));
    const product = effects.reduce((chance, { lift }) => chance * lift, model.rate);
    return { probability: Math.min(MOST, product), effects };
  };
}

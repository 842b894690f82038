import { CALL_PRIOR, callChances, callModel } from '../../../src/core/leads/call-model';
import { type CallFactor, type CallTrial, callTrials } from '../../../src/core/leads/call-situation';
import { chanceOf, NO_EFFECTS, STRONG, simulatedCalls } from './simulated-calls';

const PLAIN = { source: null, status: null, recency: null, attempts: null, weekday: null, hour: null };
const calls = (count: number, meetings: number, some: { readonly [F in CallFactor]?: string }): CallTrial[] =>
  Array.from({ length: count }, (_, i) => ({ situation: { ...PLAIN, ...some }, meeting: i < meetings }));
const liftOf = (model: ReturnType<typeof callModel>, factor: CallFactor, value: string) =>
  model.effects.find((effect) => effect.factor === factor && effect.value === value)?.lift as number;

const asOf = '2026-07-01';
const modelOf = (truth: typeof STRONG, leads: number, seed: number) =>
  callModel(callTrials(simulatedCalls(truth, { leads, asOf, seed }).actions, asOf));

describe('callModel', () => {
  it('is the prior before the first call, and (K + w·p₀) ÷ (n + w) where nothing else is known', () => {
    expect(callModel([])).toEqual({ rate: CALL_PRIOR.mean, calls: 0, meetings: 0, effects: [] });
    expect(callModel(calls(200, 9, {})).rate).toBeCloseTo((9 + 50 * 0.0275) / 250, 12);
    expect(callModel(calls(10, 1, {}), { mean: 0.5, weight: 10 }).rate).toBeCloseTo(6 / 20, 12);
  });

  it('finds the effects that are there, each once', () => {
    const model = modelOf(STRONG, 3000, 1);
    const ratio = (a: string, b: string) => liftOf(model, 'source', a) / liftOf(model, 'source', b);
    expect(ratio('紹介', '展示会')).toBeGreaterThan(2.2);
    expect(ratio('紹介', '展示会')).toBeLessThan(3.8);
    expect(ratio('Web', '展示会')).toBeGreaterThan(1.3);
    expect(ratio('名簿', '展示会')).toBeLessThan(0.55);
    // What a call after three others is worth, whichever of the factors that go together took it: 0.7³ is 0.34.
    const chance = callChances(model);
    const later = { ...PLAIN, status: 'approaching', recency: '2-3', attempts: '3' };
    const first = { ...PLAIN, status: 'new', recency: 'none', attempts: '0' };
    const fall = chance(later).probability / chance(first).probability;
    expect(fall).toBeGreaterThan(0.22);
    expect(fall).toBeLessThan(0.55);
  });

  it('expects in all as many meetings as there were, but for the prior', () => {
    const { actions } = simulatedCalls(STRONG, { leads: 2000, asOf, seed: 2 });
    const trials = callTrials(actions, asOf);
    const model = callModel(trials);
    const chance = callChances(model);
    const expected = trials.reduce((sum, { situation }) => sum + chance(situation).probability, 0);
    const prior = CALL_PRIOR.weight * (CALL_PRIOR.mean - model.rate);
    expect(expected).toBeCloseTo(model.meetings + prior, 0);
  });

  it('invents no strong effects where there are none', () => {
    const strongest = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => {
      const { effects } = modelOf(NO_EFFECTS, 600, seed);
      return Math.max(...effects.map(({ lift }) => Math.abs(Math.log(lift))));
    });
    const sorted = [...strongest].sort((a, b) => a - b);
    expect(sorted[4]).toBeLessThan(Math.log(1.1));
    expect(sorted[9]).toBeLessThan(Math.log(1.5));
  });

  it('hardly moves by a few calls', () => {
    const few = [...calls(10, 1, { source: 'A' }), ...calls(10, 0, { source: 'B' })];
    for (const { lift } of callModel(few).effects)
      expect(Math.abs(Math.log(lift))).toBeLessThan(Math.log(1.25));
  });

  it('shrinks less the more calls there are', () => {
    const at = (n: number) => {
      const model = callModel([
        ...calls(20 * n, 2 * n, { source: 'A' }),
        ...calls(20 * n, n, { source: 'B' }),
      ]);
      return liftOf(model, 'source', 'A') / liftOf(model, 'source', 'B');
    };
    const ratios = [1, 5, 20, 100].map(at);
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(ratios[3]).toBeGreaterThan(1.8);
    expect(ratios[3]).toBeLessThan(2);
  });
});

describe('callChances', () => {
  it('is the rate times the lifts, the strongest named first', () => {
    const model = modelOf(STRONG, 2000, 3);
    const { probability, effects } = callChances(model)({
      ...PLAIN,
      source: '紹介',
      attempts: '0',
      hour: '9',
    });
    const product = effects.reduce((chance, { lift }) => chance * lift, model.rate);
    expect(probability).toBeCloseTo(product, 12);
    expect(effects[0]).toMatchObject({ factor: 'source', value: '紹介' });
    const strengths = effects.map(({ lift }) => Math.abs(Math.log(lift)));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('does not know a value nobody was called with', () => {
    const model = modelOf(STRONG, 500, 4);
    expect(callChances(model)({ ...PLAIN, source: '新しい展示会' })).toEqual({
      probability: model.rate,
      effects: [],
    });
  });

  it('is near the truth of the calls it was not taught', () => {
    const chance = callChances(modelOf(STRONG, 3000, 5));
    const test = callTrials(simulatedCalls(STRONG, { leads: 1000, asOf, seed: 6 }).actions, asOf);
    const errors = test.map(({ situation }) => {
      const { source, attempts, hour } = situation;
      const truth = chanceOf(STRONG, `${source}`, Number.parseInt(`${attempts}`, 10), Number(hour));
      return Math.abs(chance(situation).probability - truth);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeLessThan(0.012);
  });
});

import { analyseFunnel, type FunnelQuestion } from '../../../src/core/funnel/analyse-funnel';
import { CHAINS, type Rates } from '../../../src/core/kpi/chain';
import { type Measures, noActivity } from '../../../src/core/kpi/measures';
import { targetsFor } from './targets-for';

const RATES: Rates = { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 };

const made = (calls: number, effectiveContacts: number, meetings: number, won: number): Measures => ({
  ...noActivity(),
  calls,
  effectiveContacts,
  meetings,
  won,
});

/** 10 wins ÷ 25% = 40 meetings ÷ 10% = 400 contacts ÷ 30% = 1,333.33 calls, in a month that is over unless told. */
const question = (actual: Measures, more: Partial<FunnelQuestion> = {}): FunnelQuestion => ({
  chain: CHAINS.short,
  actual,
  targets: targetsFor(10, CHAINS.short, RATES),
  rates: RATES,
  days: { businessDays: 20, elapsed: 20 },
  ...more,
});

/** The worked example: 20 meetings wanted, 12 made; calls 1,200 of 1,200; 30%; 3.3% against 5.5%. */
const EXAMPLE: FunnelQuestion = {
  chain: CHAINS.short.slice(0, 2),
  actual: made(1200, 360, 12, 0),
  targets: [
    { key: 'calls', required: 1200 },
    { key: 'effectiveContacts', required: 360 },
    { key: 'meetings', required: 20 },
  ],
  rates: { connectRate: 0.3, meetingRate: 0.055 },
  days: { businessDays: 20, elapsed: 20 },
};

const verdicts = (asked: FunnelQuestion) => analyseFunnel(asked).factors.map(({ verdict }) => verdict);

describe('analyseFunnel', () => {
  it('analyses the worked example: 商談化率, a question of quality, likely but not certain', () => {
    const analysis = analyseFunnel(EXAMPLE);
    expect([analysis.factor, analysis.cause]).toEqual(['meetingRate', 'quality']);
    expect(analysis.actionsMet).toBe(true);
    expect(analysis.wholePeriod).toBe(true);
    expect(analysis.stages.map(({ key, ratio }) => [key, ratio])).toEqual([
      ['calls', 1],
      ['effectiveContacts', 1],
      ['meetings', 0.6],
    ]);
    // 1,200 × 30% × 5.5% = 19.8 wanted, 12 made.
    expect(analysis.outcome).toEqual({
      key: 'meetings',
      actual: 12,
      target: expect.closeTo(19.8, 12),
      gap: expect.closeTo(-7.8, 12),
    });
    expect(analysis.factors).toEqual([
      {
        key: 'calls',
        kind: 'volume',
        target: 1200,
        actual: 1200,
        attainment: 1,
        contribution: 0,
        onePoint: null,
        toTarget: 0,
        verdict: 'on-target',
        judgement: null,
      },
      expect.objectContaining({
        key: 'connectRate',
        contribution: 0,
        onePoint: expect.closeTo(0.4, 12),
        toTarget: 0,
        verdict: 'on-target',
      }),
      expect.objectContaining({
        key: 'meetingRate',
        numerator: 12,
        denominator: 360,
        attainment: expect.closeTo(20 / 33, 12),
        contribution: expect.closeTo(-7.8, 12),
        onePoint: expect.closeTo(3.6, 12),
        toTarget: expect.closeTo(7.8, 12),
        verdict: 'likely-below',
        judgement: expect.objectContaining({ verdict: 'likely-below', trialsToSettle: 66 }),
      }),
    ]);
    expect(analysis.diagnosis.map(({ key }) => key)).toEqual(['meetingRate']);
    expect([analysis.comparisons, analysis.gaps, analysis.mixes]).toEqual([[], [], []]);
  });

  it('holds the volume against its pace, of which 99% are enough', () => {
    const halfway = (calls: number) =>
      question(made(calls, 400, 40, 10), {
        // 15 wins ÷ 25% ÷ 10% ÷ 30% = 2,000 calls, 1,000 of them by now.
        targets: targetsFor(15, CHAINS.short, RATES),
        days: { businessDays: 20, elapsed: 10 },
      });
    const { factors, outcome, wholePeriod } = analyseFunnel(halfway(990));
    expect(factors[0]).toMatchObject({ target: expect.closeTo(1000, 9), verdict: 'on-target' });
    expect(outcome.target).toBeCloseTo(7.5, 12);
    expect(wholePeriod).toBe(false);
    expect(verdicts(halfway(989))[0]).toBe('below');
  });

  it('calls too few calls a question of volume', () => {
    const { factor, cause, actionsMet, diagnosis } = analyseFunnel(question(made(800, 240, 24, 6)));
    expect([factor, cause]).toEqual(['calls', 'volume']);
    expect(actionsMet).toBe(false);
    expect(diagnosis.map(({ key }) => key)).toEqual(['volume']);
  });

  it('finds no bottleneck where all are on target, 99% of the calls being enough', () => {
    const { factor, attainment, cause, diagnosis, actionsMet } = analyseFunnel(
      question(made(1330, 400, 40, 10)),
    );
    expect({ factor, attainment, cause, diagnosis, actionsMet }).toEqual({
      factor: null,
      attainment: null,
      cause: null,
      diagnosis: [],
      actionsMet: true,
    });
  });

  it('names the lowest attainment among what is short for sure or probably', () => {
    // Meetings 200 of 4,000 = 5% of 10%: half. Wins 32 of 200 = 16% of 25%: 64%. Both beyond doubt.
    expect(analyseFunnel(question(made(13_334, 4000, 200, 32))).factor).toBe('meetingRate');
    // Meetings 300 of 4,000: 75%. Wins 48 of 300: 64%.
    expect(analyseFunnel(question(made(13_334, 4000, 300, 48))).factor).toBe('winRate');
  });

  it('names the earlier of two equally short', () => {
    // 3,200 of 20,000 are 16% of 32%, 160 of 3,200 are 5% of 10%: half of each.
    const rates = { connectRate: 0.32, meetingRate: 0.1, winRate: 0.25 };
    const { factor } = analyseFunnel(question(made(20_000, 3200, 160, 40), { rates }));
    expect(factor).toBe('connectRate');
  });

  it('does not blame a rate that chance explains before one that it does not', () => {
    // 2 meetings of 2,001 contacts against 10% are beyond chance; no win of 2 meetings, 0% of its target, is not.
    const asked = question(made(6670, 2001, 2, 0));
    expect(verdicts(asked)).toEqual(['on-target', 'on-target', 'below', 'not-yet-known']);
    expect(analyseFunnel(asked).factor).toBe('meetingRate');
  });

  it('names what chance may explain where nothing else is short, and the largest shortage of it', () => {
    // 39 of 400 is 9.75% of 10%; 9 of 39 is 23% of 25%.
    const asked = question(made(1334, 401, 39, 9));
    expect(verdicts(asked)).toEqual(['on-target', 'on-target', 'not-yet-known', 'not-yet-known']);
    expect(analyseFunnel(asked)).toMatchObject({ factor: 'winRate', cause: 'quality' });
    expect(analyseFunnel(asked).diagnosis.map(({ key }) => key)).toEqual(['meetingRate', 'winRate']);
  });

  it('counts a rate without trials as planned, neither blamed nor praised', () => {
    // 1,000 calls, no contact: all that is missing is missing for want of contacts.
    const { factors, outcome, factor } = analyseFunnel(question(made(1000, 0, 0, 0)));
    expect(factors.map(({ verdict }) => verdict)).toEqual([
      'below',
      'below',
      'not-yet-known',
      'not-yet-known',
    ]);
    expect(factors.map(({ contribution }) => contribution)).toEqual([0, expect.closeTo(-10, 9), 0, 0]);
    expect(outcome.gap).toBeCloseTo(-10, 9);
    expect(factor).toBe('connectRate');
    expect(factors[2]?.judgement).toMatchObject({ probabilityBelow: null, trialsToSettle: null });
  });

  it('knows nothing before anything was done or was to be done', () => {
    const { factors, factor, actionsMet, outcome } = analyseFunnel(
      question(noActivity(), { days: { businessDays: 20, elapsed: 0 } }),
    );
    expect(factors.every(({ verdict }) => verdict === 'not-yet-known')).toBe(true);
    expect({ factor, actionsMet, outcome }).toEqual({
      factor: null,
      actionsMet: null,
      outcome: { key: 'won', actual: 0, target: 0, gap: 0 },
    });
  });

  it('calls the volume short where nothing was done although it was to be', () => {
    const { factor, cause, actionsMet } = analyseFunnel(question(noActivity()));
    expect({ factor, cause, actionsMet }).toEqual({
      factor: 'calls',
      cause: 'volume',
      actionsMet: false,
    });
  });

  it('asks how fast the list is worked, where a team counts it', () => {
    const onTarget = made(1334, 401, 41, 11);
    const asked = (worked: number, due: number) =>
      analyseFunnel(question(onTarget, { listConsumption: { worked, due } }));
    expect(asked(60, 100).diagnosis.map(({ key }) => key)).toEqual(['listConsumption']);
    expect(asked(60, 100).actionsMet).toBe(false);
    expect(asked(99, 100)).toMatchObject({ diagnosis: [], actionsMet: true });
    expect(asked(98, 100).actionsMet).toBe(false);
    expect(asked(0, 0)).toMatchObject({ diagnosis: [], actionsMet: true });
  });

  it('takes more wins than meetings for all of the meetings', () => {
    const { factors } = analyseFunnel(question(made(1334, 401, 2, 5)));
    expect(factors[3]).toMatchObject({ actual: 2.5, verdict: 'on-target', numerator: 5, denominator: 2 });
    expect(factors[3]?.judgement?.high).toBe(1);
  });

  it('takes counts typed as fractions or below zero for whole ones', () => {
    const { stages } = analyseFunnel(question({ ...made(100.4, -3, 0, 0), revenue: 1.5 }));
    expect(stages.map(({ actual }) => actual)).toEqual([100, 0, 0, 0]);
  });

  it('tells where: by segment, compared, split, and against an earlier period', () => {
    const half = (label: string, contacts: number, meetings: number) => ({
      label,
      counts: { calls: 600, effectiveContacts: contacts, meetings },
    });
    const segments = [half('佐藤', 180, 2), half('鈴木', 180, 10)];
    const analysis = analyseFunnel({
      ...EXAMPLE,
      segments: [{ by: 'member', segments, before: [half('佐藤', 180, 10), half('鈴木', 180, 10)] }],
    });
    expect(analysis.comparisons).toHaveLength(4);
    // 180 contacts at 10/180 instead of 2/180: 8 meetings.
    expect(analysis.comparisons[0]).toMatchObject({
      label: '佐藤',
      rate: 'meetingRate',
      effect: expect.closeTo(8, 9),
    });
    expect(analysis.gaps[0]).toMatchObject({ label: '佐藤', difference: -8, mix: 0 });
    expect(analysis.mixes.map(({ rate, split }) => [rate, split.difference])).toEqual([
      ['connectRate', 0],
      ['meetingRate', expect.closeTo(-8 / 360, 12)],
    ]);
  });

  it('weighs a segment by the rates reached further down', () => {
    const segments = [
      { label: 'a', counts: { calls: 500, effectiveContacts: 100 } },
      { label: 'b', counts: { calls: 500, effectiveContacts: 200 } },
    ];
    const asked = question(made(1000, 300, 60, 30), { segments: [{ by: 'hour', segments }] });
    // 100 contacts more at 20% and 50%, as reached: 10 wins.
    expect(analyseFunnel(asked).comparisons[0]).toMatchObject({ label: 'a', effect: expect.closeTo(10, 9) });
  });

  it('refuses a stage without a target, and a rate that plans nothing', () => {
    expect(() => analyseFunnel({ ...EXAMPLE, rates: { connectRate: 0 } })).toThrow('a target above 0');
    const targets = [{ key: 'calls' as const, required: 1 }];
    expect(() => analyseFunnel({ ...EXAMPLE, targets })).toThrow(
      'analyseFunnel requires a target for effectiveContacts',
    );
  });
});

import { noActivity } from '../../../src/core/kpi/measures';
import { bottleneckOf } from '../../../src/core/overview/bottleneck-of';
import { type Overview, overview } from '../../../src/core/overview/overview';
import { APRIL, MARCH, measures, SETTINGS, TARGETS } from './april-team';

describe('overview', () => {
  let found: Overview;
  beforeEach(() => {
    found = overview(SETTINGS, TARGETS, [MARCH, APRIL]);
  });

  it('tells the settings, the calendar and the goal it was made for', () => {
    const { calendar, ...told } = SETTINGS;
    expect(found.settings).toEqual(told);
    expect(found.calendar).toEqual(calendar);
    expect(found.goal).toEqual(TARGETS.goal);
  });

  it('counts the business days of the month, and those gone by with the as-of day', () => {
    expect(found.days).toEqual({ businessDays: 20, elapsed: 8 });
  });

  it('adds up the month to the as-of day, by every grouping', () => {
    // Calls 30 + 20 + 6 + 40, contacts 9 + 5 + 2 + 8, meetings 1 + 0 + 1 + 0; not the 13th, not March.
    const sofar = measures(96, 24, 2, 1, 500_000);
    expect(found.progress).toEqual({
      from: '2026-04-01',
      to: '2026-04-30',
      asOf: '2026-04-10',
      actual: sofar,
      byMonth: [
        { month: '2026-03', ...measures(50, 10, 1, 0, 0) },
        { month: '2026-04', ...sofar },
      ],
      byWeek: [
        { week: '2026-W14', ...measures(56, 16, 2, 0, 0) },
        { week: '2026-W15', ...measures(40, 8, 0, 1, 500_000) },
      ],
      byDay: [
        { day: '2026-04-01', ...measures(30, 9, 1, 0, 0) },
        { day: '2026-04-02', ...measures(20, 5, 0, 0, 0) },
        { day: '2026-04-04', ...measures(6, 2, 1, 0, 0) },
        { day: '2026-04-10', ...measures(40, 8, 0, 1, 500_000) },
      ],
      byMember: [
        { member: '鈴木', ...measures(60, 13, 0, 1, 500_000) },
        { member: '佐藤', ...measures(36, 11, 2, 0, 0) },
      ],
      byChannel: [
        { channel: '展示会', ...measures(20, 5, 0, 0, 0) },
        { channel: 'Web', ...measures(76, 19, 2, 1, 500_000) },
      ],
      byWeekday: [
        { weekday: 3, ...measures(30, 9, 1, 0, 0) },
        { weekday: 4, ...measures(20, 5, 0, 0, 0) },
        { weekday: 5, ...measures(40, 8, 0, 1, 500_000) },
        { weekday: 6, ...measures(6, 2, 1, 0, 0) },
      ],
    });
  });

  it('shows the as-of day on its own', () => {
    expect(found.today).toEqual(measures(40, 8, 0, 1, 500_000));
  });

  it('holds every stage against its pace, and carries it on to the end of the month', () => {
    // Pace = target × 8 ÷ 20. Landing = actual ÷ 8 × 20. 12 business days are left.
    expect(found.stages).toEqual([
      {
        key: 'calls',
        target: 320,
        actual: 96,
        pace: 128,
        ratio: 0.75, // 96 ÷ 128
        status: 'at-risk',
        remaining: 224,
        remainingPerDay: expect.closeTo(56 / 3, 9), // 224 ÷ 12
        landing: 240,
      },
      {
        key: 'effectiveContacts',
        target: 80,
        actual: 24,
        pace: 32,
        ratio: 0.75, // 24 ÷ 32
        status: 'at-risk',
        remaining: 56,
        remainingPerDay: expect.closeTo(14 / 3, 9), // 56 ÷ 12
        landing: 60,
      },
      {
        key: 'meetings',
        target: 8,
        actual: 2,
        pace: 3.2,
        ratio: 0.625, // 2 ÷ 3.2
        status: 'at-risk',
        remaining: 6,
        remainingPerDay: 0.5, // 6 ÷ 12
        landing: 5,
      },
      {
        key: 'won',
        target: 2,
        actual: 1,
        pace: 0.8,
        ratio: 1.25, // 1 ÷ 0.8
        status: 'on-track',
        remaining: 1,
        remainingPerDay: expect.closeTo(1 / 12, 9),
        landing: 2.5,
      },
    ]);
  });

  it('foretells nothing from a single win, but says what is missing and where the speed so far leads', () => {
    const nothing = { expected: null, low: null, high: null, probability: null, attainment: null };
    const doubt = { reason: 'too-little-data', missing: 9 };
    // 1 ÷ 8 × 20
    expect(found.landing).toEqual({
      ...nothing,
      ...{ kind: 'won', goal: 2, confidence: 0.8, doubt, runRate: 2.5, fan: [] },
    });
    const goal = { kind: 'revenue', value: 1_000_000, averageDealSize: 500_000 } as const;
    const told = overview(SETTINGS, { ...TARGETS, goal }, [MARCH, APRIL]);
    // 1,000,000 ÷ 500,000 = 2 wins: the same plan.
    expect(told.plan).toEqual(found.plan);
    expect(told.landing).toMatchObject({ ...nothing, kind: 'revenue', doubt, runRate: 1_250_000 });
  });

  it('looks for the bottleneck against the calls due by now, not those of the whole month', () => {
    const { factor, attainment, cause, factors } = bottleneckOf(found);
    expect({ factor, attainment, cause }).toEqual({ factor: 'calls', attainment: 0.75, cause: 'volume' });
    // 96 ÷ 128; 24 ÷ 96 of 25%; 2 ÷ 24 of 10%; 1 ÷ 2 of 25%.
    expect(factors.map((one) => one.attainment)).toEqual([0.75, 1, expect.closeTo(5 / 6, 9), 2]);
  });

  it('compares where the month goes with the month before', () => {
    expect(bottleneckOf(found).mixes.length).toBeGreaterThan(0);
    expect(bottleneckOf(overview(SETTINGS, TARGETS, [APRIL])).mixes).toEqual([]);
  });

  it('hands on what was found wrong while reading', () => {
    const problems = [{ where: '日次入力 5行目', what: '日付がありません', fix: '日付を入れてください' }];
    expect(overview(SETTINGS, TARGETS, [APRIL], problems).problems).toEqual(problems);
    expect(found.problems).toEqual([]);
  });

  it('is plain JSON: what arrives in the sidebar is what was sent', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('has a plan but no judgement before the month begins', () => {
    const before = overview({ ...SETTINGS, asOf: '2026-03-31' }, TARGETS, [MARCH, APRIL]);
    const { days, progress, today, stages, landing } = before;
    expect(days).toEqual({ businessDays: 20, elapsed: 0 });
    expect(progress.actual).toEqual(noActivity());
    expect(progress.byMonth).toEqual([{ month: '2026-03', ...measures(50, 10, 1, 0, 0) }]);
    expect(today).toEqual(measures(50, 10, 1, 0, 0));
    expect(stages[0]).toEqual({
      key: 'calls',
      target: 320,
      actual: 0,
      pace: 0,
      ratio: null,
      status: 'unknown',
      remaining: 320,
      remainingPerDay: 16, // 320 ÷ 20
      landing: null,
    });
    expect([landing.expected, landing.attainment, bottleneckOf(before).factor]).toEqual([null, null, null]);
  });

  it('closes the month when the as-of day lies behind it', () => {
    const { days, progress, today, stages, landing } = overview(
      { ...SETTINGS, asOf: '2026-05-08' },
      TARGETS,
      [MARCH, APRIL],
    );
    // Now with the 13th: calls 96 + 100, wins 1 + 1.
    expect(days).toEqual({ businessDays: 20, elapsed: 20 });
    expect(progress.actual).toEqual(measures(196, 74, 7, 2, 1_000_000));
    expect(today).toEqual(noActivity());
    expect(stages.map(({ pace, landing: end, remainingPerDay }) => [pace, end, remainingPerDay])).toEqual([
      [320, 196, null],
      [80, 74, null],
      [8, 7, null],
      [2, 2, null],
    ]);
    expect(landing.attainment).toBe(1);
  });

  it('works for a team that has entered nothing yet', () => {
    const empty = overview(SETTINGS, TARGETS, []);
    const { plan, progress, stages, landing } = empty;
    const bottleneck = bottleneckOf(empty);
    expect(plan.chain).toEqual(found.plan.chain);
    expect(plan.ownRates.map(({ value }) => value)).toEqual([null, null, null]);
    expect(progress).toMatchObject({ actual: noActivity(), byMonth: [], byDay: [], byChannel: [] });
    expect(progress.byMember).toEqual(['鈴木', '佐藤'].map((member) => ({ member, ...noActivity() })));
    expect(stages.map(({ status, landing: end }) => [status, end])).toEqual(Array(4).fill(['at-risk', 0]));
    expect([landing.expected, landing.runRate]).toEqual([null, 0]);
    // No call of the 128 due: of the rates nothing is known.
    expect([bottleneck.factor, bottleneck.attainment, bottleneck.cause]).toEqual(['calls', 0, 'volume']);
  });

  it('divides by nobody and by no day without infinity', () => {
    const nobody = overview({ ...SETTINGS, members: [] }, TARGETS, [APRIL]).plan;
    expect(nobody).toMatchObject({ perBusinessDay: 16, perMemberPerDay: null });
    const closed = { ...SETTINGS, calendar: { ...SETTINGS.calendar, weekend: [1, 2, 3, 4, 5, 6, 7] } };
    const { plan, days, landing } = overview(closed, TARGETS, [APRIL]);
    expect(days).toEqual({ businessDays: 0, elapsed: 0 });
    expect(plan).toMatchObject({ perBusinessDay: null, perMemberPerDay: null });
    // No day is left to win anything more.
    expect(landing.expected).toBe(1);
  });
});

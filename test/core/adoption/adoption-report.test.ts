import { adoptionPeriod, adoptionReport } from '../../../src/core/adoption/adoption-report';
import { entriesOfActions, entriesOfDays } from '../../../src/core/adoption/entries-of';
import type { Entry } from '../../../src/core/adoption/entry';
import { maturityStage } from '../../../src/core/adoption/maturity-stage';
import { actionsOf, businessDays } from '../../../src/core/index';
import { person, simulatedEntries, teamOf } from './simulated-team';

const entry = (member: string, day: string, entered: string | null = null): Entry => ({
  ...{ member, day, entered, written: null },
});

describe('entriesOfDays', () => {
  it('takes a row with its day, member, moment and whether it says something', () => {
    expect(
      entriesOfDays({
        columns: ['day', 'member', 'calls', 'memo', 'entered'],
        rows: [
          ['2026-04-01', ' 佐藤 ', 5, 'よい反応', '2026-04-03T17:50'],
          ['2026-04-02', '佐藤', 5, '', ''],
          ['', '佐藤', 5, '', ''],
          ['2026-04-02', '', 5, '', ''],
          ['きのう', '佐藤', 5, '', ''],
        ],
        at: [2, 3, 4, 5, 6],
      }),
    ).toEqual([
      { member: '佐藤', day: '2026-04-01', entered: '2026-04-03T17:50', written: true },
      { member: '佐藤', day: '2026-04-02', entered: null, written: false },
    ]);
    expect(entriesOfDays({ columns: ['day', 'member'], rows: [['2026-04-01', '佐藤']], at: [2] })).toEqual([
      entry('佐藤', '2026-04-01'),
    ]);
  });
});

describe('entriesOfActions', () => {
  it('takes an action on its day', () => {
    const actions = actionsOf({
      columns: ['when', 'member', 'memo'],
      rows: [
        ['2026-04-01T10:30', '佐藤', '不在'],
        ['', '佐藤', ''],
      ],
      at: [2, 3],
    });
    expect(entriesOfActions(actions)).toEqual([{ ...entry('佐藤', '2026-04-01'), written: true }]);
  });
});

describe('adoptionPeriod', () => {
  it('begins with the first entry, and is thirteen weeks at most', () => {
    const entries = [entry('佐藤', '2026-04-06', '2026-04-07T09:00'), entry('鈴木', '2026-04-08')];
    expect(adoptionPeriod(entries, '2026-04-30')).toEqual({ from: '2026-04-06', to: '2026-04-30' });
    expect(adoptionPeriod(entries, '2026-12-31')).toEqual({ from: '2026-10-02', to: '2026-12-31' });
    expect(adoptionPeriod(entries, '2026-04-05')).toBeNull();
    expect(adoptionPeriod([], '2026-04-05')).toBeNull();
  });
});

describe('adoptionReport', () => {
  const people = ['佐藤', '田中', '鈴木', '高橋'].map((name, i) =>
    person(name, i < 2 ? '東' : '西', { kind: 'steady', rate: i < 2 ? 0.95 : 0.4 }),
  );
  const start = '2026-02-16';

  it('measures an initiative by department, and finds the one it changed nothing in', () => {
    for (let seed = 1; seed <= 10; seed++) {
      // 東 enters from the initiative on; 西 goes on as it was.
      const entries = simulatedEntries(people, seed).filter(
        ({ member, day }) =>
          day >= start || !['佐藤', '田中'].includes(member) || Number(day.slice(8)) % 3 === 0,
      );
      const { effects, findings } = adoptionReport(teamOf(people), entries, start);
      const [east, west] = effects;
      expect([east?.name, east?.verdict, west?.name]).toEqual(['東', 'improved', '西']);
      expect(west?.verdict).not.toBe('improved');
      const before = 2 * businessDays('2026-01-05', '2026-02-15');
      expect([east?.before.n, west?.before.n]).toEqual([before, before]);
      const flat = findings.find(({ kind }) => kind === 'effect');
      if ((west?.high ?? 1) < 0.1) expect(flat?.who).toEqual(['西']);
      else expect(flat).toBeUndefined();
    }
  });

  it('looks at the whole team where nobody has a department, and at nothing without an initiative', () => {
    const nowhere = people.map((one) => ({ ...one, department: '' }));
    const entries = simulatedEntries(people, 1);
    const { effects } = adoptionReport(teamOf(nowhere), entries, start);
    expect(effects.map(({ name, before, after }) => [name, before.n + after.n])).toEqual([
      ['', 4 * businessDays('2026-01-05', '2026-03-31')],
    ]);
    expect(adoptionReport(teamOf(nowhere), entries, null).effects).toEqual([]);
  });

  it('takes texts of the period only, of entries with a place for one', () => {
    const entries = [
      { ...entry('佐藤', '2026-01-06'), written: true },
      { ...entry('佐藤', '2026-01-07'), written: false },
      { ...entry('佐藤', '2025-12-01'), written: true },
      entry('佐藤', '2026-01-08'),
    ];
    expect(adoptionReport(teamOf(people), entries, null).talk).toEqual({ k: 1, n: 2 });
  });
});

describe('maturityStage', () => {
  const fresh = (k: number) => ({ median: 0, late: { k, n: 100 }, unknown: 0 });
  const texts = (k: number) => ({ k, n: 100 });

  it('asks for the rate first, then for freshness, then for texts', () => {
    expect(maturityStage({ k: 49, n: 100 }, fresh(0), texts(50))).toEqual({
      stage: 'habit',
      lacking: 'rate',
    });
    expect(maturityStage({ k: 79, n: 100 }, fresh(0), texts(50))).toEqual({
      stage: 'numbers',
      lacking: 'rate',
    });
    expect(maturityStage({ k: 80, n: 100 }, fresh(21), texts(50))).toEqual({
      ...{ stage: 'numbers', lacking: 'freshness' },
    });
    expect(maturityStage({ k: 80, n: 100 }, fresh(20), texts(9))).toEqual({ stage: 'talk', lacking: 'talk' });
    expect(maturityStage({ k: 80, n: 100 }, fresh(20), texts(10))).toEqual({ stage: 'talk', lacking: null });
  });

  it('is not known before the first business day, and not held back by what is not known', () => {
    const unknown = { median: null, late: { k: 0, n: 0 }, unknown: 9 };
    expect(maturityStage({ k: 0, n: 0 }, unknown, texts(0))).toBeNull();
    expect(maturityStage({ k: 9, n: 10 }, unknown, { k: 0, n: 0 })).toEqual({ stage: 'talk', lacking: null });
  });
});

import { adoptionReport } from '../../../src/core/adoption/adoption-report';
import { dayOf, isBusinessDay, listBusinessDays, weekdayOf } from '../../../src/core/index';
import {
  CALENDAR,
  FROM,
  HABITS,
  healthyTeam,
  person,
  type SimulatedPerson,
  simulatedEntries,
  TO,
  teamOf,
} from './simulated-team';

const report = (people: readonly SimulatedPerson[], seed: number) =>
  adoptionReport(teamOf(people), simulatedEntries(people, seed), null);

describe('adoptionFindings', () => {
  it('names exactly the three habits of a team, managers first, with their figures, over seeds', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const entries = simulatedEntries(HABITS, seed);
      const { findings } = adoptionReport(teamOf(HABITS), entries, null);
      expect([seed, findings.map(({ kind, who }) => [kind, who])]).toEqual([
        seed,
        [
          ['manager-silent', ['山本']],
          ['month', ['田中']],
          ['weekday', ['鈴木', '伊藤']],
        ],
      ]);
      const [silent, month, weekday] = findings;
      const business = listBusinessDays(FROM, TO, CALENDAR);

      // A plain count of the same entries.
      const usedBy = (name: string) =>
        new Set(entries.filter(({ member }) => member === name).map(({ entered }) => entered?.slice(0, 10)));
      const last = [...usedBy('山本')].sort().reverse()[0] as string;
      expect(silent?.silences).toEqual([
        { name: '山本', isManager: true, last, businessDays: business.filter((day) => day > last).length },
      ]);

      const lastDays = ['2026-01', '2026-02', '2026-03'].flatMap((of) =>
        business.filter((day) => day.startsWith(of)).slice(-3),
      );
      const until = [...usedBy('田中')].sort().reverse()[0] as string;
      const known = business.filter((day) => day <= until);
      expect(month?.pile).toEqual({ month: 'end' });
      expect(month?.share).toEqual({
        k: known.filter((day) => usedBy('田中').has(day) && lastDays.includes(day)).length,
        n: known.filter((day) => lastDays.includes(day)).length,
      });
      expect(month?.against?.k).toBe(0);

      expect(weekday?.pile).toEqual({ weekday: 5 });
      const isFriday = (day: string) => weekdayOf(dayOf(day)) === 5;
      const count = (holds: (day: string) => boolean) =>
        ['鈴木', '伊藤'].reduce((sum, name) => {
          const end = [...usedBy(name)].sort().reverse()[0] as string;
          return sum + business.filter((day) => day <= end && holds(day) && usedBy(name).has(day)).length;
        }, 0);
      expect([weekday?.share?.k, weekday?.against?.k]).toEqual([
        count(isFriday),
        count((day) => !isFriday(day)),
      ]);
      expect(weekday?.low).toBeGreaterThan(0.1);
    }
  });

  it('finds nothing in healthy teams, over 200 seeds', () => {
    const found = Array.from({ length: 200 }, (_, seed) => report(healthyTeam(seed), seed).findings);
    expect(found.flatMap((findings, seed) => findings.map(({ kind }) => [seed, kind]))).toEqual([]);
  });

  it('names one habit alone wherever there is one', () => {
    const others = (role: 'manager' | 'member') =>
      ['佐藤', '田中', '鈴木', '高橋'].map((name, i) =>
        person(name, i % 2 ? '東' : '西', { kind: 'steady', rate: 0.95 }, i === 0 ? role : 'member'),
      );
    const kinds = (people: readonly SimulatedPerson[], seed: number) =>
      report(people, seed).findings.map(({ kind, who }) => [kind, ...who]);
    for (let seed = 1; seed <= 20; seed++) {
      const one = (habit: SimulatedPerson['habit'], role: 'manager' | 'member' = 'member') =>
        kinds([...others('manager'), person('伊藤', '東', habit, role)], seed);
      expect(one({ kind: 'never' })).toEqual([['never', '伊藤']]);
      expect(one({ kind: 'never' }, 'manager')).toEqual([['manager-silent', '伊藤']]);
      expect(one({ kind: 'stopped', rate: 0.9, after: '2026-02-10' })).toEqual([['silent', '伊藤']]);
      expect(one({ kind: 'steady', rate: 0.4 })).toEqual([['low', '伊藤']]);
      expect(
        kinds([...others('member'), person('山本', '東', { kind: 'steady', rate: 0.4 }, 'manager')], seed),
      ).toEqual([['manager-rate', '山本']]);
    }
  });

  it('names a department that is behind, and not the people in it one by one', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const people = ['佐藤', '田中', '鈴木', '高橋', '伊藤', '渡辺'].map((name, i) =>
        person(name, i < 3 ? '東' : '西', { kind: 'steady', rate: i < 3 ? 0.45 : 0.95 }),
      );
      const { findings } = report(people, seed);
      expect(findings.map(({ kind, who }) => [kind, ...who])).toEqual([['department', '東', '西']]);
    }
  });

  it('says nothing of a habit that a few days show', () => {
    const entries = simulatedEntries(HABITS, 1);
    const { findings } = adoptionReport({ ...teamOf(HABITS), to: '2026-01-09' }, entries, null);
    expect(findings).toEqual([]);
    expect(isBusinessDay(dayOf(FROM), CALENDAR)).toBe(true);
  });
});

import { actionEffects } from '../../../src/core/adoption/action-effects';
import { businessDays } from '../../../src/core/index';
import { CALENDAR, person, simulatedEntries } from './simulated-team';

const people = ['佐藤', '田中', '鈴木'].map((name) => person(name, '', { kind: 'steady', rate: 0.9 }));
const BEGUN = '2026-03-02';
/** From the day on everybody enters; before, on every third day of the month only. */
const entries = simulatedEntries(people, 1).filter(
  ({ day }) => day >= BEGUN || Number(day.slice(8)) % 3 === 0,
);
const effectsTo = (to: string, actions = [{ name: '朝会で見る', day: BEGUN }]) =>
  actionEffects({ people, calendar: CALENDAR, to }, entries, actions);

describe('actionEffects', () => {
  it('measures the four weeks before an action against the four weeks from it on', () => {
    const [effect] = effectsTo('2026-04-30');
    expect(effect).toMatchObject({ name: '朝会で見る', verdict: 'improved' });
    expect([effect?.before.n, effect?.after.n]).toEqual([
      3 * businessDays('2026-02-02', '2026-03-01'),
      3 * businessDays('2026-03-02', '2026-03-29'),
    ]);
    const count = (from: string, to: string) =>
      new Set(entries.filter(({ day }) => day >= from && day <= to).map(({ day, member }) => day + member))
        .size;
    expect([effect?.before.k, effect?.after.k]).toEqual([
      count('2026-02-02', '2026-03-01'),
      count('2026-03-02', '2026-03-29'),
    ]);
  });

  it('takes what has passed, and cannot tell on the first day', () => {
    // Three people, all of them in, on one day and on four.
    for (const day of ['2026-03-02', '2026-03-05'])
      expect(effectsTo(day)[0]).toMatchObject({ tooEarly: true, verdict: 'cannot-tell', needed: null });
    expect(effectsTo('2026-03-06')[0]).toMatchObject({ tooEarly: false, after: { n: 15 } });
    expect(effectsTo('2026-03-01')[0]).toMatchObject({ difference: null, verdict: 'cannot-tell' });
  });

  it('asks for more where several actions are looked at', () => {
    const one = effectsTo('2026-03-29')[0];
    const [first, second] = effectsTo('2026-03-29', [
      { name: 'a', day: BEGUN },
      { name: 'b', day: '2026-02-10' },
    ]);
    expect(first?.difference).toBe(one?.difference);
    expect(first?.low).toBeLessThan(one?.low ?? 0);
    expect(second?.verdict).toBe('cannot-tell');
  });
});

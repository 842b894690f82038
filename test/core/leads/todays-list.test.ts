import { seededRandom } from '../../../host/cli/seeded-random';
import { todaysList } from '../../../src/core/leads/todays-list';
import type { Lead } from '../../../src/core/tables/records';
import { action, lead } from '../tables/made-up';
import { chanceOf, NO_EFFECTS, STRONG, simulatedCalls, type Truth } from './simulated-calls';

const asOf = '2026-04-10';
const ids = (leads: readonly Lead[], ...rest: Parameters<typeof todaysList>[1][]) =>
  todaysList(leads, rest[0] ?? [], { asOf }).leads.map((one) => one.lead.id);

describe('todaysList', () => {
  it('puts follow-ups that are due first, and leaves out who is won, out of scope, waiting or called today', () => {
    const leads = [
      lead({ id: 'new', status: 'new' }),
      lead({ id: 'won', status: 'meeting' }),
      lead({ id: 'out', status: 'outOfScope', nextDay: '2026-04-01' }),
      lead({ id: 'later', status: 'approaching', nextDay: '2026-04-11' }),
      lead({ id: 'held', status: 'untouched' }),
      lead({ id: 'due', status: 'approaching', nextDay: '2026-04-10', nextHow: 'mail' }),
      lead({ id: 'overdue', status: 'untouched', nextDay: '2026-04-07' }),
      lead({ id: 'called', status: 'approaching', nextDay: '2026-04-07' }),
    ];
    const called = action({ lead: 'called', kind: 'call', when: '2026-04-10T09:00' });
    const { leads: list, waiting, calledToday } = todaysList(leads, [called], { asOf });
    expect(list.map((one) => [one.lead.id, one.daysLate, one.how])).toEqual([
      ['overdue', 3, 'call'],
      ['due', 0, 'mail'],
      ['new', null, 'call'],
    ]);
    expect([waiting, calledToday]).toEqual([2, 1]);
  });

  it('is a member’s: whose turn it is, or nobody’s', () => {
    const leads = [
      lead({ id: 'mine', owner: '佐藤' }),
      lead({ id: 'theirs', owner: '佐藤', nextWho: '田中', nextDay: '2026-04-01' }),
      lead({ id: 'nobodys' }),
    ];
    const list = todaysList(leads, [], { asOf, member: '佐藤' }).leads;
    expect(list.map((one) => one.lead.id)).toEqual(['mine', 'nobodys']);
  });

  it('puts the newest first while nothing is known', () => {
    const leads = ['2026-04-01', '2026-04-03T09:00', '2026-04-02'].map((created) =>
      lead({ id: created, created }),
    );
    expect(ids(leads)).toEqual(['2026-04-03T09:00', '2026-04-02', '2026-04-01']);
  });

  it('knows the history, though nobody wrote the last contact down', () => {
    const past = action({ lead: 'L-1', kind: 'call', when: '2026-04-01T10:00', result: 'unreached' });
    const [one] = todaysList([lead({ id: 'L-1' })], [past], { asOf }).leads;
    expect(one).toMatchObject({ attempts: 1, lastContact: '2026-04-01' });
  });

  /** The meetings that the first calls of the day bring on average, by this list, at random and oldest first. */
  const backtest = (truth: Truth, seed: number) => {
    const day = '2026-07-01';
    const { leads, actions } = simulatedCalls(truth, { leads: 1500, asOf: day, seed });
    const { leads: list } = todaysList(leads, actions, { asOf: day, hour: 10 });
    const chance = (one: (typeof list)[number]) => chanceOf(truth, one.lead.source, one.attempts, 10);
    const sum = (some: typeof list) => some.slice(0, 100).reduce((total, one) => total + chance(one), 0);
    const random = seededRandom(seed + 100);
    const realised = list.slice(0, 100).filter((one) => random() < chance(one)).length;
    const oldestFirst = [...list].sort((a, b) => ((a.lead.created ?? '') < (b.lead.created ?? '') ? -1 : 1));
    const atRandom = (sum2(list.map(chance)) / list.length) * 100;
    const best = sum([...list].sort((a, b) => chance(b) - chance(a)));
    return { ours: sum(list), realised, atRandom, oldestFirst: sum(oldestFirst), best, list };
  };
  const sum2 = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it('brings far more meetings than calling at random or in order of arrival, where effects are real', () => {
    const runs = [11, 12, 13, 14, 15].map((seed) => backtest(STRONG, seed));
    const total = (of: 'ours' | 'realised' | 'atRandom' | 'oldestFirst' | 'best') =>
      sum2(runs.map((run) => run[of]));
    expect(total('ours')).toBeGreaterThan(1.8 * total('atRandom'));
    expect(total('ours')).toBeGreaterThan(1.8 * total('oldestFirst'));
    expect(total('realised')).toBeGreaterThan(1.5 * total('atRandom'));
    expect(total('ours')).toBeGreaterThan(0.9 * total('best'));
    for (const run of runs) expect(run.ours).toBeGreaterThan(run.oldestFirst);
  });

  it('tells leads hardly apart where nothing makes a difference', () => {
    for (const seed of [21, 22, 23]) {
      const chances = backtest(NO_EFFECTS, seed).list.map(({ probability }) => probability);
      expect(Math.max(...chances) / Math.min(...chances)).toBeLessThan(1.6);
      expect(Math.max(...chances)).toBeLessThan(0.07);
    }
  });

  it('names what lifts a lead, with its calls', () => {
    const [first] = backtest(STRONG, 16).list;
    expect(first?.reasons[0]).toMatchObject({ factor: 'source', value: '紹介' });
    expect(first?.reasons[0]?.trials).toBeGreaterThan(100);
    expect(first?.reasons[0]?.lift).toBeGreaterThan(1.5);
    for (const { lift } of first?.reasons ?? []) expect(Math.abs(lift - 1)).toBeGreaterThan(0.009);
  });
});

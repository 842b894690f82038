import fc from 'fast-check';
import { badgesOf, pointsOf, ranking } from '../../../src/core/learning/points';
import { ROLES, stepsOf } from '../../../src/core/learning/steps';
import { anyRows, anyVoices, factsOf, improvement, row, voice } from './facts-of';

const doneOf = (...[role, facts, member]: Parameters<typeof stepsOf>) =>
  stepsOf(role, facts, member).flatMap(({ id, done }) => (done ? [id] : []));

const WEEK = ['2026-04-08', '2026-04-09', '2026-04-10', '2026-04-13', '2026-04-14'];

describe('stepsOf', () => {
  it('ticks off what a manager’s sheets show', () => {
    expect(doneOf('manager', factsOf({ members: [], goal: 0 }), null)).toEqual([]);
    expect(doneOf('manager', factsOf(), null)).toEqual(['members', 'goal']);
    const rows = [...WEEK.map((day) => row(day, '田中')), row('2026-04-01', '佐藤')];
    expect(doneOf('manager', factsOf({ rows }), null)).toEqual(['members', 'goal', 'everyone', 'teamWeek']);
    const all = factsOf({
      ...{ rows, closed: true, measured: 1, improvements: [improvement()] },
      reviews: ['weeklyReview 2026-04-13', 'monthlyReview 2026-03'],
    });
    expect(stepsOf('manager', all, null).filter(({ done }) => !done)).toEqual([]);
    expect(doneOf('manager', { ...all, reviews: ['weeklyReview 2026-04-13'] }, null)).not.toContain(
      'monthly',
    );
  });

  it('ticks off a rep’s own doings, not those of others', () => {
    const facts = factsOf({
      rows: [
        ...WEEK.map((day) => row(day, '田中', { meetings: 1 }, true)),
        row('2026-04-14', '佐藤', { won: 1 }),
      ],
      ...{ handedBy: ['田中'], improvements: [improvement({ state: 'done' })] },
      voices: [voice({ from: '田中', to: '佐藤' }), voice({ kind: 'idea', from: '佐藤', voters: ['田中'] })],
    });
    expect(doneOf('rep', facts, '田中')).toEqual([
      ...['firstRow', 'memo', 'ownWeek', 'meeting', 'thanks', 'idea', 'handed', 'improved'],
    ]);
    expect(doneOf('rep', facts, '佐藤')).toEqual(['firstRow', 'idea', 'won']);
  });

  it('takes nothing back when rows are added, and does not mind their order', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyVoices, anyVoices, (rows, more, voices, others) => {
        const less = factsOf({ rows, voices });
        const grown = factsOf({
          rows: [...more, ...rows].reverse(),
          voices: [...others, ...voices].reverse(),
        });
        for (const role of ROLES)
          for (const member of role === 'manager' ? [null] : ['田中', '佐藤']) {
            const done = doneOf(role, less, member);
            expect(doneOf(role, grown, member)).toEqual(expect.arrayContaining(done));
            const turned = factsOf({ rows: [...rows].reverse(), voices: [...voices].reverse() });
            expect(doneOf(role, turned, member)).toEqual(done);
          }
      }),
    );
  });
});

describe('pointsOf', () => {
  it('adds the steps and what was done day by day', () => {
    // A first row: 10 for the step, 1 for the day.
    expect(pointsOf('rep', factsOf({ rows: [row('2026-04-14', '田中')] }), '田中')).toBe(11);
    // Thanked by 佐藤 twice on a day, which counts once (3), and for the thanks on another day (3).
    const voices = ['2026-04-09', '2026-04-09', '2026-04-10'].map((day) =>
      voice({ day, from: '佐藤', to: '田中' }),
    );
    expect(pointsOf('rep', factsOf({ voices }), '田中')).toBe(6);
    // The step (10), and 2 for each of the two.
    expect(pointsOf('rep', factsOf({ voices }), '佐藤')).toBe(14);
  });

  it('gives nothing for thanks to oneself, nor for a vote for the own idea', () => {
    const own = [
      voice({ from: '田中', to: '田中' }),
      voice({ kind: 'idea', from: '佐藤', text: '案', voters: ['佐藤'] }),
    ];
    expect(pointsOf('rep', factsOf({ voices: own }), '田中')).toBe(0);
    // An idea: the step (10) and 3.
    expect(pointsOf('rep', factsOf({ voices: own }), '佐藤')).toBe(13);
  });

  it('never falls by rows that are added, for the team and for everybody in it', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyVoices, anyVoices, (rows, more, voices, others) => {
        for (const [role, member] of [
          ['manager', null],
          ['rep', '田中'],
        ] as const)
          expect(
            pointsOf(role, factsOf({ rows: [...more, ...rows], voices: [...others, ...voices] }), member),
          ).toBeGreaterThanOrEqual(pointsOf(role, factsOf({ rows, voices }), member));
      }),
    );
  });
});

describe('badgesOf', () => {
  it('tells the level and how many are asked for the next', () => {
    const rows = WEEK.map((day) => row(day, '田中', { meetings: 4 }));
    const badge = (id: string) => badgesOf(factsOf({ rows }), '田中').find((one) => one.id === id);
    expect(badge('streak')).toEqual({ id: 'streak', count: 5, level: 1, next: 20 });
    expect(badge('days')).toEqual({ id: 'days', count: 5, level: 0, next: 20 });
    expect(badge('meetings')).toEqual({ id: 'meetings', count: 20, level: 2, next: 100 });
    const gold = badgesOf(factsOf({ rows: [row('2026-04-14', '田中', { won: 50 })] }), '田中');
    expect(gold.find(({ id }) => id === 'won')).toEqual({ id: 'won', count: 50, level: 3, next: null });
  });
});

describe('ranking', () => {
  it('puts equal points on an equal place', () => {
    const rows = [row('2026-04-14', '鈴木'), row('2026-04-14', '佐藤')];
    expect(ranking(factsOf({ members: ['田中', '佐藤', '鈴木'], rows }))).toEqual([
      { place: 1, member: '佐藤', points: 11 },
      { place: 1, member: '鈴木', points: 11 },
      { place: 3, member: '田中', points: 0 },
    ]);
  });
});

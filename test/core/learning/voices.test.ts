import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { entryRows } from '../../../src/core/learning/entry-rows';
import {
  hasAnswered,
  ideasByVotes,
  satisfaction,
  thanksFor,
  voicesOf,
  withVote,
} from '../../../src/core/learning/voices';
import { anyVoices, voice } from './facts-of';

const WORDS = [
  { thanks: 'ありがとう', idea: 'アイデア', satisfaction: '満足度' },
  { thanks: 'Thanks', idea: 'Idea', satisfaction: 'Satisfaction' },
];

describe('voicesOf', () => {
  it('reads kinds in every language, and leaves out what is none', () => {
    const voices = voicesOf(
      {
        columns: ['kind', 'day', 'from', 'text', 'score', 'votes'],
        rows: [
          ['アイデア', '2026-04-10', ' 田中 ', '朝会を短く', '', '佐藤、鈴木, 佐藤'],
          ['満足度', '2026-04-10', '', '', 7, ''],
          ['Thanks', 'soon', '', '', '', ''],
          ['メモ', '', '', '', '', ''],
        ],
        at: [2, 3, 4, 5],
      },
      WORDS,
    );
    expect(voices).toEqual([
      voice({ kind: 'idea', from: '田中', text: '朝会を短く', voters: ['佐藤', '鈴木'] }),
      voice({ row: 3, kind: 'satisfaction' }),
      voice({ row: 4, day: null }),
    ]);
  });
});

describe('ideasByVotes', () => {
  it('puts those with most votes first, the newer among equals', () => {
    const idea = (row: number, ...voters: readonly string[]) =>
      voice({ row, kind: 'idea', text: '案', voters });
    const voices = [idea(2), idea(3), idea(4, '田中'), voice({ row: 5 })];
    expect(ideasByVotes(voices).map(({ row }) => row)).toEqual([4, 3, 2]);
  });
});

describe('withVote', () => {
  it('counts nobody twice, however often they press', () => {
    fc.assert(
      fc.property(anyVoices, fc.constantFrom('田中', '佐藤'), (voices, name) => {
        for (const one of voices) {
          const cell = withVote(one, name);
          const again = { ...one, voters: cell.split('、') };
          expect(withVote(again, name)).toBe(cell);
          expect(new Set(again.voters).size).toBe(again.voters.length);
          expect(again.voters.length - one.voters.length).toBe(one.voters.includes(name) ? 0 : 1);
        }
      }),
    );
  });
});

describe('thanksFor', () => {
  it('shows the newest first, and none from oneself', () => {
    const voices = [
      voice({ row: 2, from: '佐藤', to: '田中', day: '2026-04-09' }),
      voice({ row: 3, from: '佐藤', to: '田中', day: '2026-04-10' }),
      voice({ row: 4, from: '田中', to: '田中' }),
      voice({ row: 5, from: '田中', to: '佐藤' }),
    ];
    expect(thanksFor(voices, '田中').map(({ row }) => row)).toEqual([3, 2]);
  });
});

describe('satisfaction', () => {
  const answer = (score: number, from = '', day = '2026-04-10') =>
    voice({ kind: 'satisfaction', score, from, day });

  it('is the mean of the month, from three answers on', () => {
    expect(satisfaction([answer(5), answer(2)], '2026-04')).toEqual({ answers: 2, mean: null });
    const voices = [answer(5), answer(2), answer(4, '田中'), answer(1, '', '2026-03-31')];
    expect(satisfaction(voices, '2026-04')).toEqual({ answers: 3, mean: 11 / 3 });
  });

  it('is asked once a month of whoever answered by name', () => {
    const voices = [answer(4, '田中')];
    expect(hasAnswered(voices, '田中', '2026-04')).toBe(true);
    expect(hasAnswered(voices, '田中', '2026-05')).toBe(false);
    expect(hasAnswered(voices, '佐藤', '2026-04')).toBe(false);
  });
});

describe('entryRows', () => {
  it('reads rows up to a day, and counts numbers only', () => {
    const table = {
      columns: ['day', 'member', 'calls', 'memo'] as const,
      rows: [
        ['2026-04-10', ' 田中', 12, '午前'],
        ['2026-04-16', '田中', 5, ''],
        ['', '田中', 5, ''],
        ['2026-04-13', '佐藤', '多い', ' '],
      ],
      at: [2, 3, 4, 5],
    };
    const rows = entryRows([table], dayOf('2026-04-15'));
    expect(rows.map(({ member, counts, hasMemo }) => [member, counts.calls, hasMemo])).toEqual([
      ['田中', 12, true],
      ['佐藤', 0, false],
    ]);
  });
});

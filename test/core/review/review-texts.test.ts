import type { Improvement } from '../../../src/core/improvement/improvements';
import { bottleneckOf } from '../../../src/core/overview/bottleneck-of';
import { reviewPeriod } from '../../../src/core/review/review-period';
import { reviewTexts } from '../../../src/core/review/review-texts';
import { pageWordsOf } from '../../../src/core/words/page-words';
import { smallTeam } from '../../sidebar/small-team';

const improvement = (more: Partial<Improvement>): Improvement => ({
  ...{
    row: 2,
    opened: '2026-04-06',
    found: '週次',
    kpi: 'calls',
    what: '朝に架電する',
    owner: '田中',
    kpiName: '架電数',
  },
  ...{ due: '2026-04-30', state: 'open', doneOn: null, learned: '', ...more },
});

describe('reviewTexts', () => {
  const overview = smallTeam();
  const words = pageWordsOf('ja');
  const texts = (improvements: readonly Improvement[]) =>
    reviewTexts(
      {
        ...{ landing: overview.landing, analysis: bottleneckOf(overview), improvements },
        ...{ from: '2026-04-06', asOf: '2026-04-15' },
      },
      words,
      words.reviewView,
      String,
    );

  it('lists what is being done, overdue things first, and what was decided in the period', () => {
    const { tracked, decided } = texts([
      improvement({}),
      improvement({ what: '一覧を直す', due: '2026-04-10', opened: '2026-04-01', owner: '' }),
      improvement({ what: '終わったこと', state: 'done' }),
      improvement({ what: 'やめたこと', state: 'dropped', opened: null }),
    ]);
    expect(tracked.split('\n')).toEqual([
      '・一覧を直す（（担当者なし）、2026-04-10まで） ← 期限超過',
      '・朝に架電する（田中、2026-04-30まで）',
    ]);
    expect(decided.split('\n')).toEqual([
      '・朝に架電する（田中、2026-04-30まで）',
      '・終わったこと（田中、2026-04-30まで）',
    ]);
  });

  it('says so where there is nothing, and does not foretell what cannot be foretold', () => {
    const { tracked, decided, landing, what } = texts([]);
    expect([tracked, decided]).toEqual(['なし', 'なし']);
    expect(overview.landing.expected).toBeNull();
    expect(landing).toMatch(/^まだ判断できません/);
    expect(what).toContain('商談化率');
  });
});

describe('reviewPeriod', () => {
  it.each([
    ['2026-04-03', '2026-04-01'],
    ['2026-04-05', '2026-04-01'],
    ['2026-04-06', '2026-04-06'],
    ['2026-04-30', '2026-04-27'],
    ['2026-05-20', '2026-04-27'],
    ['2026-03-31', '2026-04-01'],
  ])('is the week of %s from %s on, within April', (asOf, first) => {
    expect(reviewPeriod('weeklyReview', '2026-04', asOf)).toBe(first);
    expect(reviewPeriod('monthlyReview', '2026-04', asOf)).toBe('2026-04');
  });
});

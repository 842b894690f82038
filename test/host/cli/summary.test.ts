import { displayWidth, padColumns } from '../../../host/cli/pad-columns';
import { summary } from '../../../host/cli/summary';
import { type Measures, noActivity, type Overview, overview, type Problem } from '../../../src/core';

/** A team of two in April 2026, half-way through, with these totals. */
function april(actual: Partial<Measures>, goal: Overview['goal'] = { kind: 'won', value: 10 }): Overview {
  const day = 20544; // 2026-04-01
  const sums = Object.values({ ...noActivity(), ...actual });
  const cube = {
    ...{ members: ['Sato'], channels: [''], unusable: [] },
    days: [{ day, byMember: [sums], byChannel: [sums] }],
  };
  return overview(
    {
      ...{ team: 'A', month: '2026-04', asOf: '2026-04-15', chain: 'short', calendar: {} },
      ...{ members: ['Sato', 'Ito'], channels: [] },
    },
    { goal, rates: { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 } },
    [cube],
  );
}

describe('summary', () => {
  it('tells plan, progress, landing and bottleneck in Japanese', () => {
    const told = summary(april({ calls: 720, effectiveContacts: 220, meetings: 12, won: 4 }), [], 'ja');
    expect(told.split('\n')).toEqual([
      '2026-04 の逆算と進捗（基準日 2026-04-15）',
      '',
      '目標: 受注数 10件',
      '必要数（月）: 架電数 1,333 → 有効コンタクト数 400 → 商談設定数 40 → 受注数 10',
      '架電は1営業日あたり 63.5件、1人1日あたり 31.7件',
      '',
      '進捗（21営業日のうち 11日経過）',
      '                    実績   目標  今日までの目安  着地見込み',
      '  架電数             720  1,333           698.4     1,374.5    順調',
      '  有効コンタクト数   220    400           209.5         420    順調',
      '  商談設定数          12     40              21        22.9  要対策',
      '  受注数               4     10             5.2         7.6  要対策',
      '',
      '着地見込み: 受注数 7.6件 / 目標の 76.4%',
      'ボトルネック: 商談化率 5.5%（12 ÷ 220）、目標は 10%',
      expect.stringMatching(/^ {2}\S/),
      expect.stringMatching(/^ {2}\S/),
    ]);
  });

  it('tells a goal in yen, and too little activity, in English', () => {
    const goal = { kind: 'revenue', value: 3_000_000, averageDealSize: 500_000 } as const;
    const told = summary(
      april({ calls: 100, effectiveContacts: 40, meetings: 5, won: 2, revenue: 900_000 }, goal),
      [],
      'en',
    );
    expect(told).toContain('Goal: Won amount 3,000,000 yen (average deal size 500,000 yen)');
    expect(told).toContain('Landing: Won amount 1,718,182 yen / 57.3% of the goal');
    expect(told).toContain('Bottleneck: Calls 100, pace to date 419');
  });

  it('says that nothing is below its target, and leaves a dash where there is no number', () => {
    const early = { ...april({}), landing: { ...april({}).landing, expected: null, attainment: null } };
    const met = april({ calls: 800, effectiveContacts: 300, meetings: 40, won: 12 });
    expect(summary(met, [], 'ja')).toContain('ボトルネック: 目標を下回る段階はありません');
    expect(summary(early, [], 'ja')).toContain('着地見込み: 受注数 — / 目標の —');
  });

  it('tells the first ten problems, and how many there are', () => {
    const problems = Array.from({ length: 12 }, (_, i): Problem => {
      return { where: `line ${i + 2}`, what: 'wrong', fix: 'mend it' };
    });
    const told = summary(april({}), problems, 'en');
    expect(told).toContain('Please check (12)\n  line 2: wrong — mend it\n');
    expect(told).toContain('  line 11: wrong — mend it\n  2 more; --json shows all of them');
    expect(told).not.toContain('line 12:');
  });
});

describe('padColumns', () => {
  it('sets columns below each other where kanji are twice as wide as letters', () => {
    expect(
      padColumns([
        ['架電', '1'],
        ['won', '1,234'],
      ]),
    ).toEqual(['架電      1', 'won   1,234']);
  });
});

describe('displayWidth', () => {
  it('counts full-width characters twice', () => {
    expect(['架電数', 'calls', '（１）', 'ｶﾅ', '—'].map(displayWidth)).toEqual([6, 5, 6, 2, 1]);
  });
});

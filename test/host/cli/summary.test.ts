import { displayWidth, padColumns } from '../../../host/cli/pad-columns';
import { summary } from '../../../host/cli/summary';
import {
  activityCube,
  MEASURES,
  type Measures,
  type Overview,
  overview,
  type Problem,
} from '../../../src/core';

/** A team of two in April 2026, half-way through, with these totals. */
function april(actual: Partial<Measures>, goal: Overview['goal'] = { kind: 'won', value: 10 }): Overview {
  const counts = MEASURES.map((measure) => actual[measure] ?? 0);
  const measures = Object.fromEntries(MEASURES.map((measure, m) => [measure, 3 + m])) as Measures;
  // 20544 is 2026-04-01.
  const cube = activityCube(
    [[20544, 'Sato', '', ...counts]],
    { day: 0, member: 1, channel: 2, measures },
    Number,
  );
  return overview(
    {
      ...{ team: 'A', month: '2026-04', asOf: '2026-04-15', chain: 'short', calendar: {} },
      ...{ members: ['Sato', 'Ito'], channels: [], leadDays: { meetings: 0, won: 0 } },
    },
    { goal, rates: { connectRate: 0.3, meetingRate: 0.1, winRate: 0.25 } },
    [cube],
  );
}

/** A sentence of the story; what stories say is the core's to test. */
const sentence = expect.stringMatching(/^ {2}\S/);

describe('summary', () => {
  it('tells plan, progress, landing and bottleneck in Japanese', () => {
    const told = summary(april({ calls: 720, effectiveContacts: 220, meetings: 12, won: 4 }), [], 'ja');
    expect(told.split('\n')).toEqual([
      '2026-04 の逆算と進捗（基準日 2026-04-15）',
      '',
      '目標: 受注数 10件',
      '必要数（月）: 架電数 1,333 → 有効コンタクト数 400 → 商談設定数 40 → 受注数 10',
      '架電は1営業日あたり 63.5件、1人1日あたり 31.7件',
      // The published calls for ten wins at 0.75% end to end.
      '達成確率別の架電数（月）: 50% 1,289 / 80% 1,668 / 90% 1,892',
      '',
      '進捗（21営業日のうち 11日経過）',
      '                    実績   目標  今日までの目安  着地見込み',
      '  架電数             720  1,333           698.4     1,374.5    順調',
      '  有効コンタクト数   220    400           209.5         420    順調',
      '  商談設定数          12     40              21        22.9  要対策',
      '  受注数               4     10             5.2         7.6  要対策',
      '',
      '着地予測: まだ判断できません（受注があと6件で判断できます）',
      '  いまのペースのままなら 7.6件', // 4 ÷ 11 × 21
      '',
      '何が起きたか',
      '  受注数は4件で、今日までの目安の5.2件に届いていません。',
      '  最も遅れているのは商談化率です。5.5%（12 ÷ 220）で、目標の10.0%に対して54.5%です。',
      expect.stringMatching(/^ {2}受注数の差 −1.2件の内訳は、商談化率 −/),
      '',
      'なぜか',
      ...Array(3).fill(sentence),
      '',
      'だから何か',
      ...Array(2).fill(sentence),
      '',
      '次に何をするか',
      ...Array(3).fill(sentence),
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
    expect(told).toContain('Forecast: Too early to tell (8 more wins would tell)');
    expect(told).toContain('Furthest behind: Calls, 100 against 419 (pace to date)');
  });

  it('tells the forecast with its range and probability once there are wins enough', () => {
    const told = summary(april({ calls: 720, effectiveContacts: 220, meetings: 40, won: 12 }), [], 'ja');
    // The goal of ten is reached.
    expect(told).toMatch(
      /^着地予測: 受注数 \d+件 \/ 目標の \d+%\n {2}80%の範囲 \d+件〜\d+件、達成確率 100%$/m,
    );
  });

  it('says that nothing is below its target, and leaves a dash where there is no number', () => {
    const met = april({ calls: 800, effectiveContacts: 300, meetings: 40, won: 12 });
    expect(summary(met, [], 'ja')).toContain('目標を下回っている段階はありません。');
    const early = { ...april({}), landing: { ...april({}).landing, runRate: null } };
    expect(summary(early, [], 'ja')).toContain('いまのペースのままなら —');
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

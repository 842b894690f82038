import { improvementStatesJa } from '../sheets/improvement-states-ja';

/** Words of the view レビュー, and of what it writes into a review; Japanese. */
export const reviewViewJa = {
  make: 'レビューを作る',
  lead: 'いまの数字を、期間ごとのシートに残します。話し合ったことは、そのシートに書きます。同じ期間をもう一度押すと、数字だけが新しくなります。',
  weekly: '週次レビューを作る',
  monthly: '月次レビューを作る',
  making: '作っています…',
  made: (name: string) => `「${name}」を作り、開きました。`,
  carried: (count: string) => `「来週すること」の${count}件を「改善アクション」に加えました。`,
  names: {
    weeklyReview: (period: string) => `週次 ${period}`,
    monthlyReview: (period: string) => `月次 ${period}`,
  },
  sheets: 'レビューのシート',

  landing: (median: string, low: string, high: string, confidence: string, chance: string) =>
    `${median}（${confidence}の範囲 ${low}〜${high}、達成確率 ${chance}）`,
  cannotTell: (missing: string) => `まだ判断できません（受注があと${missing}件で判断できます）`,
  improvement: (what: string, owner: string, due: string) => `・${what}（${owner}、${due}まで）`,
  overdue: (line: string) => `${line} ← 期限超過`,
  none: 'なし',

  improvements: '改善アクション',
  noImprovements: 'まだありません。「ボトルネック」の「改善アクションにする」で追加できます。',
  open: (count: string, late: string) => `進行中 ${count}件（期限超過 ${late}件）`,
  closed: (count: string) => `終わったもの ${count}件`,
  due: (day: string) => `期限 ${day}`,
  late: '期限超過',
  noDue: '期限なし',
  states: improvementStatesJa,
  start: '始める',
  finish: '完了にする',
  drop: '中止する',
  saving: '保存しています…',
  saved: (state: string) => `「${state}」にしました。`,
  noKpi: '動かすKPIが選ばれていないので、効果は測れません。',
  inAdoption: '入力率への効果は、「定着」で見られます。',
  noOpened: '起票日がないので、効果は測れません。',
  window: (before: string, after: string) => `始める前の${before}営業日と、そのあとの${after}営業日`,
  rates: (before: string, after: string) => `${before} → ${after}`,
  points: (change: string, low: string, high: string) => `差 ${change}ポイント（95%の範囲 ${low}〜${high}）`,
  times: (change: string, low: string, high: string) =>
    `1日あたり ${change}倍（95%の範囲 ${low}〜${high}倍）`,
  verdicts: {
    improved: 'よくなった',
    worse: '悪くなった',
    'cannot-tell': 'まだ判断できない',
    'too-early': 'まだ早い',
  },
  tooEarly: '前後それぞれ5営業日・10件以上の実績がたまると測れます。',
  caution: '前後の差には、季節やリードの違いなど、ほかの理由も含まれます。',
};

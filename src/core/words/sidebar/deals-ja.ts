import { dealsJa } from '../sheets/deals-ja';

const { budget, authority, need, timing } = dealsJa;

/** Words of the view 商談, Japanese. */
export const dealsViewJa = {
  about: '進行中の商談の見込み、受注の確率、かかる日数がわかります。',
  empty: '商談がまだありません。「商談」シートに1件1行で書いてください。',
  none: 'なし',
  noStage: '段階が未入力',
  noName: '（会社名なし）',
  more: (count: string) => `ほか${count}件も表示`,
  logged: (count: string) => `${count}件の段階の変化を「段階の記録」に書き足しました。`,

  pipeline: 'パイプライン',
  totals: (count: string, amount: string) => `進行中 ${count}件、${amount}`,
  weighted: (amount: string) => `期待金額 ${amount}`,
  weightedNote: '金額 × 段階ごとの受注確率。確率は「連携」シートで変えられます',
  stageLine: (count: string, amount: string) => `${count}件 ${amount}`,
  stageChance: (percent: string) => `確率 ${percent}`,

  landing: (month: string) => `${month}の着地（商談から）`,
  landingLine: (low: string, high: string, percent: string) => `${low}〜${high}（${percent}の範囲）`,
  wonSoFar: (count: string, amount: string) => `受注済み ${count}件、${amount}`,
  expected: (count: string, amount: string) => `受注予定 ${count}件、期待金額 ${amount}`,
  reach: (goal: string, percent: string) => `目標${goal}に届く見込み ${percent}`,
  unusable: (count: string) => `金額か段階がない${count}件は、見込みに入れていません`,
  passed: (count: string) => `受注予定日を過ぎた${count}件は、見込みに入れていません。日付を見直してください`,

  open: '進行中の商談',
  chance: (percent: string, low: string, high: string) => `受注の見込み ${percent}（${low}〜${high}）`,
  fixed: (percent: string) => `段階の確率 ${percent}`,
  basis: {
    stage: (days: string, decided: string, won: string) =>
      `この段階で${days}日ほどの商談 ${decided}件のうち ${won}件が受注`,
    age: (days: string, decided: string, won: string) =>
      `設定から${days}日ほどの商談 ${decided}件のうち ${won}件が受注`,
    all: (decided: string, won: string) => `決着した商談 ${decided}件のうち ${won}件が受注`,
  },
  noBasis: '同じくらいの商談は、まだ決着していません',
  basisNote: '自社の実績から。件数が少ないときは、段階の確率や全体の受注率に寄せています',
  age: (days: string) => `設定から${days}日`,
  inStage: (days: string) => `この段階で${days}日`,
  slow: (percent: string) => `受注した商談で、これより長くかかったのは${percent}だけです`,
  slowest: '受注した商談で、これより長くかかったものはありません',
  overdue: (day: string) => `受注予定日 ${day} を過ぎています`,
  due: (day: string) => `受注予定日 ${day}`,
  missing: (items: string) => `未確認: ${items}`,
  bant: { budget, authority, need, timing },

  figures: '数字',
  winRate: '受注率',
  averageSize: '平均受注単価',
  cycleMean: '平均商談期間',
  cycleMedian: '商談期間の中央値',
  decision: '決着までの日数',
  decisionNote: '進行中の商談も入れた推定。半分が決着するまでの日数',
  decisionRange: (low: string, high: string) => `${low}〜${high}日`,
  longer: 'それ以上',
  velocity: '1日あたりの受注見込み',
  parts: (part: string, whole: string) => `${part} ÷ ${whole}`,
  days: (days: string) => `${days}日`,

  handoff: '引き継ぎ',
  handed: '引き継ぎ商談数',
  bantRate: 'BANT取得率',
  bantFill: 'BANT充足度',
  score: '引き継ぎ品質スコア',
  rated: (count: string) => `${count}件の平均`,
  handoffWin: '引き継ぎ後成約率',
  cancel: '商談キャンセル率',
  benchmark: (text: string) => `目安 ${text}`,
  bantBenchmark: '70〜85%',
  scoreBenchmark: '4.0以上',
  cancelBenchmark: '10%以下',

  lost: '失注理由',
  noReason: '理由なし',

  cohorts: '設定した月ごとの受注',
  cohortsNote: '同じ日数がたった時点で比べます。—は、まだその日数がたっていない月',
  month: '月',
  size: '件数',
  within: (days: string) => `${days}日`,
};

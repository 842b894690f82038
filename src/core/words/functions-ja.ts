/** What custom functions say about their arguments, Japanese. An argument is called as the formula bar calls it. */
export const functionsJa = {
  missing: (name: string) => `引数 ${name} を指定してください`,
  mustBe: (name: string, wanted: string, found: string) =>
    `引数 ${name} には${wanted}を指定してください（いまの値: ${found}）`,
  /** What an argument must be. */
  wanted: {
    amount: '0以上の数',
    count: '0以上の整数',
    rate: '0より大きく1以下の率（例: 30%）',
    share: '0以上1以下の率（例: 30%）',
    confidence: '0より大きく1より小さい確率（例: 80%）',
    flag: 'TRUE か FALSE',
    day: '1970年から2050年までの日付（例: 2026/4/1）',
    oneValue: '1つの値',
  },
  range: '範囲',
  sameShape: (names: string) => `引数 ${names} の範囲は、行数と列数をそろえてください`,
  atMost: (successes: string, trials: string) =>
    `引数 successes は trials 以下にしてください（いまの値: ${trials} のうち ${successes}）`,
  tooManyTrials: '1,000万件でも足りません。引数 goal と rate を見直してください',
  historyColumns: '引数 history には、過去の月の件数と営業日数の2列を、古い月から順に指定してください',
};

/** The functions' help, as Sheets shows it while a formula is typed, Japanese. Parameters stand in their order. */
export const functionHelpJa = {
  GYAKUSAN_REQUIRED: {
    summary: '目標から逆算して、ある段階の必要数を求めます',
    parameters: {
      goal: '目標の数',
      rates: 'その段階から目標までの率（段階の順に並べた範囲も可）',
      rounding: 'TRUE で段階ごとに切り上げ（省略可）',
    },
    result: '必要数',
  },
  GYAKUSAN_PROBABILITY: {
    summary: '目標に届く確率を求めます',
    parameters: { trials: '件数（商談数など）', rate: '1件あたりの成功率', goal: '目標の数' },
    result: '確率',
  },
  GYAKUSAN_TRIALS: {
    summary: '目標に届くために必要な件数を、確率を決めて求めます',
    parameters: { goal: '目標の数', confidence: '届きたい確率（例: 80%）', rate: '1件あたりの成功率' },
    result: '必要な件数',
  },
  GYAKUSAN_INTERVAL: {
    summary: '件数から見た率の信頼区間を求めます',
    parameters: {
      successes: '成功した件数',
      trials: '全体の件数',
      confidence: '信頼度（省略すると 95%）',
    },
    result: '下限と上限の2列',
  },
  GYAKUSAN_LANDING: {
    summary: '月末の着地見込みを求めます',
    parameters: {
      done: 'これまでの実績',
      elapsed: '経過した営業日数',
      remaining: '残りの営業日数',
      goal: '目標の数（省略可）',
      history: '過去の月の件数と営業日数の2列、古い月から順に（省略可）',
    },
    result: '中央値、80%の下限と上限、目標があれば届く確率の列',
  },
  GYAKUSAN_BUSINESS_DAYS: {
    summary: '土日と日本の祝日を除いた営業日数を求めます',
    parameters: { from: '最初の日', to: '最後の日（含む）', days_off: '会社の休業日の範囲（省略可）' },
    result: '営業日数',
  },
};

/** The sidebar's words, Japanese. */
export const sidebarJa = {
  loading: '読み込んでいます…',
  stillLoading:
    'まだ返事がありません。行が多いと時間がかかります。1分たっても変わらないときは、複数のGoogleアカウントでログインしていないかを確かめてください。',
  refresh: '更新',
  refreshing: '更新中…',
  reload: '再読み込み',

  failedTitle: 'うまくいきませんでした',
  staleTitle: '更新できませんでした。前に読み込んだ内容を表示しています',
  noAnswer:
    'シートから返事がありません。複数のGoogleアカウントでログインしていると起こることがあります。このシートを使うアカウントだけでログインし直すか、シークレットウィンドウで開いて、もう一度お試しください。',
  unreadable: 'シートからの返事を読めませんでした。ページを開き直して、もう一度お試しください。',

  welcome: 'まだ設置されていません',
  welcomeText:
    '「設定」「目標」「日次入力」「ダッシュボード」などのシートをこのファイルに追加します。いまあるシートは変わりません。',
  install: 'テンプレートを設置',
  installing: '設置しています…',
  noOverview: 'まだ計算できません',
  noOverviewText: '「設定」と「目標」のシートを確かめてください。',

  asOf: (day: string) => `${day} 時点`,
  daysGone: (elapsed: string, all: string) => `営業日 ${elapsed}／${all}日`,

  plan: '逆算',
  goal: '目標',
  neededCalls: (name: string) => `必要な${name}`,
  averageDealSize: (yen: string) => `平均受注単価 ${yen}`,
  businessDays: (days: string) => `営業日 ${days}日`,
  people: (count: string) => `${count}人`,
  range: (low: string, high: string) => `${low}〜${high}`,
  remark: (text: string) => `（${text}）`,
  lessThan: (percent: string) => `${percent}未満`,
  leversLead: (calls: string) => `1人1日${calls}件に収めるには、どれか1つを`,
  callsByChance: '達成確率別の架電数',
  outOfReach: '1,000万超',
  callsInTime: (day: string) => `${day}までの架電が今月の受注につながります。`,
  callsTooLate: 'これからの架電は、来月以降の受注になる見込みです。',
  windows: '今月の受注につながる期間',
  ownRatesFrom: '対象月とその前の3か月',

  today: (day: string) => `今日 ${day}`,
  todayNote: '右は1営業日あたりの目安',
  progress: '今月の進捗',
  goalLanding: (name: string) => `${name}の着地予測`,
  ofGoal: (percent: string) => `目標の${percent}`,
  rangeOf: (confidence: string) => `${confidence}の範囲`,
  landingRange: '範囲',
  landingSummary: (forecast: string, low: string, high: string, goal: string) =>
    `予測 ${forecast}、範囲 ${low}〜${high}、目標 ${goal}`,
  cannotTell: (missing: string) => `まだ判断できません（受注があと${missing}件で判断できます）`,
  atThisPace: (amount: string) => `いまのペースのままなら ${amount}`,
  landingAtThisPace: 'いまのペースでの着地',

  funnel: 'ファネル',
  funnelBars: '棒: 実績 ÷ 目標',
  funnelPace: (percent: string) => `縦線: 今日までの目安 ${percent}`,
  rateAgainstTarget: (actual: string, target: string) => `${actual}（目標 ${target}）`,
  stageSummary: (name: string, actual: string, target: string) => `${name} ${actual}（目標 ${target}）`,

  attained: (base: string, percent: string) => `${base}の${percent}`,
  settle: (stage: string, more: string) => `いまの率が続けば、${stage}があと約${more}件で判断できます`,
  gapSplit: (outcome: string, base: string, gap: string) => `${outcome}と${base}の差 ${gap}件`,
  leverage: (outcome: string) => `よくなると増える${outcome}`,
  onePoint: '1ポイント上がると',
  toTarget: (base: string) => `${base}に届くと`,
  where: 'どこで',
  segmentVerdict: { lower: 'ほかより低い', higher: 'ほかより高い' },
  segmentFigures: (rate: string, value: string, from: string, of: string, rest: string) =>
    `${rate} ${value}（${from} ÷ ${of}）、ほか ${rest}`,

  members: 'メンバー別',
  noMembers: 'まだ入力がありません。',

  problems: (count: string) => `確認してください（${count}件）`,
};

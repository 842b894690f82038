/** The sidebar's words, Japanese. */
export const sidebarJa = {
  title: '逆算',
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

  today: (day: string) => `今日 ${day}`,
  todayNote: '右は1営業日あたりの目安',
  progress: '今月の進捗',
  goalLanding: (name: string) => `${name}の着地見込み`,
  ofGoal: (percent: string) => `目標の${percent}`,

  funnel: 'ファネル',
  funnelBars: '棒: 実績 ÷ 目標',
  funnelPace: (percent: string) => `縦線: 今日までの目安 ${percent}`,
  rateAgainstTarget: (actual: string, target: string) => `${actual}（目標 ${target}）`,
  stageSummary: (name: string, actual: string, target: string) => `${name} ${actual}（目標 ${target}）`,

  attainedOfTarget: (percent: string) => `目標の${percent}にとどまっています`,
  nextStep: '対策',

  members: 'メンバー別',
  noMembers: 'まだ入力がありません。',

  problems: (count: string) => `確認してください（${count}件）`,
};

import { changesJa } from './changes-ja';
import { closingJa } from './closing-ja';
import { functionsJa } from './functions-ja';

/** Japanese: the product's first language; long because every word of menu, sheets and messages stands in one list. */
export const ja = {
  app: 'Gyakusan（逆算）',
  sidebarTitle: '逆算',

  measures: {
    calls: '架電数',
    rings: '着電数',
    connects: '接続数',
    effectiveContacts: '有効コンタクト数',
    meetings: '商談設定数',
    qualifiedMeetings: '有効商談数',
    won: '受注数',
    revenue: '受注金額',
    mailsSent: 'メール送信数',
  },
  rates: {
    connectRate: '接続率',
    ringRate: '着電率',
    answerRate: '応答率',
    effectiveRate: '有効会話率',
    meetingRate: '商談化率',
    qualifiedRate: '有効商談率',
    winRate: '受注率',
  },
  status: { 'on-track': '順調', behind: 'やや遅れ', 'at-risk': '要対策', unknown: '—' },
  verdict: {
    below: '下回っている',
    'likely-below': 'おそらく下回る',
    'not-yet-known': 'まだ判断できない',
    'on-target': '目標どおり',
  },
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
  units: { count: '件', yen: '円', days: '日', perDay: '／日', comma: '、' },
  nobody: '（担当者なし）',
  noChannel: '（リードソースなし）',

  menu: {
    install: 'テンプレートを設置',
    plan: '逆算する',
    bottleneck: 'ボトルネックを調べる',
    sidebar: 'サイドバーを開く',
    data: 'データの取り込み・点検・書き出し',
    repair: '修復',
    close: '月締め',
    reopen: '月締めを取り消す',
    care: 'テンプレートの手入れ',
    phase: 'フェーズを反映',
    notices: '通知の設定を反映',
    selfTest: '自己診断',
    uninstall: 'アンインストール',
    help: 'ヘルプ',
  },

  sheets: {
    start: 'はじめに',
    dashboard: 'ダッシュボード',
    daily: '日次入力',
    dailyProgress: '日次',
    targets: '目標',
    yearPlan: '年間計画',
    memberTargets: '個人目標',
    revisions: '目標改定履歴',
    weeklyReview: '週次レビュー',
    monthlyReview: '月次レビュー',
    bottleneck: 'ボトルネック',
    kpis: 'KPI一覧',
    improvements: '改善アクション',
    voices: 'みんなの声',
    leads: 'リード',
    actions: 'アクション履歴',
    leadView: 'リード可視化',
    cooperation: '連携',
    deals: '商談',
    economics: '収益性',
    adoption: '定着',
    settings: '設定',
    archive: '履歴',
  },
  /** Sets of sheets that are installed together. */
  packages: {
    minimal: '最小',
    standard: '標準',
    leads: 'リード管理',
    deals: '商談',
    review: 'レビュー',
    all: 'すべて',
  },

  /** Fields of 設定 and 目標 the script itself reads or speaks of, and the choices it knows again in their cells. */
  fields: {
    asOf: '基準日',
    month: '対象月',
    chainShort: '標準',
    chainLong: '詳細',
    weekend: '定休の曜日',
    weekendDefault: '土日',
    workingDays: '休日の出勤日',
    members: 'メンバー',
    yes: 'はい',
    meetingLead: '接触から商談までの日数',
    salesCycle: '商談から受注までの日数',
    goalValue: '目標値（月）',
    dealSize: '平均受注単価',
    goalWon: '受注数',
    goalRevenue: '受注金額',
    phase: '組織のフェーズ',
    phases: { launch: '立ち上げ期', growth: '成長期', mature: '成熟期' },
    /** Where an improvement was found, and the state it begins in. */
    foundPlaces: {
      ...{ daily: '日次', weekly: '週次', monthly: '月次', bottleneck: 'ボトルネック' },
      adoption: '定着',
    },
    entryRate: '入力率',
    improvementOpen: '未着手',
  },

  /** What installing, repairing or changing a phase would do, and what came of it. */
  changes: changesJa,

  /** What commands say when they are done, or cannot be. */
  messages: {
    planned: (goal: string, calls: string, perDay: string) =>
      `${goal}には、架電が月 ${calls}件必要です（1営業日 ${perDay}件）。「目標」シートに実績の率と確率別の架電数を、「ダッシュボード」に着地予測を書き込みました。`,
    saved: '保存しました。',
    targetsChanged:
      '「目標」がほかの人に変えられていました。何も保存していません。「いま」の値を確かめてから、もう一度保存してください。',
    reasonNeeded: '月の途中で目標を変えるときは、理由の種類と理由が必要です。何も保存していません。',
    badRequest:
      '送られた内容を読み取れませんでした。何も変更していません。画面を開き直して、もう一度お試しください。',
    noSuchSheet: (name: string) =>
      `「${name}」のシートがまだありません。メニューの「テンプレートを設置」で追加できます。`,
    closedDay: (month: string) => `${month}より前の月には入力できません（「設定」の対象月）。`,
    missingColumn: '「日次入力」の列が足りません。メニューの「修復」で戻せます。',
    belowZero: (measure: string) => `${measure}が0より小さくなるため、変更していません。`,
    rewritten: 'ほかの人が書き換えたため、保存していません。いまの内容を確かめてください。',
    notInstalled: 'テンプレートがまだありません。メニューの「テンプレートを設置」を押してください。',
    busy: 'ほかの人が書き込み中です。少し待ってから、もう一度お試しください。何も変更していません。',
    failed: (command: string, reason: string) =>
      `「${command}」を最後まで実行できませんでした。\n\n理由: ${reason}\n\n入力済みの行はそのままです。もう一度お試しください。`,
  },

  /** Trouble the user can mend. */
  problems: {
    row: (sheet: string, row: number) => `${sheet} ${row}行目`,
    noNumber: (name: string, cell: string) => `${name}「${cell}」が数ではありません`,
    negative: (name: string, cell: string) => `${name}が負の数です（${cell}）`,
    fraction: (name: string, cell: string) => `${name}が整数ではありません（${cell}）`,
    unusableRow: '日付がないか、件数の欄に文字があります',
    fixRow: '日付を入れ、件数を数にしてください。この行は数えていません',
    laterDays: (days: number, day: string) =>
      `基準日 ${day} より後の日が${days}日分あります（数えていません）`,
    laterDaysFix: '含めるときは、基準日を後の日にしてください',
    moreRows: (rows: number) => `ほかに${rows}行、使えない行があります`,
    repeatedDay: (day: string) => `同じ日が2回あります: ${day}`,
    keepOneDay: '1つだけ残してください。営業日を二重に数えてしまいます',
    unreadableSetting: (name: string, value: string) => `「${name}」の値「${value}」を読めません`,
    settingFix: (example: string) => `例のように書いてください: ${example}`,
    usedInstead: (value: string) => `いまは ${value} として計算しています`,
    tooManyMembers: (shown: number) => `ダッシュボードに出るのは最初の${shown}人です`,
    tooManyMembersFix: '全員分はサイドバーで見られます',
  },

  closing: closingJa,

  /** Writing whole rows, and taking an import back. */
  journal: {
    sheet: '取り込みの控え',
    missingColumn: (sheet: string) =>
      `「${sheet}」の列が足りません。何も保存していません。メニューの「修復」で戻せます。`,
    nothingToUndo: '取り消せる取り込みはありません。',
  },
  functions: functionsJa,
};

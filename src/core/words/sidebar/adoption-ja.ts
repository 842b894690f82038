import type { FindingKind } from '../../adoption/finding';

/** What is told of a finding: its title, the hypothesis, and what to do next. */
type Told = readonly [title: string, why: string, next: string];

/** Words of the view 定着, Japanese. */
export const adoptionViewJa = {
  period: (from: string, to: string) => `${from}〜${to}の営業日（長くて13週）`,
  noEntries: 'まだ入力がありません。行が入った次の日から表示します。',

  stage: '活用の段階',
  stages: {
    habit: 'まず毎日1行を習慣にする',
    numbers: '数字がそろい始めた',
    talk: '数字で話し合える',
  },
  lacking: {
    rate: (now: string, next: string) => `次の段階まで: 入力率 ${now} → ${next}`,
    freshness: '次の段階まで: 遅い入力を20%以下に',
    talk: '次にすること: メモのある行を10%以上に',
  },
  work: '業務（入力率）',
  data: 'データ（遅い入力）',
  talk: 'コミュニケーション（メモ）',
  share: (k: string, n: string) => `${k} / ${n}`,
  days: (k: string, n: string) => `${k} / ${n}日`,
  told: (name: string, rate: string, share: string) => `${name} ${rate}（${share}）`,
  workNote: (share: string) => `入力のある営業日: ${share}`,
  dataNote: (share: string, median: string, unknown: string) =>
    `翌営業日より遅い行: ${share}、中央値: ${median}、時刻不明: ${unknown}`,
  delays: (days: string) => (days === '0' ? '当日' : `${days}営業日後`),
  noTimes: '入力の時刻は、これから入る行に自動で残ります。',
  talkNote: (share: string) => `メモのある行: ${share}`,

  findings: '気になる習慣',
  nothing: '気になる習慣はありません',
  nothingText: '人・部門・週・曜日に、偶然では説明できない偏りはありませんでした。',
  tooEarly: 'まだ判断できない',
  tooEarlyText: (days: string) => `あと${days}営業日ほどの入力が要ります。`,
  why: '仮説',
  next: '次の一手',
  kinds: {
    'manager-silent': [
      'マネージャーの入力が止まっている',
      '上司が見ないと、部下も入れなくなります。数字を使った進め方に困っているのかもしれません。',
      'マネージャーと話し、週1回この画面を見ながら打ち合わせる。',
    ],
    'manager-rate': [
      'マネージャーの入力が少ない',
      '上司が見ていない、と部下に受け取られます。',
      'マネージャーが毎日1件にコメントし、朝会を数字から始める。',
    ],
    never: [
      '一度も入力していない人がいる',
      '最初の1行でつまずいているか、使わない人です。',
      '最初の1行を一緒に入れる。使わない人はメンバーから外す。',
    ],
    silent: [
      '1か月以上入力のない人がいる',
      '見てもらえないか、項目が多くて続きません。',
      '困っている点を聞いて項目を減らし、うまくいった例を共有する。',
    ],
    month: [
      '入力が月の初めか終わりに偏っている',
      '報告のための入力で、情報が長いと1か月古くなります。',
      '月の報告の代わりに、週ごとに数字を見る。',
    ],
    weekday: [
      '入力が一つの曜日に偏っている',
      '報告前のまとめ入力で、問題に気づくのが遅れます。',
      '終業前の5分を入力の時間にし、翌朝上司が声をかける。',
    ],
    department: [
      '入力の少ない部門がある',
      '使い方がわからないのかもしれません。',
      '入力の多い部門に使い方を聞き、広げる。',
    ],
    low: [
      '入力の少ない人がいる',
      '時間がないか、目的が伝わっていません。',
      '上司が本人の数字を見て話し、入れる時間を決める。',
    ],
    late: [
      '入力が遅い',
      'あとから思い出した数字では、助言が間に合いません。',
      '入れる時間を決め、架電の合間に1件ずつ入れる。',
    ],
    effect: [
      '施策のあとも増えていない',
      '説明会に出ていないか、困りごとが別にあります。',
      '出席を確かめ、出なかった人に個別に説明する。',
    ],
    talk: ['メモがほとんどない', '大事なことほど口頭で済み、残りません。', '重要な助言ほどメモに残す。'],
    team: [
      'チーム全体の入力が少ない',
      '目的が伝わっていないか、手間がかかりすぎます。',
      '目的を話し直し、項目を絞って1週間続ける。',
    ],
  } satisfies { readonly [K in FindingKind]: Told } as { readonly [K in FindingKind]: Told },
  everybody: 'チーム全体',
  stopped: (name: string, last: string, days: string) => `${name}: ${last}のあと${days}営業日なし`,
  neverBegan: (name: string, days: string) => `${name}: ${days}営業日、一度もなし`,
  piles: { start: '月初3営業日', end: '月末3営業日' },
  weekday: (day: string) => `${day}曜日`,
  otherDays: 'ほかの日',
  others: 'ほかの人',
  before: '施策前',
  after: '施策後',
  gap: (low: string, high: string) => `差 ${low}〜${high}ポイント（95%）`,
  around: (low: string, high: string) => `範囲 ${low}〜${high}（95%）`,

  rates: '入力率',
  byRole: '役割別',
  byDepartment: '部門別',
  byWeek: '週別（入力した日）',
  byWeekday: '曜日別（入力した日）',
  byMember: 'メンバー別',
  roles: { manager: 'マネージャー', member: 'メンバー' },
  noRoles: 'シート「定着」の役割と部門で比べられます。',

  silent: '長期未入力（1か月以上）',
  never: '初回入力なし',
  ofPeople: (k: string, n: string) => `${k} / ${n}人`,

  effects: '施策の前後',
  from: (name: string, day: string) => `${name}（${day}から）`,
  noInitiative: '施策の日をシート「定着」に入れると、前後を比べます。',
  change: (before: string, after: string, points: string) => `${before} → ${after}（${points}ポイント）`,
  verdicts: { improved: '増えた', worse: '減った', 'cannot-tell': 'まだ判断できない' },
  needed: (days: string) => `この差をいうには前後それぞれ延べ約${days}日`,
  noSide: '前か後の営業日がありません。',
  actions: '改善アクションの前後4週',
  caution: '範囲は、比べた数だけ広げた95%です。同じ時期のほかの影響も入ります。',

  logins: 'ログイン履歴で見る',
  loginsOpen: 'SFAのCSVファイルを選ぶ',
};

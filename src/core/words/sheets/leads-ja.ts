import { choicesJa } from './choices-ja';

/** Words of リード, アクション履歴 and リード可視化; Japanese. */
export const leadsJa = {
  id: 'リードID',
  idNote: '1件に1つの番号。例: L-0001。アクション履歴にも同じ番号を書きます',
  company: '会社名',
  person: '氏名',
  phone: '電話番号',
  mail: 'メールアドレス',
  industry: '業種',
  industries: [
    '製造',
    'IT・通信',
    '卸売・小売',
    '建設・不動産',
    '医療・福祉',
    '金融・保険',
    '運輸・物流',
    'サービス',
    'その他',
  ],
  size: '従業員数',
  sizes: ['1～10名', '11～50名', '51～300名', '301～1000名', '1001名以上'],
  created: '発生日時',
  createdNote: '例: 2026/04/01 9:30。時刻も入れると、リード対応時間がわかります',
  owner: '担当者',

  status: 'ステータス',
  statuses: choicesJa.statuses,
  statusNote: `新規: 獲得したばかりで、まだ何もしていない
アプローチ中: 電話・メールなどを実施している
日程調整中: 商談の日程を調整している
商談獲得: 商談が決まった
未接触: 事情があり、接触を保留している
ナーチャリング(ネクストアクション無): 時期を待つ。次の予定はない
ナーチャリング(ネクストアクション有): 時期を待つ。次の予定がある
対象外: 営業目的の連絡など、リードではない

ナーチャリングのときは「ナーチャリング理由」も選びます`,

  nextDay: '次回の期日',
  nextDayNote: '次に連絡する日。過ぎると色がつきます。終わったら、次の日付にするか空にします',
  nextHow: '次回の方法',
  nextWho: '次回の担当',
  hows: choicesJa.hows,
  choose: '一覧から選んでください',

  nurtureReason: 'ナーチャリング理由',
  nurtureReasons: [
    '検討時期が先',
    '予算の確保待ち',
    '情報収集の段階',
    '他社サービスの契約中',
    '社内の調整待ち',
    'その他',
  ],
  noMeetingReason: 'アポにならなかった理由',
  noMeetingReasonNote: 'あとで条件に合うリードを探し、もう一度連絡するときに使います',
  noMeetingReasons: [
    '課題を感じていない',
    '予算が合わない',
    '時期が合わない',
    '他社に決めた',
    '決裁者につながらない',
    '連絡がつかない',
    'その他',
  ],
  firstContact: '初回接触日時',
  firstContactNote: '最初に電話・メールをした日時。例: 2026/04/01 9:34',
  lastContact: '最終接触日',
  meetingOn: '商談獲得日',
  meetingOnNote: '商談が決まった日。発生からここまでを商談リードタイムとして数えます',
  memoNote: '話した内容、約束、断られた理由など',

  when: '日時',
  whenNote: '例: 2026/04/01 9:30。Ctrl+; で今日、Ctrl+Shift+; でいまの時刻',
  kind: '種類',
  result: '結果',
  results: choicesJa.actionResults,
  resultNote: `したことの結果です。リードのステータスとは別に選びます

未接続: 不在・留守電・受付止まり
再架電必要: 本人と話せたが、あらためて電話が必要
アポ獲得: アポが取れた
失注: 話せたが、アポにならなかった
対象外: 退職していた、別の人だった

メールは、アポが取れたときだけ選びます`,
  sourceNote: 'そのリードのリードソース。ソース別のアポ獲得数に使います',
  minutes: '通話（分）',
  followUp: '期日',
  followUps: choicesJa.followUps,
  followUpNote: '期日を決めていた連絡のときだけ選びます。フォローアップ実行率に使います',
  actionNextDayNote: '次に連絡する日。リードの「次回の期日」にも書きます',

  viewTitle: 'リード可視化',
  viewLead: '「リード」と「アクション履歴」から、対象月の基準日までを集計します。',
  thisMonth: '対象月の数字',
  number: '数値',
  parts: '内訳',
  appointments: 'アポ獲得数',
  activities: 'アクティビティ数',
  newLeads: '新規リード数',
  consumption: 'リスト消化率',
  consumptionNote: '対象月に発生したリードのうち、着手したもの（新規・未接触のほか）の割合',
  followUpRate: 'フォローアップ実行率',
  followUpRateNote: '期日どおりの連絡 ÷（期日どおり＋期日のあと＋いま期日を過ぎているリード）',
  dueToday: '期日が今日',
  overdue: '期日を過ぎた',
  overdueNote: '次回の期日を過ぎたリード。商談獲得と対象外は数えません',
  response: 'リード対応時間（分）',
  responseNote: '対象月に発生したリードの、発生から初回接触までの平均',
  responseBenchmark: '5分以内',
  checkTimes: '時刻を確認',
  leadTime: '商談リードタイム（日）',
  leadTimeNote: '対象月に商談を獲得したリードの、発生から商談獲得日までの平均',
  leadTimeBenchmark: '7–14日',

  bySource: 'リードソース',
  share: '構成比',
  otherSources: 'ほか・未入力',
  total: '合計',
  byStatus: 'ステータス（全リード）',
  noStatus: '未入力',
  week: '週',
  weekNote: '月曜から日曜まで。月をまたぐ週は、対象月の日だけを数えます',
  day: '日',
  leadsShort: '新規リード',
  appointmentsShort: 'アポ計',
  appointmentsShortNote: '電話とメールで獲得したアポの合計',
  mailsShort: 'メール数',
  callsShort: '架電数',
  resultOfCalls: '電話の結果。メールは含みません',
  chartDays: '架電結果（日別）',
  chartWeeks: '架電結果（週別）',
  chartSources: 'リードソース別のアポ獲得数',
  chartNewLeads: '新規リード（日別）',
  chartWeekCounts: '新規リードとアポ獲得（週別）',
};

import type { ChoiceList, ChoiceOf } from '../tables/choices';

/** What exports and call lists call a choice besides its own words, as `plainChoice` leaves them. */
type Names = { readonly [L in ChoiceList]?: { readonly [C in ChoiceOf<L>]?: readonly string[] } };

/** A word of a choice without width, case, blanks, marks and a number in front. */
export const plainChoice = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\d+[.:)]\s*/, '')
    .replace(/[\s_\-・/()。、,.:'’]/g, '');

export const CHOICE_NAMES: Names = {
  status: {
    new: ['新規リード', '未架電', '未対応', '未着手', '未コール', 'open', 'opennotcontacted', 'notcontacted'],
    approaching: [
      ...[
        'アプローチ',
        '対応中',
        '架電中',
        '追客中',
        'コンタクト中',
        '不通',
        '不在',
        'リコール',
        '再コール',
        '興味あり',
      ],
      ...['working', 'workingcontacted', 'contacted', 'connected', 'inprogress', 'attemptedtocontact'],
    ],
    scheduling: ['日程調整', '調整中'],
    meeting: [
      ...['アポ獲得', 'アポ', '商談化', '案件化', '商談', 'アポイント化', '商談設定'],
      ...['converted', 'closedconverted', 'opendeal', 'meetingset', 'meetingbooked'],
    ],
    untouched: ['保留', '保留中', 'onhold'],
    nurtureIdle: ['ナーチャリング', 'ナーチャリング中', 'ナーチャー', 'nurture', 'nurturing', 'badtiming'],
    outOfScope: ['対象外リード', '架電禁止', 'unqualified', 'junklead', 'junk', 'disqualified'],
  },
  way: {
    call: [
      '架電',
      'コール',
      'tel',
      '発信',
      '受電',
      '着信',
      'テレアポ',
      'phone',
      'phonecall',
      'outbound',
      'inbound',
    ],
    mail: ['eメール', 'mail', 'メール送信'],
    visit: ['訪問', '商談', '打ち合わせ', '打合せ', 'web会議', 'オンライン面談', 'visit', 'onlinemeeting'],
    letter: ['dm', '郵送', 'ダイレクトメール'],
  },
  result: {
    unreached: [
      ...[
        '不通',
        '不在',
        '留守',
        '留守電',
        '留守番電話',
        '話し中',
        '話中',
        '受付',
        '受付ブロック',
        '受付止まり',
      ],
      ...['受付拒否', '応答なし', '未接触', 'コールのみ', 'noanswer', 'busy', 'voicemail', 'leftvoicemail'],
      ...['leftlivemessage', 'notconnected', 'unanswered', 'missed', 'nocontact'],
    ],
    callAgain: [
      ...[
        '再架電',
        '再コール',
        'リコール',
        '折り返し',
        '折返し',
        '折り返し依頼',
        '折返し依頼',
        '再アタック待ち',
      ],
      ...['担当者不在', 'かけ直し', 'callback', 'recall', 'callbackrequested', 'calledback'],
    ],
    meeting: [
      ...[
        'アポ',
        'アポイント',
        'アポイント化',
        'アポイント獲得',
        'アポok',
        'ap',
        'ap獲得',
        '案件化',
        '商談化',
      ],
      ...['商談設定', '商談獲得', 'meetingbooked', 'meetingscheduled', 'appointmentset', 'appointment'],
    ],
    lost: ['ng', '断り', 'お断り', '拒否', '見送り', '不要', 'lost', 'notinterested', 'rejected', 'refused'],
    outOfScope: [
      ...['架電禁止', '番号違い', '欠番', '現在使われていない', '現アナ', '間違い電話', '退職'],
      ...['wrongnumber', 'invalidnumber', 'donotcall', 'disconnected', 'unqualified'],
    ],
  },
  stage: {
    set: [
      ...['アポ', 'アポ獲得', '初回商談', '見込み', '新規', '商談化', 'prospecting', 'qualification'],
      ...['appointmentscheduled', 'meetingscheduled', 'prospect', 'new'],
    ],
    hearing: [
      ...[
        '要件確認',
        '課題確認',
        '課題ヒアリング',
        'ニーズ確認',
        'ヒアリング中',
        'needsanalysis',
        'engaging',
      ],
      ...['engaged', 'qualified', 'qualifiedtobuy', 'idmaker', 'hearing'],
    ],
    proposal: ['提案中', '提案書提出', 'valueproposition', 'presentationscheduled', 'proposing', '評価中'],
    quote: [
      ...[
        '見積',
        '見積提示',
        '見積提出',
        '見積もり',
        '稟議',
        '稟議中',
        '交渉',
        '交渉中',
        '条件交渉',
        '価格交渉',
      ],
      ...['proposalpricequote', 'pricequote', 'negotiation', 'negotiationreview', 'contractsent'],
    ],
    verbal: ['口頭合意', '口頭受注', '内示', '合意', 'verbal', 'verbalagreement', 'verbalcommit', 'commit'],
  },
  meeting: {
    planned: ['実施前', '未実施', '予定あり', 'scheduled'],
    held: ['実施済', '実施済み', '完了', 'completed', 'done'],
    cancelled: ['中止', 'キャンセル済み', 'リスケ', 'canceled', 'noshow'],
  },
  outcome: {
    won: [
      ...['受注済', '受注済み', '受注確定', '成約', '成立', '契約', '契約済', '契約済み', '契約締結', '勝ち'],
      ...['closedwon', 'win', '受注完了', 'クローズ受注', '完了受注'],
    ],
    lost: [
      ...['失注済', '失注済み', '不成立', '見送り', '敗戦', '負け', 'クローズ失注', '完了失注', '中止'],
      ...['closedlost', 'loss', 'closedlosttocompetition', 'キャンセル', '取り下げ'],
    ],
  },
};

/** What a column of outcomes says of a deal that is still open. */
export const OPEN_NAMES: readonly string[] = [
  ...['進行中', '商談中', '継続', '継続中', '未定', '対応中', 'open', 'inprogress', 'pending', 'オープン'],
];

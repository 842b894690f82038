import type { HeaderNamesOf } from '../targets';
import { ANY_DAY, MEMBER, MEMO, SOURCE } from './shared-headers';

/** Names of the columns of daily rows. */
export const DAILY_HEADERS: HeaderNamesOf<'daily'> = {
  day: {
    names: [
      ...ANY_DAY,
      ...['活動日', '架電日', 'コール日', '対象日', '実施日', '報告日', '日報日', 'tel日', '電話日'],
      ...['activitydate', 'calldate', 'reportdate', 'workdate'],
    ],
    else: ['日時', '架電日時', 'datetime', 'timestamp', 'タイムスタンプ'],
  },
  member: { names: [...MEMBER, '担当者名', '氏名', '名前', 'name'] },
  channel: { names: SOURCE },
  calls: {
    names: [
      ...['架電数', '架電', '架電件数', '架電回数', 'コール数', 'コール件数', '発信数', '発信件数', '電話数'],
      ...['calls', 'dials', 'callcount', 'callsmade', 'totalcalls', 'numberofcalls'],
    ],
  },
  rings: { names: ['着電数', '着電', '着電件数', 'rings', 'ringing'] },
  connects: {
    names: ['接続数', '接続', '接続件数', '通話数', '通電数', 'connects', 'connected', 'conversations'],
  },
  effectiveContacts: {
    names: [
      ...['有効コンタクト数', '有効コンタクト', '有効会話数', '有効会話', '有効接続数', '有効通話数'],
      ...['effective', 'effectivecontacts', 'effectivecontact', 'qualifiedconversations'],
    ],
  },
  meetings: {
    names: [
      ...[
        '商談設定数',
        '商談設定',
        '商談創出数',
        '商談数',
        '商談',
        'アポ獲得数',
        'アポ獲得',
        'アポ数',
        'アポ',
      ],
      ...['アポイント数', 'アポイント', 'アポ件数', '商談化数'],
      ...['meetings', 'meetingsset', 'meetingsbooked', 'appointments', 'appointmentsset'],
    ],
  },
  qualifiedMeetings: { names: ['有効商談数', '有効商談', 'sql', 'sql数', 'qualifiedmeetings', 'qualified'] },
  won: {
    names: ['受注数', '受注', '受注件数', '成約数', '成約', 'won', 'wins', 'deals', 'dealswon', 'closedwon'],
  },
  revenue: {
    names: [
      ...['受注金額', '受注額', '金額', '売上', '売上金額', '売上高', '受注貢献額', '成約金額'],
      ...['amount', 'revenue', 'wonamount', 'sales'],
    ],
  },
  mailsSent: {
    names: ['メール送信数', 'メール数', 'メール', 'メール件数', 'mails', 'mailssent', 'emails', 'emailssent'],
  },
  memo: { names: MEMO },
  entered: { names: ['入力日時', '入力時刻', 'entered', 'enteredat', 'enteredon'] },
};

import type { Measure } from '../kpi/measures';

/** A column of a daily activity file. */
export type ActivityField = 'day' | 'member' | 'channel' | Measure | 'memo';

/** The names under which each column is known, Japanese and English, as `plainHeader` leaves them. */
export const ALIASES: { readonly [F in ActivityField]: readonly string[] } = {
  day: ['日付', '日', '活動日', '架電日', '対象日', 'date', 'day', 'activitydate'],
  member: [
    '担当者',
    '担当',
    '担当者名',
    'メンバー',
    '氏名',
    '名前',
    'member',
    'rep',
    'owner',
    'name',
    'agent',
  ],
  channel: ['リードソース', 'チャネル', '流入元', '流入経路', '媒体', 'channel', 'source', 'leadsource'],
  calls: ['架電数', '架電', '架電件数', 'コール数', '発信数', 'calls', 'dials', 'callcount'],
  rings: ['着電数', '着電', 'rings'],
  connects: ['接続数', '接続', '接続件数', '通話数', 'connects', 'connected', 'conversations'],
  effectiveContacts: [
    '有効コンタクト数',
    '有効コンタクト',
    '有効会話数',
    '有効会話',
    '有効接続数',
    'effective',
    'effectivecontacts',
    'effectivecontact',
    'qualifiedconversations',
  ],
  meetings: [
    '商談設定数',
    '商談設定',
    '商談創出数',
    '商談数',
    '商談',
    'アポ獲得数',
    'アポ獲得',
    'アポ数',
    'アポ',
    'meetings',
    'meetingsset',
    'meetingsbooked',
    'appointments',
  ],
  qualifiedMeetings: ['有効商談数', '有効商談', 'sql', 'sql数', 'qualifiedmeetings', 'qualified'],
  won: ['受注数', '受注', '受注件数', '成約数', 'won', 'wins', 'deals', 'dealswon', 'closedwon'],
  revenue: ['受注金額', '受注額', '金額', '売上', '売上金額', '受注貢献額', 'amount', 'revenue', 'wonamount'],
  mailsSent: ['メール送信数', 'メール数', 'メール', 'mails', 'mailssent', 'emails', 'emailssent'],
  memo: ['メモ', '備考', '気づき', 'memo', 'note', 'notes', 'comment'],
};

/** A header without what people vary: width, case, blanks and byte order mark, underscores, a unit in brackets. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s_\-・/]/g, '')
    .replace(/\([^)]*\)$/, '')
    .toLowerCase();
}

const FIELD_OF_ALIAS: ReadonlyMap<string, ActivityField> = new Map(
  (Object.keys(ALIASES) as ActivityField[]).flatMap((field) =>
    ALIASES[field].map((alias): [string, ActivityField] => [alias, field]),
  ),
);

/** The column a header names, or null: `activityField('架電数（件）')` is `'calls'`. */
export function activityField(header: string): ActivityField | null {
  return FIELD_OF_ALIAS.get(plainHeader(header)) ?? null;
}

/** Names of columns that several tables have, as `plainHeader` leaves them. */

export const COMPANY = [
  ...['会社名', '企業名', '会社', '企業', '社名', '法人名', '法人', '取引先', '取引先名', '顧客名', '顧客'],
  ...['得意先', '得意先名', '見込み客', 'company', 'companyname', 'account', 'accountname', 'organization'],
  ...['organisation', 'customer', 'associatedcompany'],
];

export const PERSON = [
  ...['氏名', 'お名前', '担当者氏名', '先方担当者', '先方担当者名', '先方担当', '顧客担当者', 'お客様担当者'],
  ...[
    'ご担当者',
    'ご担当者名',
    'ご担当者様',
    'contact',
    'contactname',
    'contactperson',
    'person',
    'fullname',
  ],
];

export const SOURCE = [
  ...['リードソース', 'リードソース名', 'チャネル', '流入元', '流入経路', '流入チャネル', '獲得経路', '媒体'],
  ...[
    'リード経路',
    '取得リードソース',
    '主リードソース',
    'leadsource',
    'source',
    'channel',
    'originalsource',
  ],
];

export const NEXT_DAY = [
  ...[
    '次回の期日',
    '次回期日',
    '次回アクション日',
    '次回アクション日時',
    '次回連絡日',
    '次回架電日',
    '次回対応日',
  ],
  ...['次回予定日', '次回日', '再コール日', '再架電日', 'ネクストアクション日', 'nexton', 'nextactiondate'],
  ...['nextcontactdate', 'nextactivitydate', 'nextcalldate', 'nextday', 'followupdate', 'callbackdate'],
];

export const MEMO = [
  ...['メモ', '備考', '気づき', 'コメント', '詳細', '内容', '所感', 'ヒアリング', 'ヒアリング内容', '説明'],
  ...['memo', 'note', 'notes', 'comment', 'comments', 'description', 'remarks', 'details'],
];

/** Our own people, whatever they do with the row. */
export const MEMBER = [
  ...['担当者', '担当', '担当名', 'メンバー', '自社担当', '自社担当者', '架電者', '架電担当', '架電担当者'],
  ...[
    '担当op',
    '担当オペレーター',
    'オペレーター',
    '営業担当',
    '営業担当者',
    '社内担当',
    'is担当',
    'is担当者',
  ],
  ...['member', 'rep', 'owner', 'agent', 'agentname', 'salesrep', 'salesagent', 'operator', 'assignedto'],
  ...['assignee', 'isowner', 'insidesales'],
];

/** Days nobody says more of. */
export const ANY_DAY = ['日付', '日', '年月日', 'date', 'day'];

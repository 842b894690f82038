import type { HeaderNamesOf } from '../targets';
import { ANY_DAY, COMPANY, MEMBER, MEMO, NEXT_DAY, SOURCE } from './shared-headers';

/** Names of the columns of actions, in call lists people keep and in the logs of phone systems and CRMs. */
export const ACTION_HEADERS: HeaderNamesOf<'actions'> = {
  when: {
    names: [
      ...['日時', '架電日時', '架電日', 'コール日時', 'コール日', 'tel日', '電話日', '活動日', '活動日時'],
      ...['対応日', '対応日時', '実施日', '実施日時', '通話日時', '発信日時', '開始日時'],
      ...['when', 'datetime', 'calldate', 'activitydate', 'logdate', 'callstarttime', 'startedat'],
      ...['hstimestamp', 'calldatetime'],
    ],
    else: [...ANY_DAY, 'タイムスタンプ', 'timestamp', '作成日', '作成日時', 'createdate', 'createdtime'],
  },
  time: {
    names: [
      ...['時刻', '時間', '開始時刻', '開始時間', '架電時間', '架電時刻', 'コール時間', 'tel時間'],
      ...['time', 'logtime', 'starttime', 'calltime'],
    ],
  },
  lead: {
    names: [
      ...[
        'リードid',
        'leadid',
        'lead',
        'リード',
        'リード番号',
        'レコードid',
        'recordid',
        '顧客id',
        '架電番号',
      ],
      ...['systemcontactid', 'contactid'],
    ],
    else: ['no', 'no.', 'id', '番号', 'uuid'],
  },
  company: { names: COMPANY },
  member: {
    names: [...MEMBER, '実施者', '活動担当', '活動担当者', 'callowner', 'activityowner', 'user', 'username'],
    else: ['担当者名', '対応者', '氏名', 'name'],
  },
  kind: {
    names: [
      ...[
        '種類',
        '種別',
        '活動種別',
        '活動タイプ',
        '活動種類',
        'アクション種別',
        'アクション',
        '方法',
        '手段',
      ],
      ...['kind', 'type', 'activitytype', 'logtype', 'calltype'],
    ],
  },
  result: {
    names: [
      ...['結果', '架電結果', 'コール結果', 'tel結果', '通話結果', '対応結果', 'アプローチ結果', 'アポ結果'],
      ...['活動結果', 'result', 'callresult', 'calloutcome', 'outcome', 'disposition', 'calldisposition'],
      'hscalldisposition',
    ],
    else: ['ステータス', '進捗', 'status', 'callstatus', 'hscallstatus', 'wrapupreasonname'],
  },
  source: { names: SOURCE, else: ['リスト', 'リスト名'] },
  minutes: {
    names: [
      ...['通話', '通話時間', '通話分数', '通話秒数', '会話時間'],
      ...['minutes', 'duration', 'callduration', 'hscallduration', 'talktime', 'talkminutes'],
    ],
  },
  followUp: { names: ['期日', 'フォロー', 'dueday', 'followup'] },
  nextDay: { names: NEXT_DAY },
  memo: {
    names: [...MEMO, '通話内容', '会話内容', 'resultnotes', 'hscallbody', 'callnotes'],
    else: ['subject', '件名', 'hscalltitle', 'callpurpose', 'systemnotes'],
  },
};

import type { HeaderNamesOf } from '../targets';
import { ANY_DAY, COMPANY, MEMBER, MEMO, NEXT_DAY, PERSON, SOURCE } from './shared-headers';

/** Names of the columns of leads, in lists people keep and in exports of Salesforce, HubSpot and Zoho. */
export const LEAD_HEADERS: HeaderNamesOf<'leads'> = {
  id: {
    names: [
      'リードid',
      'leadid',
      'リード番号',
      'レコードid',
      'recordid',
      'id',
      'uuid',
      '顧客id',
      '見込み客id',
    ],
    else: ['no', 'no.', '番号', '架電番号'],
  },
  company: { names: COMPANY },
  person: { names: [...PERSON, 'name', 'leadname'], else: ['名前', '担当者名', '姓名'] },
  lastName: { names: ['姓', '苗字', 'lastname'] },
  firstName: { names: ['名', 'firstname'] },
  phone: {
    names: [
      ...['電話番号', '電話', '電話番号1', 'tel', 'tel1', 'phone', 'phone1', 'phonenumber', 'telephone'],
      ...['代表電話', '代表電話番号', '会社電話番号'],
    ],
    else: [
      '携帯',
      '携帯電話',
      '携帯番号',
      '携帯電話番号',
      '直通',
      'mobile',
      'mobilephone',
      'mobilephonenumber',
    ],
  },
  status: {
    names: ['ステータス', 'リードステータス', 'リード状況', '状況', '状態', 'status', 'leadstatus'],
    else: ['進捗', '最終結果', 'ステージ', '架電結果'],
  },
  nextDay: { names: NEXT_DAY },
  nextHow: {
    names: ['次回の方法', '次回アクション', 'ネクストアクション', 'nextby', 'nextaction', 'nexthow'],
  },
  nextWho: { names: ['次回の担当', '次回担当', '次回担当者', 'nextwho'] },
  owner: {
    names: [...MEMBER, '所有者', 'リード所有者', 'リード担当者', 'leadowner', 'contactowner'],
    else: ['担当者名', '最終履歴op'],
  },
  source: {
    names: SOURCE,
    else: ['リスト', 'リスト名', 'primarycampaign', 'campaignchannel', 'キャンペーン'],
  },
  created: {
    names: [
      ...[
        '発生日時',
        '発生日',
        '作成日',
        '作成日時',
        '登録日',
        '登録日時',
        '獲得日',
        'リード獲得日',
        '流入日',
      ],
      ...['問い合わせ日', '問合せ日', 'お問い合わせ日', '問い合わせ日時', 'お問い合わせ日時'],
      ...['camein', 'created', 'createdate', 'createddate', 'createdtime', 'createdat', 'creationdate'],
    ],
    else: [...ANY_DAY, 'タイムスタンプ', 'timestamp'],
  },
  firstContact: {
    names: [
      ...['初回接触日時', '初回接触日', '初回架電日', '初回架電日時', '初回対応日', '初回対応日時'],
      ...['firstcontact', 'firstcontactdate', 'firstresponse', 'firstcalldate'],
    ],
  },
  lastContact: {
    names: [
      ...[
        '最終接触日',
        '最終架電日',
        '最終架電日時',
        '最終活動日',
        '最終コール日',
        '最終対応日',
        '最終連絡日',
      ],
      ...['lastcontact', 'lastcontactdate', 'lastcontacted', 'lastactivitydate', 'lastcalldate'],
    ],
    else: ['lastactivity'],
  },
  meetingOn: {
    names: [
      ...['商談獲得日', 'アポ獲得日', 'アポ取得日', 'アポ日', '商談化日'],
      ...['meetingwonon', 'meetingdate', 'appointmentdate'],
    ],
  },
  nurtureReason: { names: ['ナーチャリング理由', 'whynurturing', 'nurturereason'] },
  noMeetingReason: {
    names: ['アポにならなかった理由', 'ng理由', '失注理由', 'whynomeeting', 'nomeetingreason', 'lostreason'],
  },
  mail: {
    names: [
      ...['メールアドレス', 'メール', 'eメール', 'eメールアドレス', '電子メール'],
      ...['email', 'mail', 'emailaddress', 'mailaddress'],
    ],
  },
  industry: { names: ['業種', '業界', 'industry', 'sector'] },
  size: {
    names: [
      ...['従業員数', '従業員規模', '会社規模', '企業規模', '社員数', '規模'],
      ...['employees', 'numberofemployees', 'companysize', 'size'],
    ],
  },
  memo: { names: MEMO, else: ['履歴'] },
};

import type { HeaderNamesOf } from '../targets';
import { ANY_DAY, COMPANY, MEMBER, MEMO, PERSON, SOURCE } from './shared-headers';

/** What a deal is called: the company where no column names it, else a note. */
const DEAL_NAMES = [
  ...['商談名', '案件名', '取引名', '件名', 'dealname', 'opportunityname', 'potentialname', 'opportunity'],
];

/** Names of the columns of deals, in lists people keep and in exports of Salesforce, HubSpot and Zoho. */
export const DEAL_HEADERS: HeaderNamesOf<'deals'> = {
  id: {
    names: [
      ...['商談id', '商談番号', '案件id', '案件番号', '取引id', 'dealid', 'opportunityid', 'potentialid'],
      ...['レコードid', 'recordid', 'id'],
    ],
    else: ['no', 'no.', '番号'],
  },
  company: { names: COMPANY, else: DEAL_NAMES },
  person: { names: [...PERSON, 'name'] },
  product: { names: ['商品', '商品名', '製品', '製品名', 'プラン', 'サービス', 'product', 'productname'] },
  stage: {
    names: [
      ...['段階', 'フェーズ', '商談フェーズ', 'ステージ', '商談ステージ', '取引ステージ', '案件ステージ'],
      ...['stage', 'dealstage', 'opportunitystage', 'salesstage', 'phase'],
    ],
    else: ['ステータス', '進捗', '状況', '商談ステータス', 'status', 'dealstatus'],
  },
  amount: {
    names: [
      ...['金額', '商談金額', '案件金額', '取引金額', '受注金額', '見込み金額', '見込金額', '予定金額'],
      ...['合計売上', '売上', '売上金額', '総額', '合計金額', '受注見込み金額'],
      ...['amount', 'dealamount', 'closevalue', 'totalamount', 'dealvalue', 'value', 'revenue'],
    ],
    else: ['取得アポ金額', 'expectedrevenue', '期待収益', 'price', '単価'],
  },
  expectedClose: {
    names: [
      ...[
        '受注予定日',
        '見込み受注日',
        '受注見込み日',
        '受注見込日',
        'クローズ予定日',
        '成約予定日',
        '契約予定日',
      ],
      ...['expectedon', 'expectedclose', 'expectedclosedate', 'expectedclosingdate'],
    ],
  },
  closeDate: { names: ['完了予定日', 'クローズ日', 'closedate', 'closingdate', 'dealclosedate'] },
  isOwner: {
    names: [
      ...MEMBER,
      ...['担当者名', '所有者', '商談所有者', '商談担当者', '取引担当者', '取引所有者', '案件担当者'],
      ...['dealowner', 'opportunityowner', 'potentialowner'],
    ],
  },
  fsOwner: {
    names: ['fs担当', 'fs担当者', 'フィールドセールス', 'fieldsales', 'fsowner', 'accountexecutive'],
  },
  source: { names: SOURCE },
  created: {
    names: [
      ...['商談設定日', '商談作成日', '作成日', '作成日時', '登録日', '発生日', '商談発生日', 'アポ取得日'],
      ...['アポ獲得日', '商談開始日', 'meetingseton', 'created', 'createdate', 'createddate', 'createdtime'],
      ...['engagedate', 'opendate', 'opened'],
    ],
    else: [...ANY_DAY, '初回商談日'],
  },
  handedOn: {
    names: ['引き継ぎ日', '引継ぎ日', '引継日', 'handedover', 'handoverdate', 'handoffdate'],
  },
  meeting: { names: ['商談の実施', '商談実施', '実施', '実施ステータス', 'meeting', 'meetingstatus'] },
  budget: { names: ['予算', 'budget'] },
  authority: { names: ['決裁権', '決裁者', 'authority'] },
  need: { names: ['ニーズ', 'need', 'needs'] },
  timing: { names: ['導入時期', '検討時期', 'timing', 'timeline'] },
  score: { names: ['引き継ぎ評価', '引継ぎ評価', 'handover', 'handoverscore', 'handoffscore'] },
  result: { names: ['結果', '商談結果', '受注失注', '勝敗', 'result', 'outcome', 'dealresult'] },
  closedOn: {
    names: [
      ...['決着日', '受注日', '成約日', '契約日', '失注日', '完了日', '受注失注日'],
      ...['decidedon', 'closedon', 'closeddate', 'wondate', 'actualclosedate'],
    ],
  },
  lostReason: {
    names: ['失注理由', '敗因', 'whylost', 'lostreason', 'lossreason', 'closedlostreason'],
  },
  memo: {
    names: MEMO,
    else: [...DEAL_NAMES, 'nextstep', 'nextsteps', 'opportunitynextsteps', '次のステップ'],
  },
  stageLog: {
    names: ['段階の記録', '段階の履歴', 'ステージ履歴', 'stagessofar', 'stagelog', 'stagehistory'],
  },
};

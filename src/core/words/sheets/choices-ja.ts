/** What is chosen from in リード, アクション履歴 and 商談, by key; apart, since the sidebar knows these words and no others of those sheets. Japanese. */
export const choicesJa = {
  statuses: {
    new: '新規',
    approaching: 'アプローチ中',
    scheduling: '日程調整中',
    meeting: '商談獲得',
    untouched: '未接触',
    nurtureIdle: 'ナーチャリング(ネクストアクション無)',
    nurturePlanned: 'ナーチャリング(ネクストアクション有)',
    outOfScope: '対象外',
  },
  hows: { call: '電話', mail: 'メール', visit: '面談', letter: '手紙' },
  actionResults: {
    unreached: '未接続',
    callAgain: '再架電必要',
    meeting: 'アポ獲得',
    lost: '失注',
    outOfScope: '対象外',
  },
  followUps: { onTime: '期日どおり', late: '期日のあと' },
  stages: {
    set: '商談設定',
    hearing: 'ヒアリング',
    proposal: '提案',
    quote: '見積・稟議',
    verbal: '内諾',
  },
  meetings: { planned: '予定', held: '実施', cancelled: 'キャンセル' },
  outcomes: { won: '受注', lost: '失注' },
  bant: { budget: '予算', authority: '決裁権', need: 'ニーズ', timing: '導入時期' },
};

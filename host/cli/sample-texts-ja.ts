/** What the made-up team wrote beside its numbers, Japanese: short notes of a day, by column. */
export const notesJa = {
  noon: [
    '午前は受付止まりが多い。午後は直通の番号から',
    'ほぼ目標ペース。このまま続ける',
    'つながらない。午後は時間をずらして再架電',
    '会話は長いが日程の話まで進まない',
  ],
  evening: [
    '良: 事例の話で会話が続いた／課題: 日程の打診が遅い',
    '良: 担当者の名前が分かった／課題: 断り文句への返し',
    '良: 午前に集中できた／課題: 予算の話を聞けていない',
    '良: 資料の反応が早い／課題: 決裁者を聞けていない',
    '良: 紹介は話が早い／課題: 記録が後回しになった',
  ],
  tomorrow: [
    '資料を送った先に午前中に再架電',
    '展示会の未接触リストから20件',
    '日程調整中の先に確認の電話',
    'セミナー参加者に当日中に連絡',
    '10時までに再架電リストを作る',
  ],
};

/** The improvement actions, in the order of the log. */
export const improvementsJa = [
  { what: '架電を午前9時半から11時半に集める', learned: '続ける。午前中は事務作業を入れない' },
  {
    what: '午後の定例を週1回に減らす',
    learned: '他部署と日程が合わず中止。架電の時間を先に予定に入れる',
  },
  { what: 'ヒアリング項目を5つに絞ったトークに替える', learned: '' },
  { what: '商談化率の高いメンバーの録音を全員で聞く', learned: '' },
  { what: '資料を送った翌週に必ず再架電する', learned: '' },
];

/** The weekly review: what stands in which row, and next week's actions. */
export const weeklyJa = {
  texts: {
    'causes.calls': '午前に架電を集めたのが効いた',
    'causes.connectRate': '直通の番号から先にかけた',
    'causes.meetingRate': '課題を聞く前に製品の話をしている。日程の打診も遅い',
    'causes.meetings': '商談化率の低さがそのまま出た',
    'causes.success': '事例を先に話すと会話が続く。全員で使う',
    'focus.focusList': '2月の展示会で会えた、従業員50〜300名の製造業',
    'focus.focusTalk': '課題を3つ聞いてから、日程を2つ示して打診する',
  },
  actions: ['課題→事例→日程の順のトークを全員で1日1回練習する', '断られた理由を5種類に分けて記録する'],
};

/** The monthly review: what stands in which row, and what each member is to get better at. */
export const monthlyJa = {
  texts: {
    'landing.reason': '日程調整中の商談が月末に集まる見込み。新しい大型案件はない',
    'factors.reachedBy': '架電を午前に集め、接続率が目標を超えた',
    'factors.missedBy': '量は足りている。会話から商談につながる割合が低い（質）',
    'review.what': '架電と接続は目標以上、商談化率だけが目標の6割',
    'review.why': '課題を聞く前に製品を説明し、日程の打診が後になっている',
    'review.soWhat': '架電を増やすより、会話の進め方を変えるほうが効く',
    'review.nowWhat': '課題→事例→日程のトークに替え、2週間で商談化率を比べる',
    'cooperation.marketing': '展示会のリードは商談化が遅い。役職と検討時期を聞く項目を足してもらう',
    'cooperation.fieldSales': '引き継ぎに予算の欄がなく手戻りがある。項目をそろえる',
    'nextMonth.strategy': 'トークの切り替えを最優先。紹介の依頼を月10件',
    'nextMonth.revision': '見直さない（率は施策の結果を見てから）',
  },
  growth: ['日程の打診を早める', '断り文句への返し', '課題の聞き取り', '予算と決裁者の確認', '記録の速さ'],
};

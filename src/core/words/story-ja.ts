/** Words of the story told from the funnel's figures, Japanese. Figures arrive as they are printed. */
export const storyJa = {
  titles: {
    what: '何が起きたか',
    why: 'なぜか',
    soWhat: 'だから何か',
    nowWhat: '次に何をするか',
  },
  groupings: { member: '担当者', channel: 'リードソース', weekday: '曜日' },
  weekday: (name: string) => `${name}曜日`,
  pace: '今日までの目安',
  target: '目標',
  and: (sofar: string, next: string) => `${sofar}、${next}`,

  noData: 'まだ実績がありません。',
  noDataWhy: '判断できる数字がまだありません。',
  noDataSoWhat: '実績が入るまで、ボトルネックは分かりません。',
  noDataNext: '日次入力に実績を入れます。',

  onTrack: (name: string, actual: string, base: string, target: string) =>
    `${name}は${actual}件で、${base}の${target}件に対して順調です。`,
  short: (name: string, actual: string, base: string, target: string) =>
    `${name}は${actual}件で、${base}の${target}件に届いていません。`,
  counted: (name: string, actual: string) => `${name}は${actual}件です。`,
  volumeShort: (name: string, actual: string, base: string, target: string, percent: string) =>
    `最も遅れているのは${name}です。${actual}件で、${base}の${target}件に対して${percent}です。`,
  rateShort: (name: string, rate: string, from: string, of: string, target: string, percent: string) =>
    `最も遅れているのは${name}です。${rate}（${from} ÷ ${of}）で、目標の${target}に対して${percent}です。`,
  split: (outcome: string, gap: string, parts: string) => `${outcome}の差 ${gap}件の内訳は、${parts}です。`,
  splitPart: (name: string, amount: string) => `${name} ${amount}件`,

  allOnTarget: '目標を下回っている段階はありません。',
  allOnTargetSoWhat: 'いまのところ、急いで変えるところはありません。',
  allOnTargetNext: 'うまくいっている点を共有し、記録を続けます。',

  volumeCause: '行動量が足りていません。',
  listSlow: 'リストの消化が遅れています。',
  actionsMet: '行動量は足りています。',
  actionsShort: '行動量も足りていません。',
  certain: (low: string, high: string, target: string) =>
    `質の問題です。95%信頼区間は${low}〜${high}で、目標の${target}を下回っており、偶然とは考えにくい差です。`,
  likely: (probability: string, low: string, high: string, target: string) =>
    `質の問題の可能性が高い状態です。目標を下回っている確率は約${probability}ですが、95%信頼区間の${low}〜${high}に目標の${target}が入るため、まだ断定できません。`,
  unclear: (low: string, high: string, target: string) =>
    `質の問題かどうかは、まだ判断できません。95%信頼区間の${low}〜${high}に目標の${target}が入り、偶然でも起こる差です。`,
  settle: (stage: string, more: string) => `いまの率が続けば、${stage}があと約${more}件あれば判断できます。`,
  hypothesis: (meaning: string) => `考えられる原因: ${meaning}。`,

  segmentLower: (grouping: string, label: string, rate: string, value: string, rest: string) =>
    `${grouping}別では、「${label}」の${rate}が${value}で、ほか（${rest}）より低くなっています。`,
  segmentUnclear: (
    grouping: string,
    label: string,
    rate: string,
    value: string,
    rest: string,
    more: string,
  ) =>
    `${grouping}別では、「${label}」の${rate}が${value}で、ほかは${rest}ですが、まだ断定できません。あと約${more}件あれば判断できます。`,

  onePoint: (rate: string, outcome: string, amount: string) =>
    `ほかが今のままなら、${rate}が1ポイント上がると${outcome}は${amount}件です。`,
  toTarget: (name: string, base: string, outcome: string, amount: string) =>
    `ほかが今のままなら、${name}が${base}に届くと${outcome}は${amount}件です。`,
  segmentEffect: (label: string, rate: string, outcome: string, amount: string) =>
    `「${label}」の${rate}がほかと同じになると、${outcome}は${amount}件です。`,

  collect: '件数がたまるまでは大きく変えず、次の点を確かめます。',
  approach: (approaches: string) => `進め方: ${approaches}`,

  checks: {
    timeUse: '架電の時間を先に予定へ入れ、ほかの作業は別の時間にまとめます。',
    tools: '発信や記録の手間を減らすツールとひな形を使います。',
    priorities: 'リストに優先順位を付け、上から順に着手します。',
    criteria: '追う・見送るの判断基準をそろえます。',
    phoneNumbers: '電話番号を確認し、使われていない番号を外します。',
    listQuality: 'リストの業種・規模・部署を確かめ、合わない先を見直します。',
    callingHours: '架電の曜日と時間帯を変えて、つながりやすさを比べます。',
    opening: '冒頭のトークと受付での伝え方を見直します。',
    talkScript: 'トークスクリプトを見直し、うまくいった会話を共有します。',
    hearing: 'ヒアリング項目をそろえ、録音の振り返りと練習をします。',
    meetingCriteria: '設定前にBANTなど商談の基準を確かめます。',
    meetingQuality: '失注の理由をフィールドセールスと振り返ります。',
    handOff: '引き継ぎに書く項目をそろえます。',
  },
  approaches: {
    efficiency: '業務効率化',
    resources: 'リソース追加',
    reprioritise: '優先順位の見直し',
    skills: 'スキル向上',
    talkImprovement: 'トーク改善',
    targeting: 'ターゲット見直し',
  },
};

/** What a rate below its target points to, Japanese; after the flow chart of the field. */
export const diagnosisJa = {
  ringRate: 'リストの番号の質に課題があります',
  answerRate: '担当者につながる割合に課題があります',
  connectRate: 'リストの質か架電の時間帯に課題があります',
  effectiveRate: '会話の入り方に課題があります',
  meetingRate: 'ヒアリング・価値提案に課題があります',
  qualifiedRate: '商談の基準に合わない設定が多くなっています',
  winRate: '商談の質か引き継ぎの情報に課題があります',
};

/** Words of the view ボトルネック, Japanese. */
export const bottleneckViewJa = {
  rest: '段階の数字にない分',
  restNote: '前の段階より多い受注などは、率では説明できません。',
  less: '減らした分',
  more: '増やした分',

  improve: '改善アクションにする',
  kpi: '動かすKPI',
  now: (value: string) => `いま ${value}`,
  what: 'すること',
  owner: '担当者',
  nobodyYet: '未定',
  due: '期限',
  add: '追加する',
  adding: '追加しています…',
  cancel: 'やめる',
  added: '「改善アクション」に追加しました。',
  needsWhat: 'することを書いてください。',
  needsDue: '期限の日付を入れてください。',
};

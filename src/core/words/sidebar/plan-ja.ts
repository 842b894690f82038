import { revisingJa } from '../sheets/revising-ja';

/** Words of the sidebar's view 逆算: trying out other values, and saving them; Japanese. */
export const planJa = {
  ...revisingJa,
  now: (value: string) => `いま ${value}`,
  perMonth: (calls: string) => `${calls}（月）`,

  need: 'どの件数で計画するか',
  plain: '割り算',
  plainNote: '率どおりに進んだときの件数です。達成できる確率は約50%です。',
  chanceNote: (percent: string) => `目標に届く確率が${percent}になる件数です。率は上のとおりとします。`,

  tryOut: '数字を変えて試算',
  trying: '試算中（未保存）',
  tryingNote: 'ここで変えた数字は、保存するまで「目標」に入りません。',
  leave: '試算を終える',
  businessDays: '営業日',
  members: '人数',
  typed: (name: string) => `${name}（数字で入力）`,
  back: '戻す',
  backTo: (name: string, value: string) => `${name}を${value}に戻す`,
  allBack: 'すべて戻す',
  between: (low: string, high: string) => `${low}〜${high}の数を入れてください`,
  wholeBetween: (low: string, high: string) => `${low}〜${high}の整数を入れてください`,
  stillWith: (value: string) => `${value}のまま計算しています`,
  targetsMoved: '試算のあいだに「目標」が変わりました。「いま」は新しい値です。',

  save: '「目標」に保存',
  saving: '保存しています…',
  saveTitle: 'この試算を「目標」に保存',
  notSaved: '人数と営業日は保存されません。変えるときは「設定」のメンバー・休業日を直してください。',
  cause: '理由の種類',
  reason: '理由',
  reasonHint: '何が、いつから、どれだけ変わったか',
  settledNote: '月が始まっているので、変えた目標と理由を「目標改定履歴」に残します。',
  choose: '選んでください',
  notRecorded:
    '「目標改定履歴」がないため、この変更の記録は残りません。「はじめに」の「シートを追加する」で「標準」を入れると残せます。',
  reasonNeeded: '理由の種類を選び、理由を書いてください。',
  saved: '「目標」に保存しました。',
  recorded: (count: string) =>
    `「目標改定履歴」に${count}行を残しました。合意した人と施策を書き足してください。`,

  callsAtChance: (rate: string, wins: string, calls: string) =>
    `架電1件が受注になる率 ${rate} で、受注が${wins}件以上になる確率が届く最小の架電数（二項分布）: ${calls}`,
  callsIfUncertain: '率の不確かさ込み: 実績の件数が少ない率ほど幅をもたせて同じ確率を計算（ベータ二項分布）',
  over: (perMember: string, most: string, load: string) => `1人1日 ${perMember} ÷ ${most}件 = ${load}倍`,
};

/** Why targets are revised and what the field's rule makes of it, as 目標改定履歴 and the sidebar say it; Japanese. */
export const revisingJa = {
  causes: {
    'passing-cause': '外部要因による一時的な変動',
    'lasting-change': '恒常的な環境変化',
    'wrong-assumption': '当初想定の誤り',
  },
  judgement: '判断',
  judgements: {
    keep: '目標は維持し、施策で対応',
    adjust: '目標値を調整',
    'verify-and-revise': '根拠を再検証して修正',
  },
  judgementHints: {
    'passing-cause': '例: 展示会の延期、担当者の短い休み。翌月に戻る見込みなら、数字は変えません',
    'lasting-change': '例: 競合の参入、法改正、商材や人数の変更。いつから続くかを書きます',
    'wrong-assumption': '例: 率や単価の見込み違い。実績の率を確かめてから直します',
  },
};

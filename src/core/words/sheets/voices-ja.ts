import { voiceKindsJa } from './voice-kinds-ja';

/** Words of みんなの声, Japanese. */
export const voicesJa = {
  day: '日付',
  dayNote: '例: 2026/04/10',
  kind: '種類',
  kindNote: 'ありがとう・アイデア・満足度から選びます',
  kinds: voiceKindsJa,
  from: '誰から',
  fromNote: '名前を出したくないときは、空のままで構いません',
  to: '誰へ',
  toNote: '「ありがとう」の相手。「設定」のメンバーから選びます',
  text: '内容',
  textNote: '何に助けられたか、どう変えたいかを、具体的に書きます',
  score: '満足度',
  scoreNote: '1（不満）〜5（満足）',
  votes: '投票した人',
  votesNote: 'アイデアに賛成した人の名前。「、」で区切ります。1人1票です',
};

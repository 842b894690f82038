/** Words of closing a month and of undoing it, Japanese. */
export const closingJa = {
  batch: '締め（消さないでください）',
  month: (year: string, month: string) => `${year}年${month}月`,
  confirm: (rows: string, month: string) =>
    `${month}までの${rows}行を、日次入力から履歴へ移します。よろしいですか？\n\nあとから「月締めを取り消す」で戻せます。`,
  confirmReopen: (rows: string, month: string) =>
    `${month}の月締めを取り消し、${rows}行を履歴から日次入力へ戻します。よろしいですか？`,
  cancelled: '何も変更していません。',
  closed: (rows: string, month: string) =>
    `${month}を締めました。${rows}行を履歴へ移し、日次入力から消しました。`,
  reopened: (rows: string, month: string) =>
    `${month}の月締めを取り消しました。${rows}行を日次入力へ戻し、履歴から消しました。`,
  resumed: '途中で止まっていた前回の作業を終わらせました。',
  workMonth: (month: string) => `「設定」の対象月を${month}にしました。`,
  nothing: (month: string) =>
    `日次入力に、${month}までの移せる行はありません。締められるのは、基準日の時点で終わっている月だけです。`,
  nothingToReopen: '取り消せる月締めはありません。',
  notVerified: '移した先の行が元の行と一致しなかったため、元に戻しました。入力済みの行はそのままです。',
  needsRepair: '「締め」の列がありません。メニューの「修復」を押してから、もう一度お試しください。',
  stay: (rows: string) => `移していない行が${rows}行あります。`,
  left: (rows: string) =>
    `そのあいだに書き換えられたか加えられた${rows}行は、移していません。日次入力と履歴を見比べて、重なる行は片方を消してください。`,
  ownColumn: (column: string) => `「${column}」の列が移す先にありません。同じ名前の列を作ると移せます`,
};

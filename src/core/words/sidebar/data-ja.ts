/** Words of the page データ, Japanese. */
export const dataViewJa = {
  viewsLabel: 'データの操作',
  tabs: { import: '取り込み', check: '点検', export: '書き出し', logins: 'ログイン履歴' },

  logins: {
    lead: 'SFAのログイン履歴から、「定着」と同じことを調べます。シートには何も書き込みません。',
    columns:
      'ユーザ名とログイン日時の列があるCSVファイル。ユーザ名が「設定」のメンバーと同じなら、役割と部門も使います。',
    choose: 'ログイン履歴を選ぶ',
    chooseOther: '別のファイルを選ぶ',
    askOrder: (sample: string) => `「${sample}」の日付の並びはどれですか。`,
    names: { user: 'ユーザ名', time: 'ログイン日時' },
    missing: (columns: string) => `${columns}の列が見つかりません。`,
    noLogins: '成功したログインが1件もありません。',
    read: (name: string, logins: string, users: string) => `${name}: ログイン${logins}件、${users}人`,
    failed: (count: string) => `失敗したログイン${count}件は数えていません。`,
    unread: (count: string, lines: string) => `読み取れない行が${count}行あります（${lines}行目など）。`,
  },

  check: 'データ点検',
  checkLead: '日次入力・リード・アクション履歴・商談の書き方を点検します。直すまで、シートは変わりません。',
  checkNow: '点検する',
  found: (count: string) => `気になるところが${count}件あります。`,
  allWell: '気になるところはありません。',
  group: (sheet: string, column: string, title: string) => `${sheet}「${column}」 ${title}`,
  fixOne: '直す',
  fixAll: (count: string) => `確かな${count}件をすべて直す`,
  fixing: '直しています…',
  fixed: (count: string) => `${count}件を直しました。`,
  undoFix: '直したものを元に戻す',
  unfixed: (count: string) => `${count}件を元に戻しました。`,
  more: (count: string) => `ほか${count}件も表示`,

  export: '書き出し',
  exportLead: 'ファイルはこのブラウザーで作って保存します。どこにも送りません。',
  what: '書き出すもの',
  kinds: { leads: 'リード', deals: '商談', activities: '活動（アクション履歴）' },
  forWhom: '渡す先',
  targets: { plain: 'そのまま（シートと同じ列）', salesforce: 'Salesforce', hubspot: 'HubSpot' },
  encoding: '文字コード',
  encodings: { utf8: 'UTF-8（ふつうはこちら）', shiftJis: 'Shift_JIS' },
  save: 'CSVを保存',
  saved: (names: string, rows: string) => `${names} を保存しました（${rows}行）。`,
  nothingToSave: '書き出す行がありません。',
  notInShiftJis: (characters: string) => `Shift_JISにない文字を〓に置き換えました: ${characters}`,
  lacking: (fields: string, count: string) =>
    `渡す先で必須の項目が空です（${fields}、${count}か所）。取り込む前に埋めてください。`,

  anonymise: '個人情報の匿名化',
  anonymiseLead:
    '使わなくなったリードの会社名・氏名を仮の名前に変え、電話番号・メール・メモを消します。件数・日付・ステータスは残るので、集計は変わりません。',
  anonymiseKept: '次回の期日がこれからのリードと、進行中の商談がある会社は対象にしません。',
  idle: '最後の接触から',
  idleMonths: { none: '期間では選ばない', 6: '6か月以上', 12: '1年以上', 24: '2年以上', 36: '3年以上' },
  withStatus: (status: string) => `ステータスが「${status}」のリードも対象にする`,
  lookUp: '対象を調べる',
  chosen: (leads: string, actions: string, deals: string) =>
    `対象は、リード${leads}件、アクション履歴${actions}件、商談${deals}件です。`,
  nobody: '対象になるリードはありません。',
  sharedNames: (names: string) => `ほかの行でも使っている名前は、その行に残ります: ${names}`,
  saveCopy: '控えをCSVで保存',
  noWayBack:
    '匿名化は取り消せません。必要なら、先に控えを保存してください。スプレッドシートの変更履歴には、前の内容がしばらく残ります。',
  understood: '取り消せないことを確認しました',
  anonymiseNow: '匿名化する',
  anonymising: '匿名化しています…',
  anonymised: (cells: string) => `匿名化しました（セル${cells}個）。`,
};

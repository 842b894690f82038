/** Words of データ点検, of exports, of anonymising, and of growing out; Japanese. */
export const qualityJa = {
  /** Headers that no sheet's words have. */
  columns: { product: '商品', stageLog: '段階の履歴' },
  /** How a value is shown that is nothing, or that nobody would see. */
  blank: '（空）',
  ticked: 'チェックあり',
  unticked: 'チェックなし',
  row: (row: string) => `${row}行目`,

  change: (to: string) => `「${to}」に直します。`,
  perhaps: (to: string) => `「${to}」ではありませんか。`,
  empty: '空にします。',
  byHand: 'セルを確かめて、直してください。',

  rules: {
    textDate: {
      title: '日付として読めない書き方',
      what: (value: string) => `「${value}」は日付として計算できません。`,
    },
    noDate: {
      title: '日付でない値',
      what: (value: string) => `「${value}」は、どの日かわかりません。`,
      fix: '2026/04/01 のように、年から書いてください。',
    },
    textNumber: {
      title: '文字になっている数',
      what: (value: string) => `「${value}」は文字なので、合計に入りません。`,
    },
    noNumber: {
      title: '数でない値',
      what: (value: string) => `「${value}」は数ではありません。`,
      fix: '数字だけを書いてください。',
    },
    textCheck: {
      title: '文字になっているチェック',
      what: (value: string) => `「${value}」は文字なので、チェックとして数えません。`,
    },
    noCheck: {
      title: 'チェックでない値',
      what: (value: string) => `「${value}」は、チェックとして数えません。`,
      fix: 'チェックボックスに直してください。',
    },
    spaces: {
      title: '余分な空白',
      what: (value: string) => `「${value}」に余分な空白があります（␣は空白）。`,
    },
    fullWidth: {
      title: '全角の英数字・記号',
      what: (value: string) => `「${value}」に全角の文字があります。`,
    },
    spelling: {
      title: '選択肢の表記ゆれ',
      what: (value: string) => `「${value}」は、選択肢と書き方が違います。`,
    },
    unknownChoice: {
      title: '選択肢にない言葉',
      what: (value: string) => `「${value}」は選択肢にありません。`,
      fix: '一覧から選び直してください。',
    },
    unknownMember: {
      title: '「設定」にないメンバー',
      what: (value: string) => `「${value}」は、「設定」のメンバーにいません。`,
      fix: '名前を直すか、「設定」のメンバーに加えてください。',
    },
    unknownSource: {
      title: '「設定」にないリードソース',
      what: (value: string) => `「${value}」は、「設定」のリードソースにありません。`,
      fix: '言葉を直すか、「設定」のリードソースに加えてください。',
    },
    unknownProduct: {
      title: '「設定」にない商品',
      what: (value: string) => `「${value}」は、「設定」の商品にありません。`,
      fix: '言葉を直すか、「設定」の商品に加えてください。',
    },
    unknownLead: {
      title: '存在しないリードID',
      what: (value: string) => `「${value}」は、「リード」にありません。`,
      fix: 'IDを直すか、「リード」にその行を加えてください。',
    },
    companySpelling: {
      title: '会社名の表記ゆれ',
      what: (value: string) => `「${value}」は、ほかの書き方とそろっていません。`,
    },
    companyNear: {
      title: 'よく似た会社名',
      what: (value: string) => `「${value}」は、もっと多い会社名と1文字違いです。`,
    },
    badPhone: {
      title: '電話番号の形',
      what: (value: string) => `「${value}」は電話番号の形ではありません。`,
      fix: '市外局番から、10桁か11桁で書いてください。',
    },
    badMail: {
      title: 'メールアドレスの形',
      what: (value: string) => `「${value}」はメールアドレスの形ではありません。`,
      fix: '1つのセルに1つのアドレスを書いてください。',
    },
    negative: {
      title: 'マイナスの数',
      what: (value: string) => `${value}は0より小さい数です。`,
      fix: '0以上の数に直してください。',
    },
    fraction: {
      title: '端数のある件数',
      what: (value: string) => `${value}は整数ではありません。`,
      fix: '整数に直してください。',
    },
    scoreRange: {
      title: '範囲外の評価',
      what: (value: string) => `${value}は1～5の外です。`,
      fix: '1～5の数に直してください。',
    },
    stageAbove: {
      title: '前の段階より多い件数',
      what: (value: string, other: string, column: string, otherColumn: string) =>
        `${column}が${value}で、${otherColumn}の${other}より多くなっています。`,
      fix: 'どちらかの件数を直してください。別の日の分の結果なら、そのままでかまいません。',
    },
    future: {
      title: '先の日付',
      what: (value: string) => `${value}は、基準日よりあとの日付です。`,
      fix: '実際の日付に直してください。',
    },
    dayOrder: {
      title: '順番が逆の日付',
      what: (value: string, other: string, column: string, otherColumn: string) =>
        `${column}（${value}）が、${otherColumn}（${other}）より前です。`,
      fix: 'どちらかの日付を直してください。',
    },
    nextMissing: {
      title: '次回の予定がない',
      what: 'このステータスには、次回の予定が必要です。',
      fix: 'いつ、だれが、どう連絡するかを書くか、ステータスを変えてください。',
    },
    nextOnClosed: {
      title: '終わったリードの期日',
      what: (value: string) => `対応の終わったリードに、期日（${value}）が残っています。`,
    },
    closedDayMissing: {
      title: '決着日がない',
      what: '結果が決まっているのに、決着日がありません。',
      fix: '決着日を書いてください。',
    },
    wonAmountMissing: {
      title: '受注の金額がない',
      what: '受注なのに、金額がありません。',
      fix: '確定した金額を書いてください。',
    },
    outcomeMissing: {
      title: '結果がない',
      what: '決着日があるのに、結果がありません。進行中として数えています。',
      fix: '受注か失注を選ぶか、決着日を空にしてください。',
    },
    sameRow: {
      title: 'まったく同じ行',
      what: (value: string, otherRow: string) => `「${value}」の行は、${otherRow}とまったく同じです。`,
      fix: '二重に入れたのなら、片方の行を削除してください。',
    },
    sameKey: {
      title: '重複していそうな行',
      what: (value: string, otherRow: string) => `「${value}」が、${otherRow}にもあります。`,
      fix: '同じものなら、1行にまとめてください。',
    },
  },
  /** What stands in for names, before a number, and for one that nobody noted. */
  standIns: { company: '会社', person: '氏名' },
  unnamed: 'ご担当者',

  outgrown: {
    title: 'CRM／SFAへ移る時期です',
    members: (members: string, most: string) => `メンバーが${members}人です（目安は${most}人まで）。`,
    rows: (rows: string, most: string) => `アクション履歴が${rows}行です（目安は${most}行まで）。`,
    steps: {
      fields: '進捗管理に必要な項目を、いまのシートで確かめます。使っていない列は移しません。',
      check: 'データ点検で、重複と表記ゆれをなくします。',
      export: 'Salesforce・HubSpot用のCSVを書き出して、取り込みます。',
    },
  },
};

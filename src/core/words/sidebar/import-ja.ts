import { importColumnsJa } from './import-columns-ja';

/** What is said of a file that is imported, by the page and by the command line; Japanese. */
export const importJa = {
  columns: importColumnsJa,
  /** What a row is of each list. */
  rows: { daily: '日次入力', leads: 'リード', actions: 'アクション履歴', deals: '商談' },
  orders: { ymd: '年/月/日', mdy: '月/日/年', dmy: '日/月/年' },

  line: (line: number) => `${line}行目`,
  lines: (line: number, more: number) => `${line}行目ほか${more}行`,
  columnAt: (column: number) => `${column}列目`,

  what: {
    unknownColumn: (headers: string) => `使わない列があります: ${headers}`,
    unnamedColumn: (column: string, value: string) =>
      `${column}には列名がないので使いません（最初の値: ${value}）`,
    repeatedColumn: (header: string) => `「${header}」の列は、前の列と同じ意味なので使いません`,
    badQuote: '引用符（"）が閉じていません',
    tooManyCells: (values: string) => `列の数より値が多く、${values}個あります`,
    repeatedHeader: '列名の行がもう一度あります',
    repeatedRow: (line: string) => `${line}と同じものです`,
    noKey: (value: string) => `どの行かを示す値がありません（最初の値: ${value}）`,
    tooLong: '文字が多すぎて、1行に書き込めません',
    noDay: (column: string) => `${column}がありません`,
    unreadableDay: (column: string, value: string) => `${column}「${value}」を日付として読めません`,
    ambiguousDay: (column: string, value: string) => `${column}「${value}」は、二通りの日付に読めます`,
    noNumber: (column: string, value: string) => `${column}「${value}」が数ではありません`,
    negative: (column: string, value: string) => `${column}が負の数です（${value}）`,
    fraction: (column: string, value: string) => `${column}が整数ではありません（${value}）`,
    unknownChoice: (column: string, value: string) => `${column}「${value}」は選択肢にありません`,
    noCheck: (column: string, value: string) => `${column}「${value}」を、はい・いいえに読めません`,
    unknownProduct: (column: string, value: string) => `${column}「${value}」は商品の一覧にありません`,
  },
  fix: {
    unknownColumn: '必要な列であれば、列名を「架電数」「会社名」「金額」などに変えてください',
    unnamedColumn: '必要な列であれば、列名を書いてください',
    repeatedColumn: '使う列を1つだけ残してください',
    badQuote: '閉じるか、取り除いてください',
    tooManyCells: 'カンマを含む値は "1,200" のように引用符で囲んでください',
    repeatedHeader: 'ファイルをつなげたときの名残であれば、そのままで構いません',
    repeatedRow: '別のものであれば、IDなどを分けてください',
    noKey: '日付・会社名・IDなどを書いてください',
    tooLong: '1行を合わせて4万字までに減らしてください',
    day: '2026-04-01、2026/4/1、2026年4月1日のように書いてください',
    ambiguousDay: '日付の並びを選ぶか、2026-04-01のように書いてください',
    number: '数を書いてください',
    measure: '0以上の整数を書いてください',
    choice: '選択肢のどれかにしてください',
    check: 'はい・いいえ、または○・×と書いてください',
    product: '商品の一覧に加えるか、名前を直してください',
    proposed: (name: string) => `「${name}」のことであれば、直してください`,
  },
  leftOut: (fix: string) => `${fix}。この行は取り込みません`,
  kept: (fix: string) => `${fix}。いまは文字のまま取り込みます`,

  /** Said of a file as a whole. */
  emptyFile: 'ファイルが空です',
  noColumn: (column: string, seen: string) => `${column}の列が見つかりません。列名は「${seen}」でした`,
  noHeader: '列名の行が見つかりません',
  manyTables: (tables: string) => `${tables}のどれか、列名からは決められません`,
  noTable: (seen: string) => `何のファイルか、列名からわかりません。列名は「${seen}」でした`,
  needsHeader: {
    daily:
      '列名を書いてください。例: 日付, 担当者, リードソース, 架電数, 有効コンタクト数, 商談設定数, 受注数, 受注金額',
    leads: '列名を書いてください。例: リードID, 会社名, 氏名, 電話番号, ステータス, 担当者',
    actions: '列名を書いてください。例: 日時, リードID, 会社名, 担当者, 種類, 結果',
    deals: '列名を書いてください。例: 商談ID, 会社名, 段階, 金額, IS担当, 商談設定日, 結果, 決着日',
  },
  anyCount: '件数（「架電数」など）',
  noReadableDay: (first: string) => `読める日付が1行もありません（最初の行: ${first}）`,
  askOrder: (column: string, sample: string, orders: string) =>
    `${column}の「${sample}」は、どの並びの日付かわかりません（${orders}）`,
  listed: (before: string, next: string) => `${before}、${next}`,
};

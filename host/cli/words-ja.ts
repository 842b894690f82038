import { improvementsJa, monthlyJa, notesJa, weeklyJa } from './sample-texts-ja';
import { summaryJa } from './summary-ja';

/** What the command line says about its options and files, Japanese. */
export const ja = {
  help: `使い方: npm start -- [オプション]

  スプレッドシートにアドオンを設置し、実績を取り込み、逆算・進捗・着地見込み・ボトルネックを表示して、
  ブラウザで試せるページを開きます。--input がなければ、見本のチームの実績を使います。

  --input FILE.csv   取り込むCSV。日次の実績・リード・アクション履歴・商談のどれかは、列名でわかります。
                     UTF-8 または Shift_JIS、カンマ・セミコロン・タブ区切り。くり返すと何件でも読みます
  --dates ORDER      並びのわからない日付の読み方。dmy（日/月/年）、mdy（月/日/年）、ymd（年/月/日）
  --goal GOAL        目標。won=10（受注数）または revenue=3000000,averageDealSize=500000（円）
  --rates RATES      逆算に使う率。例: connect=0.3,meeting=0.1,win=0.25（一部だけでも可）
  --as-of DAY        基準日。例: 2026-04-15（省略時はファイルの最後の日。見本では今日）
  --json             結果をJSONで標準出力に書いて終わります（ページは開きません）
  --xlsx FILE.xlsx   スプレッドシートをExcelの形式で保存します
  --no-serve         ページを開かずに終わります
  --port N           ページのポート番号（省略時は 8080）
  --lang ja|en       言語
  --seed N           見本の実績を変える番号
  --help             この説明`,

  seeHelp: (sentence: string) => `${sentence}。使い方は --help で見られます。`,
  unknownOption: (option: string) => `「${option}」というオプションはありません`,
  stray: (word: string) =>
    `「${word}」はオプションではありません。ファイルは --input FILE.csv のように指定してください`,
  noValue: (option: string, example: string) => `${option} には値が必要です。例: ${option} ${example}`,
  takesNoValue: (option: string) => `${option} に値は付けられません。${option} とだけ書いてください`,
  badValue: (option: string, value: string, example: string) =>
    `${option} の値「${value}」を読めません。例: ${option} ${example}`,
  badGoal: (value: string) =>
    `--goal の値「${value}」を読めません。won=10 または revenue=3000000,averageDealSize=500000 のように、0より大きい数で書いてください`,
  badRates: (value: string, keys: string) =>
    `--rates の値「${value}」を読めません。使える名前は ${keys}、率は0より大きく1以下で、connect=0.3,meeting=0.1,win=0.25 のように書いてください`,
  badDates: (value: string) =>
    `--dates の値「${value}」を読めません。dmy（日/月/年）、mdy（月/日/年）、ymd（年/月/日）のどれかを書いてください`,
  badDay: (value: string) =>
    `--as-of の値「${value}」は日付として読めません。2026-04-15 のように、実在する日を書いてください`,

  noFile: (path: string) => `ファイル「${path}」が見つかりません。--input のパスを確かめてください。`,
  unreadableFile: (path: string, reason: string) =>
    `ファイル「${path}」を開けません（${reason}）。読み取りの権限を確かめてください。`,
  notText: (path: string) =>
    `ファイル「${path}」は文字のファイルとして読めません。表計算ソフトで「CSV（UTF-8）」として保存し直してください。`,
  refused: (path: string, where: string | null, what: string, fix: string) =>
    `ファイル「${path}」${where ? `の${where}` : ''}: ${what}。${fix}。`,
  notWritten: (path: string, reason: string) =>
    `ファイル「${path}」に書き込めません（${reason}）。フォルダがあることと、ほかのソフトで開いていないことを確かめてください。`,
  noPort: (port: number, reason: string) =>
    `ポート ${port} 以降でページを開けません（${reason}）。--port で別の番号を指定してください。`,
  unexpected: (reason: string) =>
    `予期しない理由で最後まで実行できませんでした: ${reason}（詳しくは DEBUG=1 を付けて実行してください）`,

  chooseDates: (orders: string) => `${orders} のどれかを付けて実行してください`,
  nameOneTable: '列名をどれか1つに合わせてください',
  whereIn: (file: string, where: string) => `${file} ${where}`,

  sample: {
    members: ['佐藤', '鈴木', '高橋', '田中', '伊藤'],
    departments: ['第1グループ', '第2グループ'],
    initiative: '入力の勉強会',
    memos: [
      '午前中のほうがつながりやすい',
      '資料送付の希望が多い。翌週に再架電',
      '決裁者につながらず。受付の名前を確認',
      '導入時期は来期。3か月後に連絡',
      '競合を利用中。比較表を送付',
      '事例の話に反応が良かった',
    ],
    revisions: {
      lastMonth: {
        reason: '展示会の縮小でリードが約1割減',
        measures: 'セミナーを月2回に増やす',
      },
      thisMonth: {
        reason: '決算期で決裁が遅れている',
        measures: '午前中の架電を増やす',
      },
    },
    notes: notesJa,
    improvements: improvementsJa,
    weekly: weeklyJa,
    monthly: monthlyJa,
    companyStems: [
      ...['青葉', '朝日野', '泉', '海老沢', '大空', '霞', '北浜', '黒川', '桜台', '四季', '昇陽', '瀬戸'],
      ...['高嶺', '千歳', '月島', '東雲', '中原', '南風', '日向', '藤沢', '穂高', '三笠', '美里', '若松'],
    ],
    companyKinds: ['製作所', 'テック', '商事', '物流', '建設'],
    company: (stem: string, kind: string) => `${stem}${kind}株式会社`,
    people: [
      ...['山本 亮', '中村 美咲', '小林 健太', '加藤 由美', '吉田 大輔', '山田 彩', '佐々木 誠'],
      ...['山口 恵', '松本 拓也', '井上 直子', '木村 翔', '林 香織', '清水 学', '斎藤 真理'],
    ],
    fieldSales: ['森', '池田', '橋本'],
    feedback: [
      {
        topic: '展示会のリードは、役職のわからないものが多い',
        answer: '次回から名刺の役職を必ず入力する',
      },
      {
        topic: '導入時期が空欄の引き継ぎがあった',
        answer: '引き継ぎの前に、リーダーがBANTの4項目を確認する',
      },
      { topic: 'Webフォームの反応が早く、商談になりやすい', answer: '' },
    ],
    agreements: {
      leadDefinition: '会社名・氏名・連絡先がそろった問い合わせと資料請求。学生と同業者は除く',
      meetingCriteria: '課題を確認でき、6か月以内に検討する予定があり、日程が決まっている',
      handoffCriteria: 'BANTのうち3つ以上を記入し、商談の前日までに共有する',
    },
  },

  title: '逆算の見本',
  titleOfFile: (name: string) => `逆算: ${name}`,
  written: (path: string) => `保存しました: ${path}`,
  open: (url: string) => `ブラウザで開いてください（終わるときは Ctrl+C）:\n  ${url}`,
  summary: summaryJa,
};

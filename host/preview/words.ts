import type { Language } from './start-data';

const JA = {
  about: 'Google アカウントなしで試せるお試し版です。入力した内容はこのブラウザーの中だけに保存されます。',
  addon: '逆算',
  extensions: '拡張機能',
  extensionsHint: '逆算の操作はここから',
  dark: '夜の表示',
  light: '昼の表示',
  otherLanguage: 'English',
  print: '印刷',
  reset: 'リセット',
  resetQuestion: '変更をすべて消して、最初の状態に戻します。よろしいですか？',
  saving: '保存中…',
  saved: '保存済み',
  running: 'スクリプトを実行しています…',
  close: '閉じる',
  error: 'エラー',
  sheet: 'スプレッドシート',
  yesOrNo: '（OK＝はい、キャンセル＝いいえ）',
  yesOrCancel: '（OK＝はい、キャンセル＝中止）',
  noChart: (type: string) => `この種類のグラフ（${type}）はお試し版では描けません。`,
  notPrinted: (rows: number) =>
    `ほかに ${rows.toLocaleString('ja-JP')} 行あります。長い表のため、印刷はここまでです。`,
  mailTo: (to: string) => `メール（お試し版では送りません）: ${to}`,
  noChartData: 'グラフにするデータがまだありません。',
  failed: 'お試し版を開けませんでした。',
};

/** Every word of the page itself, in one language. What the add-on and the grid say is theirs. */
export type Words = typeof JA;

const EN: Words = {
  about: 'Try it without a Google account. What you type stays in this browser.',
  addon: 'Gyakusan',
  extensions: 'Extensions',
  extensionsHint: 'Everything Gyakusan does starts here',
  dark: 'Dark',
  light: 'Light',
  otherLanguage: '日本語',
  print: 'Print',
  reset: 'Reset',
  resetQuestion: 'This discards every change and goes back to the start. Continue?',
  saving: 'Saving…',
  saved: 'Saved',
  running: 'Running script…',
  close: 'Close',
  error: 'Error',
  sheet: 'Spreadsheet',
  yesOrNo: '(OK = yes, Cancel = no)',
  yesOrCancel: '(OK = yes, Cancel = stop)',
  noChart: (type) => `The preview cannot draw this kind of chart (${type}).`,
  notPrinted: (rows) => `${rows.toLocaleString('en-US')} more rows are not printed: the list is too long.`,
  mailTo: (to) => `Mail (the preview does not send it): ${to}`,
  noChartData: 'There is no data to chart yet.',
  failed: 'The preview could not be opened.',
};

/** The page's words in a language. */
export function wordsOf(language: Language): Words {
  return language === 'ja' ? JA : EN;
}

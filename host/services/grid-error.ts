/** The messages for what Sheets refuses, in the two languages the host speaks. */
const MESSAGES = {
  outside: {
    ja: '範囲の座標がシートのサイズ外です。',
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  noRows: {
    ja: '範囲の行数は 1 以上にする必要があります。',
    en: 'The number of rows in the range must be at least 1.',
  },
  noColumns: {
    ja: '範囲の列数は 1 以上にする必要があります。',
    en: 'The number of columns in the range must be at least 1.',
  },
  notFound: { ja: '範囲が見つかりません', en: 'Range not found' },
  sheetExists: {
    ja: '「{0}」という名前のシートはすでに存在します。別の名前を入力してください。',
    en: 'A sheet with the name "{0}" already exists. Please enter another name.',
  },
  sheetGone: { ja: 'シート {0} が見つかりません', en: 'Sheet {0} not found' },
  sheetName: {
    ja: 'シート名は 1～100 文字で指定してください。',
    en: 'A sheet name must have 1 to 100 characters.',
  },
  lastSheet: {
    ja: 'ドキュメント内のシートをすべて削除することはできません。',
    en: "You can't remove all the sheets in a document.",
  },
  allRows: {
    ja: 'シートのすべての行を削除することはできません。',
    en: "You can't delete all the rows on the sheet.",
  },
  allColumns: {
    ja: 'シートのすべての列を削除することはできません。',
    en: "You can't delete all the columns on the sheet.",
  },
  frozen: {
    ja: '固定されていない行または列をすべて削除することはできません。',
    en: 'Sorry, it is not possible to delete all non-frozen rows or columns.',
  },
  rowCount: {
    ja: 'データの行数が範囲の行数と一致しません。データは {0} 行、範囲は {1} 行です。',
    en: 'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
  },
  columnCount: {
    ja: 'データの列数が範囲の列数と一致しません。データは {0} 列、範囲は {1} 列です。',
    en: 'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
  },
  protectedCell: {
    ja: '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに保護の解除を依頼してください。',
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
  wholeLine: {
    ja: 'デベロッパー メタデータを任意の範囲に追加することは、現在サポートされていません。1 つの行全体、列全体、シート、またはスプレッドシートに追加してください。',
    en: 'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  },
  rangeName: { ja: '名前付き範囲の名前が無効です: {0}', en: 'The name of the named range is invalid: {0}' },
  invalidValue: {
    ja: 'セル {0} に入力したデータは、このセルに設定されているデータ入力規則に違反しています。',
    en: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
  },
} as const;

/**
 * What Sheets says when it refuses something, as an error in the person's language.
 * @param locale the person's language; anything but Japanese is answered in English
 * @example gridError('ja', 'rowCount', 2, 3)
 */
export function gridError(locale: string, what: keyof typeof MESSAGES, ...parts: (string | number)[]): Error {
  const text = MESSAGES[what][locale.startsWith('ja') ? 'ja' : 'en'];
  return new Error(text.replace(/\{(\d)\}/g, (_, index) => String(parts[Number(index)])));
}

/** Words of the view データ, Japanese. */
export const dataViewJa = {
  about: 'ファイルの取り込み、データの点検、書き出しができます。',
};

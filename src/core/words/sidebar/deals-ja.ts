/** Words of the view 商談, Japanese. */
export const dealsViewJa = {
  about: '進行中の商談の見込み、受注の確率、かかる日数がわかります。',
};

/** Where a team is on its way, and what is to be done then: on はじめに and in the sidebar; Japanese. */
export const journeyJa = {
  pathDay: '1日目',
  pathDayText: 'メンバーと目標を入れ、全員が1行ずつ入力します。',
  pathWeek: '1週目',
  pathWeekText: '毎日入力し、金曜日に週次の振り返りを一度やってみます。',
  pathMonth: '1か月目',
  pathMonthText: '試験運用として使い、月締めのあとに項目と目標を見直します。',
  pathQuarter: '3か月目',
  pathQuarterText: '入力の定着と改善の効果を振り返り、仕組みを直します。',
};

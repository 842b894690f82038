/** Words of the summary the command line prints, Japanese. */
export const summaryJa = {
  title: (month: string, asOf: string) => `${month} の逆算と進捗（基準日 ${asOf}）`,
  goal: '目標',
  dealSize: (yen: string) => `（平均受注単価 ${yen}）`,
  required: '必要数（月）',
  perDay: (day: string, member: string) => `架電は1営業日あたり ${day}件、1人1日あたり ${member}件`,
  progress: (elapsed: number, days: number) => `進捗（${days}営業日のうち ${elapsed}日経過）`,
  actual: '実績',
  target: '目標',
  pace: '今日までの目安',
  landing: '着地見込み',
  forecast: '着地予測',
  range: (low: string, high: string, chance: string) => `80%の範囲 ${low}〜${high}、達成確率 ${chance}`,
  tooEarly: (missing: number) => `まだ判断できません（受注があと${missing}件で判断できます）`,
  atThisSpeed: (reached: string) => `いまのペースのままなら ${reached}`,
  goalCalls: '達成確率別の架電数（月）',
  ofGoal: (percent: string) => `目標の ${percent}`,
  deals: (won: string, lost: string, open: string) => `商談: 受注 ${won}件、失注 ${lost}件、進行中 ${open}件`,
  dealsCame: (rate: string, revenue: string, days: string) =>
    `受注率 ${rate}、受注金額 ${revenue}円、受注までの日数（中央値）${days}日`,
  problems: (count: number) => `確かめてほしいところ（${count}件）`,
  moreProblems: (count: number) => `ほかに${count}件あります。--json ですべて見られます`,
};

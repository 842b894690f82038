/** Words of the view 進捗, Japanese. */
export const progressViewJa = {
  choose: 'グラフにするKPI',
  overTheMonth: (name: string) => `${name}の推移`,
  chart: (name: string, day: string, actual: string, pace: string, target: string) =>
    `${name}の累計。${day}までに${actual}、目安は${pace}、月の目標は${target}`,
  chartBefore: (name: string, target: string) => `${name}の累計。まだ始まっていません。月の目標は${target}`,
  dayTick: (day: string) => `${day}日`,
  actual: '実績',
  pace: '目安',
  fan: (confidence: string) => `予測と${confidence}の範囲`,
  share: '縦線: 今日までの目安 ÷ 人数',
};

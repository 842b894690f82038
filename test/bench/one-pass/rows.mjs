/**
 * Rows as `getValues` gives them: a date, two texts, nine numbers; twelve columns, the days in their order over four years,
 * eight members and four sources. The same length gives the same rows.
 */
export const MEASURES = 9;
export const FIRST_MEASURE = 3;

/** Tokyo's offset: the rows' days are those of its calendar. */
export const OFFSET = 9 * 3_600_000;
export const DAY = 86_400_000;

const MEMBERS = ['田中', '佐藤', '鈴木', '高橋', '伊藤', '渡辺', '山本', '中村'];
const CHANNELS = ['展示会', '紹介', 'Webフォーム', '資料請求'];
const DAYS = 1461;

export function rowsOf(count) {
  let seed = 42;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const start = Date.UTC(2022, 3, 1) - OFFSET;
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor((i * DAYS) / count);
    const row = [new Date(start + day * DAY), MEMBERS[random(8)], CHANNELS[random(4)]];
    for (let m = 0; m < MEASURES; m++) row.push(random(m === 7 ? 1_000_000 : 60 >> Math.min(m, 5)));
    return row;
  });
}

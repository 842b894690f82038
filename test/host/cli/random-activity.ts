import { seededRandom } from '../../../host/cli/seeded-random';

/** The measures in the order of the columns, under the header each has in the file. */
const COLUMNS = {
  calls: '架電数',
  rings: '着電数',
  connects: '接続件数',
  effectiveContacts: '有効コンタクト数',
  meetings: 'アポ数',
  qualifiedMeetings: '有効商談数',
  won: '受注',
  revenue: '受注金額（円）',
  mailsSent: 'メール送信数',
} as const;

export const MEASURE_NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export type Counts = Record<keyof typeof COLUMNS, number>;

/** A row as it was meant, before it was written down in one of many ways. */
export interface MeantRow {
  readonly day: string;
  readonly member: string;
  readonly channel: string;
  readonly counts: Counts;
}

/** A file, what its good rows mean, and the numbers of the lines of the bad ones. */
export interface MadeFile {
  readonly text: string;
  readonly rows: readonly MeantRow[];
  readonly badLines: readonly number[];
}

/** Names that are more than letters: to be kept as text, whatever a spreadsheet would make of them. */
const MEMBERS = ['田中', '佐藤', '髙橋 健', '=1+1', "'鈴木", '007', ''];
const CHANNELS = ['展示会', 'Webフォーム', '紹介, 既存客', ''];

/** How people write one and the same day. */
const DAY_FORMS: readonly ((y: string, m: string, d: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}/${Number(m)}/${Number(d)}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${y}/${m}/${d} 09:30`,
];

const BAD_DAYS = ['4/15', '2026-02-30', '', '昨日'];
const BAD_COUNTS = ['十', '-1', '1.5', 'N/A'];

/** Makes up a file of daily rows, a tenth of them bad, with quoted line breaks, blank lines and many ways to write. */
export function randomActivity(seed: number, count: number, firstDay: string, days: number): MadeFile {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const start = Date.parse(firstDay);
  const lines = [`日付,担当者,リードソース,${Object.values(COLUMNS).join(',')},メモ`];
  const rows: MeantRow[] = [];
  const badLines: number[] = [];
  let line = 2;
  for (let i = 0; i < count; i++) {
    if (random() < 0.02) {
      lines.push(pick(['', ',,,,']));
      line++;
    }
    const day = new Date(start + below(days) * 86_400_000).toISOString().slice(0, 10);
    const [member, channel] = [pick(MEMBERS), pick(CHANNELS)];
    const counts = Object.fromEntries(MEASURE_NAMES.map((name) => [name, below(40)])) as Counts;
    counts.revenue *= 12_345;
    const [y, m, d] = day.split('-') as [string, string, string];
    const cells = [
      pick(DAY_FORMS)(y, m, d),
      member,
      channel,
      ...MEASURE_NAMES.map((name) => writtenCount(counts[name], below(6))),
      pick(['', '不在', '折り返し\n15時', '資料「A"B」送付']),
    ];
    const bad = random() < 0.1;
    if (bad && random() < 0.5) cells[0] = pick(BAD_DAYS);
    else if (bad) cells[3 + below(MEASURE_NAMES.length - 2)] = pick(BAD_COUNTS);
    if (bad) badLines.push(line);
    else rows.push({ day, member, channel, counts });
    const written = cells.map(quoted).join(',');
    lines.push(written);
    line += written.split('\n').length;
  }
  return { text: `${lines.join('\r\n')}\r\n`, rows, badLines };
}

/** One count in one of the ways people type it; nothing at all may stand for 0. */
function writtenCount(count: number, way: number): string {
  if (way === 0) return count.toLocaleString('en-US');
  if (way === 1)
    return String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return way === 2 && count === 0 ? '' : String(count);
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

import { findDateOrder, settledDay } from '../import/date-order';
import type { FileLine, FileText } from '../import/file-text';
import { plainHeader } from '../import/plain-header';
import { type DateOrder, momentText, type ReadMoment, readMoment } from '../import/read-moment';
import type { Entry } from './entry';

/**
 * Names of the columns, best first, as `plainHeader` leaves them: those of Salesforce's login history (Username, Login Time,
 * Status; the download, its reports and the object LoginHistory), and plain ones. A person's name is better than an account's.
 */
const HEADERS = {
  user: [
    ...['氏名', '担当者', '担当者名', '利用者', '名前', 'fullname', 'name', 'member'],
    ...[
      'ユーザー名',
      'ユーザ名',
      'ユーザー',
      'ユーザ',
      'user',
      'username',
      'login',
      'メール',
      'メールアドレス',
      'email',
    ],
    ...['ユーザーid', 'ユーザid', 'userid'],
  ],
  time: [
    ...[
      'ログイン日時',
      'ログイン時刻',
      'ログイン時間',
      'ログイン日',
      '利用日時',
      '日時',
      '時刻',
      '日付',
      'タイムスタンプ',
    ],
    ...['logintime', 'logindate', 'logindatetime', 'datetime', 'timestamp', 'time', 'date', 'when'],
  ],
  status: ['状況', '状態', '状態名', 'ステータス', '結果', 'status', 'loginstatus', 'result'],
} as const;

type Column = keyof typeof HEADERS;

/** What a login that worked is called; anything else in a column of states did not. */
const WORKED = /^(成功|success|ok|successful)/i;
/** Names of time zones behind a time: it is the clock the file was written by. */
const ZONE_NAME = /\s(?!UTC|GMT|JST)[A-Z]{2,5}$/;
const HEADER_LINES = 30;

/**
 * A login history, read.
 *
 * - `entries` – one a login that worked: on its day, at its moment, without a text
 * - `users` – everybody who is named, also those whose logins all failed
 * - `unread` – lines (of the file) that say no user or no time
 * - `failed` – logins that did not work
 */
export interface LoginHistory {
  readonly entries: readonly Entry[];
  readonly users: readonly string[];
  readonly unread: readonly number[];
  readonly failed: number;
}

/** Why a file cannot be read as one: columns it lacks, or days that could be two, with the orders to choose from. */
export type LoginTrouble =
  | { readonly missing: readonly ('user' | 'time')[] }
  | { readonly orders: readonly DateOrder[]; readonly samples: readonly string[] };

/**
 * Reads a login history of a CRM from a CSV file, titles above its column names allowed.
 *
 * @param utcOffset minutes by which the team's clock is ahead of UTC, for times that say their zone
 * @param order the order of day, month and year, where it was asked for
 * @example the lines Username,Login Time / sato,2026-04-01 09:02 have one entry of sato's on 2026-04-01
 */
export function readLoginHistory(
  { lines }: FileText,
  utcOffset: number,
  order: DateOrder | null = null,
): LoginHistory | LoginTrouble {
  const heads = lines.slice(0, HEADER_LINES).map((line) => ({ line, at: placesOf(line) }));
  const known = ({ at }: { readonly at: Places }): number => Object.keys(at).length;
  const [head] = [...heads].sort((a, b) => known(b) - known(a));
  const { user, time, status } = head?.at ?? {};
  if (!head || user === undefined || time === undefined)
    return {
      missing: [
        ...(user === undefined ? (['user'] as const) : []),
        ...(time === undefined ? (['time'] as const) : []),
      ],
    };

  const body = lines.filter(({ line }) => line > head.line.line);
  const timeText = ({ cells }: FileLine): string => (cells[time] ?? '').trim().replace(ZONE_NAME, '');
  const found = findDateOrder(new Set(body.map(timeText)), utcOffset);
  if (order === null && found.open.length > 0) return { orders: found.open, samples: found.samples };

  const entries: Entry[] = [];
  const users = new Set<string>();
  const unread: number[] = [];
  let failed = 0;
  for (const line of body) {
    const member = (line.cells[user] ?? '').trim();
    const moment = momentOf(timeText(line), utcOffset, order ?? found.order);
    if (member === '' || moment === null) {
      unread.push(line.line);
      continue;
    }
    users.add(member);
    if (status !== undefined && !WORKED.test((line.cells[status] ?? '').trim())) failed++;
    else {
      const entered = momentText(moment);
      entries.push({ member, day: entered.slice(0, 10), entered, written: null });
    }
  }
  return { entries, users: [...users], unread, failed };
}

type Places = { readonly [C in Column]?: number };

function placesOf({ cells }: FileLine): Places {
  // Reports write the object before the field: ユーザ: 氏名, User: Full Name.
  const headers = cells.map((cell) => plainHeader(cell.replace(/^.*[:：]/, '')));
  const places: { [C in Column]?: number } = {};
  for (const column of Object.keys(HEADERS) as Column[]) {
    const name = HEADERS[column].find((one) => headers.includes(one));
    if (name !== undefined) places[column] = headers.indexOf(name);
  }
  return places;
}

function momentOf(text: string, utcOffset: number, order: DateOrder | null): ReadMoment | null {
  const read = readMoment(text, utcOffset, order);
  if (read === null || !('orders' in read)) return read;
  const day = settledDay(read);
  return day === null ? null : { day, minute: read.minute };
}

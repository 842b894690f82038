import type { Known } from '../../../src/core/quality/finding';
import type { Cell, Table, TableId } from '../../../src/core/tables/table';
import { TABLES } from '../../../src/core/tables/table';

/** Numbers from 0 up to 1, the same for the same seed (Park & Miller 1988). */
export function chance(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export const KNOWN: Known = {
  members: ['佐藤 花子', '鈴木 一郎', '高橋 健太'],
  channels: ['Webフォーム', '展示会', 'セミナー', '紹介'],
  products: ['GTX Basic', 'GTX Pro', 'MG Special'],
  asOf: '2026-05-29',
  language: 'ja',
};

/** A table of a list from rows by column; columns nobody names are not there. */
export function tableOf<T extends TableId>(
  id: T,
  rows: readonly { readonly [column: string]: Cell }[],
): Table<T> {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.keys(TABLES[id]).filter((column) =>
    named.has(column),
  ) as unknown as Table<T>['columns'];
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    at: rows.map((_, i) => i + 2),
  };
}

/** A table with one cell changed; `row` counts from 0. */
export function withCell<T extends TableId>(
  table: Table<T>,
  row: number,
  column: string,
  to: Cell,
): Table<T> {
  const place = (table.columns as readonly string[]).indexOf(column);
  if (place < 0) throw new Error(`no column ${column}`);
  const rows = table.rows.map((cells, i) =>
    i === row ? cells.map((cell, j) => (j === place ? to : cell)) : cells,
  );
  return { ...table, rows };
}

const WORDS = [
  '山',
  '川',
  '田',
  '森',
  '石',
  '松',
  '竹',
  '梅',
  '青',
  '白',
  '赤',
  '金',
  '銀',
  '光',
  '星',
  '海',
];
const pad = (n: number, digits: number): string => `${n}`.padStart(digits, '0');

/** A team's lists with nothing wrong in them: so many leads, twice as many actions, a fifth as many deals and days. */
export function cleanTeam(leads: number, seed = 1): { readonly [T in TableId]: Table<T> } {
  const random = chance(seed);
  const pick = <X>(list: readonly X[]): X => list[Math.floor(random() * list.length)] as X;
  const day = (i: number): string => `2026-${pad(1 + (i % 4), 2)}-${pad(1 + (Math.floor(i / 4) % 28), 2)}`;
  // Two letters for each place of four digits: no two companies are alike, and none is one letter from another.
  const company = (i: number): string =>
    `株式会社${[0, 4, 8, 12].map((bits) => WORDS[(i >> bits) & 15]).join('')}${[0, 4, 8, 12].map((bits) => WORDS[((i >> bits) + 5) & 15]).join('')}`;
  const statuses = ['新規', '未接触', '商談獲得', '対象外', 'ナーチャリング(ネクストアクション無)'];
  return {
    daily: tableOf(
      'daily',
      Array.from({ length: Math.ceil(leads / 5) }, (_, i) => {
        const calls = 40 + Math.floor(random() * 60);
        return {
          ...{
            day: `20${pad(10 + (Math.floor(i / 3) % 16), 2)}${day(i).slice(4)}`,
            member: KNOWN.members[i % 3] as string,
          },
          ...{ channel: `${KNOWN.channels[Math.floor(i / 1344) % 4]}` },
          ...{
            calls,
            effectiveContacts: Math.floor(calls / 4),
            meetings: Math.floor(calls / 20),
            won: calls > 90 ? 1 : 0,
          },
          ...{ revenue: calls > 90 ? 300_000 : 0, memo: pick(['', '昼に\n見直し', '  - 字下げ']) },
        };
      }),
    ),
    leads: tableOf(
      'leads',
      Array.from({ length: leads }, (_, i) => ({
        ...{
          id: `L-${pad(i + 1, 5)}`,
          company: company(i),
          person: `担当 ${WORDS[i % 16]}`,
          phone: `03-${pad(1000 + (i >> 8), 4)}-${pad(i & 255, 4)}`,
        },
        ...{ status: pick(statuses), owner: pick(KNOWN.members), source: pick(KNOWN.channels) },
        ...{
          created: `${day(i)}T09:30`,
          firstContact: `${day(i)}T10:00`,
          mail: `a${i}@example.co.jp`,
          nextDay: '',
        },
        ...{ nextHow: '', nextWho: '', meetingOn: '', memo: pick(['', '資料を送付']) },
      })),
    ),
    actions: tableOf(
      'actions',
      Array.from({ length: 2 * leads }, (_, i) => ({
        ...{
          when: `${day(i >> 1)}T${pad(10 + (i % 8), 2)}:${pad(i % 60, 2)}`,
          lead: `L-${pad((i >> 1) + 1, 5)}`,
        },
        ...{
          company: company(i >> 1),
          member: pick(KNOWN.members),
          kind: pick(['電話', 'メール']),
          minutes: 3.5,
        },
        ...{ result: pick(['未接続', '再架電必要', '']), source: pick(KNOWN.channels), nextDay: '' },
      })),
    ),
    deals: tableOf(
      'deals',
      Array.from({ length: Math.ceil(leads / 5) }, (_, i) => ({
        ...{ id: `D-${pad(i + 1, 4)}`, company: company(i), product: pick(KNOWN.products), stage: '提案' },
        ...{ amount: 100_000 + 1000 * i, isOwner: pick(KNOWN.members), source: pick(KNOWN.channels) },
        ...{ created: day(i), budget: i % 2 === 0, score: 4, result: ['', '受注', '失注'][i % 3] as string },
        ...{ closedOn: i % 3 === 0 ? '' : '2026-05-20', handedOn: '2026-05-10', expectedClose: '2027-01-31' },
      })),
    ),
  };
}

import { seededRandom } from '../../host/cli/seeded-random';
import { civilDay, dayOf } from '../../src/core/calendar/day';
import { HEADERS } from '../../src/core/import/headers/header-index';
import type { Target } from '../../src/core/import/targets';
import type { TableId } from '../../src/core/tables/table';
import { encodeShiftJis } from './encode-shift-jis';

/** A cell as it is meant, before it is written down in one of many ways. */
export type Meant = string | number | { readonly day: string };

/** The rows of a list as they are meant. */
export interface MeantTable {
  readonly table: TableId;
  readonly columns: readonly Target[];
  readonly rows: readonly (readonly Meant[])[];
}

/** A file, and in which ways it was written. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly ways: { readonly [way: string]: string | number | boolean };
}

/** Ways to write a day. The last two only mean one day together with others of their column. */
const DAYS: { readonly [way: string]: (y: number, m: number, d: number) => string } = {
  iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  slashes: (y, m, d) => `${y}/${m}/${d}`,
  dots: (y, m, d) => `${y}.${m}.${d}`,
  kanji: (y, m, d) => `${y}年${m}月${d}日`,
  era: (y, m, d) => `令和${y - 2018}年${m}月${d}日`,
  shortEra: (y, m, d) => `R${y - 2018}.${m}.${d}`,
  wide: (y, m, d) => wide(`${y}/${m}/${d}`),
  compact: (y, m, d) => `${y}${two(m)}${two(d)}`,
  serial: (y, m, d) => `${Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25569}`,
  named: (y, m, d) => `${d}-${['Jan', 'Feb', 'Mar', 'Apr', 'May'][m - 1]}-${y}`,
  mdy: (y, m, d) => `${m}/${d}/${y}`,
  dmy: (y, m, d) => `${two(d)}.${two(m)}.${y}`,
};

const AMOUNTS: { readonly [way: string]: (n: number) => string } = {
  plain: (n) => `${n}`,
  thousands: (n) => n.toLocaleString('en-US'),
  yen: (n) => `￥${n.toLocaleString('en-US')}`,
  円: (n) => `${n}円`,
  dollars: (n) => `$${n}`,
  wide: (n) => wide(`${n}`),
};

const ENCODINGS: { readonly [name: string]: (text: string) => Uint8Array } = {
  utf8: (text) => Buffer.from(text),
  bom: (text) => Buffer.from(`\uFEFF${text}`),
  shiftJis: encodeShiftJis,
  utf16le: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};

const DELIMITERS: { readonly [name: string]: string } = { comma: ',', semicolon: ';', tab: '\t' };
const LINE_ENDS: { readonly [name: string]: string } = { lf: '\n', crlf: '\r\n', cr: '\r' };

const two = (n: number): string => `${n}`.padStart(2, '0');
const wide = (text: string): string =>
  text.replace(/[\d/]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Writes a list down in ways chosen by the seed: encoding, delimiter, names of columns, titles, days, amounts … */
export function writtenFile({ table, columns, rows }: MeantTable, seed: number): WrittenFile {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(of: { readonly [name: string]: T }): [string, T] =>
    Object.entries(of)[below(Object.keys(of).length)] as [string, T];
  const [encoding, encode] = one(ENCODINGS);
  const [delimiter, between] = one(DELIMITERS);
  const [lineEnd, end] = one(LINE_ENDS);
  const [days, day] = one(DAYS);
  const [amounts, amount] = one(AMOUNTS);
  const hasHeader = below(6) > 0;
  const titles = hasHeader ? below(3) : 0;
  const empty = below(4) === 0 ? 256 : below(2);
  const style = below(3);

  const header = columns.map((column) => {
    const names = HEADERS[table][column]?.names ?? [];
    const name = names[below(names.length)] as string;
    return [name, ` ${name.toUpperCase()} `, name.replace(/(?<=^[a-z]{4})(?=[a-z])/, '_')][style] as string;
  });
  const written = (cell: Meant): string => {
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return amount(cell);
    return day(...(civilDay(dayOf(cell.day)) as [number, number, number]));
  };
  const quoted = (cell: string): string =>
    /["\r\n]/.test(cell) || cell.includes(between) || below(5) === 0
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const line = (cells: readonly string[]): string =>
    [...cells.map((cell) => quoted(cell.replaceAll('\n', end))), ...Array(empty).fill('')].join(between);
  const text = [
    ...['営業レポート', `作成${between}2026/5/1`].slice(0, titles),
    ...(hasHeader ? [line(header)] : []),
    ...rows.map((cells) => line(cells.map(written))),
  ].join(end);
  return {
    bytes: encode(text + (below(2) === 0 ? end : '')),
    ways: { encoding, delimiter, lineEnd, days, amounts, hasHeader, titles, empty, style },
  };
}

import type { Day } from '../calendar/day';
import { parseCount } from '../import/parse-count';
import type { Cell, ColumnKind } from '../tables/table';
import type { QualityRule } from './finding';
import { nearName } from './near-name';
import { plainName } from './plain-name';
import { isDayCell, readDayCell } from './read-day-cell';
import { plainCode, tidyText } from './tidy-text';

/** What is wrong with the way a cell is written. */
export interface CellTrouble {
  readonly rule: QualityRule;
  readonly to: Cell | null;
  readonly certain: boolean;
}

/** A cell as the rest of the check reads it, certain fixes made; null where it cannot be read. */
export interface CleanCell {
  readonly value: Cell | null;
  readonly trouble: CellTrouble | null;
}

/** How the cells of a column are read. */
export type CellReader = (cell: Cell) => CleanCell;

const fine = (value: Cell): CleanCell => ({ value, trouble: null });
const certainly = (rule: QualityRule, to: Cell): CleanCell => ({
  value: to,
  trouble: { rule, to, certain: true },
});
const perhaps = (rule: QualityRule, to: Cell | null): CleanCell => ({
  value: null,
  trouble: { rule, to, certain: false },
});

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && tidyText(cell) === '';

/** An empty cell, or one with blanks only. */
const blank = (cell: Cell): CleanCell => (cell === '' ? fine('') : certainly('spaces', ''));

const dayReader =
  (times: boolean, asOf: Day): CellReader =>
  (cell) => {
    if (isBlank(cell)) return blank(cell);
    if (typeof cell === 'boolean') return perhaps('noDate', null);
    if (typeof cell === 'string' && isDayCell(cell, times)) return fine(cell);
    const day = readDayCell(cell, times, asOf);
    if (day === null) return perhaps('noDate', null);
    return day.certain ? certainly('textDate', day.to) : perhaps('textDate', day.to);
  };

const countReader: CellReader = (cell) => {
  if (isBlank(cell)) return blank(cell);
  if (typeof cell === 'number') return fine(cell);
  if (typeof cell === 'boolean') return perhaps('noNumber', null);
  const plain = cell.normalize('NFKC').trim();
  // A dash alone stands for nothing; a currency alone for no number either.
  if (!/\d/.test(plain)) return perhaps('noNumber', /^[-ー‐‑‒–—―−]+$/.test(plain) ? '' : null);
  const count = parseCount(cell);
  return count === null ? perhaps('noNumber', null) : certainly('textNumber', count);
};

const TICKS: { readonly [mark: string]: boolean } = {
  ...{ 真: true, 偽: false, yes: true, no: false, はい: true, いいえ: false, '1': true, '0': false },
  ...{ '○': true, 〇: true, '◯': true, '✓': true, '✔': true, '☑': true, '☐': false, '×': false, '✕': false },
  ...{ 済: true, 済み: true, 有: true, あり: true, 無: false, なし: false, 未: false },
};

const checkReader: CellReader = (cell) => {
  if (isBlank(cell)) return blank(cell);
  if (typeof cell === 'boolean') return fine(cell);
  const plain = String(cell).normalize('NFKC').trim().toLowerCase();
  if (plain === 'true' || plain === 'false') return certainly('textCheck', plain === 'true');
  const tick = Object.entries(TICKS).find(([mark]) => mark === plain);
  return perhaps('noCheck', tick ? tick[1] : null);
};

/** Text that stays text; a number is left as it is. */
export const textReader: CellReader = (cell) => {
  if (typeof cell !== 'string') return fine(cell);
  const tidy = tidyText(cell);
  return tidy === cell ? fine(cell) : certainly('spaces', tidy);
};

/** IDs, phones, mails: no full-width letters in them. */
export const codeReader: CellReader = (cell) => {
  if (typeof cell !== 'string') return fine(cell);
  const plain = plainCode(cell);
  if (plain === cell) return fine(cell);
  return certainly(tidyText(cell) === plain ? 'spaces' : 'fullWidth', plain);
};

/** A name of a list of 設定, where the list has any; blanks within a name that the list has are the list's. */
export function nameReader(list: readonly string[], rule: QualityRule): CellReader {
  const known = new Set(list);
  const tidied = new Map(list.map((name) => [tidyText(name), name]));
  return (cell) => {
    if (cell === '' || known.has(String(cell))) return fine(cell);
    const tidy = tidyText(String(cell));
    const named = tidied.get(tidy) ?? tidy;
    const spaced = typeof cell === 'string' && named !== cell;
    if (named === '' || list.length === 0 || known.has(named)) {
      return spaced ? certainly('spaces', named) : fine(cell);
    }
    // The name stays readable for what else is looked at: a row of somebody unknown is still a row.
    return { value: named, trouble: { rule, to: nearName(named, list), certain: false } };
  };
}

/** A word of a list; words of the other language are words too. */
function choiceReader(words: readonly string[], otherWords: readonly string[]): CellReader {
  const all = [...words, ...otherWords];
  const known = new Set(all);
  const byPlain = new Map([...all].reverse().map((word) => [plainName(word), word]));
  return (cell) => {
    if (known.has(String(cell))) return fine(cell);
    if (isBlank(cell)) return blank(cell);
    const word = byPlain.get(plainName(String(cell)));
    return word === undefined
      ? perhaps('unknownChoice', nearName(String(cell), words))
      : certainly('spelling', word);
  };
}

/**
 * How the cells of a column are read that is nothing but of its kind.
 *
 * @param choices of a column of choices: its words, and those of the other language
 */
export function readerOfKind(
  kind: ColumnKind,
  asOf: Day,
  choices: { readonly words: readonly string[]; readonly otherWords: readonly string[] } | null,
): CellReader {
  if (kind === 'day' || kind === 'moment') return dayReader(kind === 'moment', asOf);
  if (kind === 'count' || kind === 'amount') return countReader;
  if (kind === 'check') return checkReader;
  return choices ? choiceReader(choices.words, choices.otherWords) : textReader;
}

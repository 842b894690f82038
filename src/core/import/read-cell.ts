import { formatDay } from '../calendar/day';
import { unguarded } from '../export/guard';
import type { Cell, TableId } from '../tables/table';
import type { Language } from '../words/index';
import { settledDay } from './date-order';
import type { ImportProblemKind } from './import-problem';
import { parseAmount } from './parse-amount';
import { parseMinutes } from './parse-minutes';
import { readChoice } from './read-choice';
import { type DateOrder, momentText, readMoment, readTime } from './read-moment';
import { isBlankText, type Target, type TargetKind } from './targets';

/** How the cells of a column are to be read. */
export interface CellReader {
  readonly table: TableId;
  readonly target: Target;
  readonly kind: TargetKind;
  readonly order: DateOrder | null;
  readonly scale: number;
  readonly language: Language;
  readonly utcOffset: number;
}

/** What a text means in its column; as it stands where it means nothing there, with what is wrong. */
export interface ReadCell {
  readonly cell: Cell;
  readonly wrong: ImportProblemKind | null;
}

const TRUE = /^(true|yes|y|1|on|t|はい|有|有り|あり|済|済み|ok|可|[○〇◯✓✔☑レ])$/i;
const FALSE = /^(false|no|n|0|off|f|いいえ|無|無し|なし|未|不可|ng|[×✕✗☐xX-])$/i;

/** A text that Excel was told to leave alone: `="0312"`. */
const KEPT_TEXT = /^="([^"]*)"$/;

/**
 * Reads one cell; the apostrophe our own exports put before what would be a formula is no part of it.
 *
 * @example readCell('￥1,200,000', amountReader).cell // 1200000
 */
export function readCell(text: string, reader: CellReader): ReadCell {
  const { kind, language, table, target, scale } = reader;
  const shown = unguarded(text.replace(KEPT_TEXT, '$1')).trim();
  if (kind === 'text') return right(shown);
  if (kind === 'check') return readCheck(shown);
  if (isBlankText(shown)) return right('');
  switch (kind) {
    case 'choice': {
      const { word, isKnown } = readChoice(`${table}.${target}`, shown, language);
      return { cell: word, wrong: isKnown ? null : 'unknown-choice' };
    }
    case 'day':
    case 'moment':
      return readDay(shown, reader);
    case 'time': {
      const minute = readTime(shown);
      return minute === null ? { cell: shown, wrong: 'unreadable-day' } : right(minute);
    }
    case 'amount':
    case 'count': {
      const number = target === 'minutes' ? parseMinutes(shown, scale) : parseAmount(shown);
      if (number === null) return { cell: shown, wrong: 'no-number' };
      const wrong = table === 'daily' ? wrongMeasure(number, kind) : null;
      return wrong ? { cell: shown, wrong } : right(kind === 'amount' ? number * scale : number);
    }
  }
}

const right = (cell: Cell): ReadCell => ({ cell, wrong: null });

const wrongMeasure = (number: number, kind: 'amount' | 'count'): ImportProblemKind | null =>
  number < 0 ? 'negative' : kind === 'count' && !Number.isInteger(number) ? 'fraction' : null;

function readCheck(shown: string): ReadCell {
  const plain = shown.normalize('NFKC');
  if (isBlankText(plain) || FALSE.test(plain)) return right(false);
  return TRUE.test(plain) ? right(true) : { cell: shown, wrong: 'no-check' };
}

function readDay(shown: string, { kind, order, utcOffset }: CellReader): ReadCell {
  const read = readMoment(shown, utcOffset, order);
  if (read === null) return { cell: shown, wrong: 'unreadable-day' };
  const day = 'day' in read ? read.day : settledDay(read);
  if (day === null) return { cell: shown, wrong: 'ambiguous-day' };
  return right(kind === 'day' ? formatDay(day) : momentText({ day, minute: read.minute }));
}

/** Reads the cells of one column. */
export interface ColumnReader {
  readonly target: Target;
  readonly read: (text: string) => ReadCell;
}

/** Reads the cells of a column, each text once: the same day or choice stands in many rows. */
export function columnReader(reader: CellReader): ColumnReader {
  const { target, kind } = reader;
  if (kind === 'text') return { target, read: (text) => readCell(text, reader) };
  const known = new Map<string, ReadCell>();
  return {
    target,
    read(text) {
      const before = known.get(text);
      if (before) return before;
      const found = readCell(text, reader);
      known.set(text, found);
      return found;
    },
  };
}

import { blankRow, DAY_TEXTS, type DayChange, type DayRow, type DayText } from '../../core/entry/day-row';
import { parseCount } from '../../core/import/parse-count';
import { MEASURES, type Measure } from '../../core/kpi/measures';

/** A field of the form. */
export type Field = Measure | DayText;

/** What was typed and is not saved yet, and what stood there then; `replaces` is a text of somebody else's it will replace. */
export interface Typed {
  readonly from: string;
  readonly to: string;
  readonly replaces?: string;
}

export type Draft = { readonly [F in Field]?: Typed };

/** Something to be sent: a press of +1, what the form holds, or the taking back of one of these. */
export interface Entry {
  readonly kind: 'press' | 'save' | 'undo';
  readonly channel: string;
  readonly change: DayChange;
}

/**
 * One member's day as the page knows it. It lives longer than what is drawn of it: another view may be opened while an
 * entry is on its way, and nothing typed is lost.
 *
 * - `rows` – as the sheet said last; null before it did
 * - `channel` – the row the form writes to; null until it is known
 * - `sending` – the first entries of `waiting` that were sent, under which id; kept until there is an answer
 * - `waiting` – what is on its way or could not be sent, in its order; `done` – what can be taken back
 */
export interface DayStore {
  rows: readonly DayRow[] | null;
  channel: string | null;
  draft: Draft;
  waiting: readonly Entry[];
  done: readonly Entry[];
  sending: { readonly id: string; readonly size: number } | null;
  running: boolean;
  said: string;
  failure: string | null;
  /** The reading or the change begun last; an answer to an earlier one is old. */
  turn: number;
  redraw(): void;
}

const stores = new Map<string, DayStore>();

export function dayStore(day: string, member: string): DayStore {
  const key = `${day} ${member}`;
  const store = stores.get(key) ?? {
    ...{ rows: null, channel: null, draft: {}, waiting: [], done: [] },
    ...{ sending: null, running: false, said: '', failure: null, turn: 0, redraw: () => {} },
  };
  stores.set(key, store);
  return store;
}

/** The row the form writes to. */
export const rowOf = ({ rows, channel }: DayStore): DayRow =>
  rows?.find((row) => row.channel === channel) ?? blankRow(channel ?? '');

export const isCount = (field: Field): field is Measure => MEASURES.includes(field as Measure);

/** What a field shows when nothing was typed: nothing for a count of nothing. */
export const shownIn = (row: DayRow, field: Field): string =>
  isCount(field) ? `${row.counts[field] || ''}` : row.texts[field];

/** The draft after somebody typed; what says the same as the row is no draft. */
export function typed(draft: Draft, row: DayRow, field: Field, to: string): Draft {
  const { [field]: before, ...others } = draft as { [F in Field]?: Typed };
  const now = shownIn(row, field);
  return to === now ? others : { ...others, [field]: { from: now, ...before, to } };
}

/** The draft over another row, or over what the row has become: counts typed are that row's, its texts are replaced knowingly. */
export function rebased(draft: Draft, row: DayRow, fields: readonly Field[]): Draft {
  const next: { [F in Field]?: Typed } = { ...draft };
  for (const field of fields) {
    const before = draft[field];
    const now = shownIn(row, field);
    if (!before || before.from === now) continue;
    next[field] = { from: now, to: before.to, ...(!isCount(field) && now !== '' && { replaces: now }) };
  }
  return next;
}

/** The draft when counts were added to its row by a press: what was typed moves along. */
export function shifted(draft: Draft, add: DayChange['add']): Draft {
  const next: { [F in Field]?: Typed } = { ...draft };
  for (const measure of MEASURES) {
    const [before, more] = [draft[measure], add[measure]];
    if (!before || !more) continue;
    const plus = (text: string): string => {
      const count = parseCount(text);
      return count === null ? text : `${count + more || ''}`;
    };
    next[measure] = { from: plus(before.from), to: plus(before.to) };
  }
  return next;
}

/** What a draft changes. Counts are differences: what others add meanwhile stays. */
export function changeIn(draft: Draft): DayChange {
  const add = MEASURES.flatMap((measure) => {
    const count = draft[measure];
    const more = count ? (parseCount(count.to) ?? 0) - (parseCount(count.from) ?? 0) : 0;
    return more === 0 ? [] : [[measure, more] as const];
  });
  const texts = DAY_TEXTS.flatMap((id) => {
    const text = draft[id];
    return text ? [[id, { from: text.from, to: text.to }] as const] : [];
  });
  return { add: Object.fromEntries(add), texts: Object.fromEntries(texts) };
}

/** The entries to send in one call: presses one after the other for the same row, anything else alone. */
export function nextBatch(waiting: readonly Entry[]): readonly Entry[] {
  const [first] = waiting;
  if (first?.kind !== 'press') return waiting.slice(0, 1);
  const end = waiting.findIndex(({ kind, channel }) => kind !== 'press' || channel !== first.channel);
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** Several changes of counts as one. */
export function together(entries: readonly Entry[]): DayChange {
  const [only] = entries;
  if (entries.length === 1 && only) return only.change;
  const add: { [M in Measure]?: number } = {};
  for (const { change } of entries)
    for (const measure of MEASURES) {
      const more = change.add[measure];
      if (more) add[measure] = (add[measure] ?? 0) + more;
    }
  return { add };
}

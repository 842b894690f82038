import { useEffect, useReducer } from 'preact/hooks';
import { DAY_TEXTS, type DayChange, reversed } from '../../core/entry/day-row';
import { MEASURES, type Measure } from '../../core/kpi/measures';
import { signedText } from '../../core/story/figures';
import type { PageWords } from '../../core/words/page-words';
import { useLanguage } from '../parts/language-context';
import { isUnanswered } from '../server/call-server';
import { requestId } from '../server/request-id';
import { useSend } from '../server/server-context';
import {
  changeIn,
  type DayStore,
  dayStore,
  type Entry,
  type Field,
  nextBatch,
  rebased,
  rowOf,
  shifted,
  together,
  typed,
} from './day-store';

/** What can be done with a member's day. */
export interface DayEntry {
  readonly store: DayStore;
  readonly read: () => Promise<void>;
  readonly type: (field: Field, text: string) => void;
  readonly choose: (channel: string) => void;
  readonly press: (measure: Measure) => void;
  readonly save: () => void;
  readonly undo: () => void;
}

/** What a change is about, in words: `架電数 +1、メモ`. */
export function changeText({ add, texts = {} }: DayChange, words: PageWords): string {
  const counts = MEASURES.flatMap((measure) => {
    const more = add[measure];
    return more ? [`${words.measures[measure]} ${signedText(more).replace(/\.0$/, '')}`] : [];
  });
  const written = DAY_TEXTS.filter((id) => texts[id]).map((id) => words.template[id]);
  return [...counts, ...written].join(words.units.comma);
}

/**
 * Enters a member's day. Everything is sent in the order it was done, one call at a time; presses of +1 that wait for one
 * another go together. What could not be sent is kept: presses wait, the form keeps what was typed.
 *
 * @param revision something that is another one whenever the sheets were read again
 */
export function useDayEntry(day: string, member: string, revision: unknown): DayEntry {
  const { send } = useSend();
  const { words } = useLanguage();
  const say = words.todayView;
  const store = dayStore(day, member);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  store.redraw = () => redraw(undefined);
  const change = (next: Partial<DayStore>) => {
    Object.assign(store, next);
    store.redraw();
  };

  const read = async () => {
    const turn = ++store.turn;
    const answer = await send('readDay', { day, member }).catch((error: Error) => error);
    if (turn !== store.turn) return;
    if (answer instanceof Error) return store.rows === null ? change({ failure: answer.message }) : undefined;
    const { rows } = answer;
    change({
      rows,
      channel: store.channel ?? rows[0]?.channel ?? '',
      ...(store.rows === null && { failure: null }),
    });
  };

  const settle = (batch: readonly Entry[], rows: NonNullable<DayStore['rows']>) => {
    const [{ kind, channel }] = batch as [Entry];
    const sent = together(batch);
    const isShown = channel === store.channel;
    const text = changeText(kind === 'undo' ? reversed(sent) : sent, words);
    const draft = kind === 'save' ? {} : isShown ? shifted(store.draft, sent.add) : store.draft;
    change({
      ...{ rows, draft, waiting: store.waiting.slice(batch.length), failure: null },
      done: kind === 'undo' ? store.done.slice(0, -1) : [...store.done, ...batch],
      said: kind === 'undo' ? say.undone(text) : say.saved(text),
    });
  };

  const sendAll = async () => {
    if (store.running) return;
    change({ running: true, failure: null, said: '' });
    while (store.waiting.length > 0) {
      // What was sent before and not answered is sent as it was: it may have been done.
      const batch = store.sending ? store.waiting.slice(0, store.sending.size) : nextBatch(store.waiting);
      const [{ kind, channel }] = batch as [Entry];
      const { id } = store.sending ?? { id: requestId() };
      store.sending = { id, size: batch.length };
      store.turn++;
      try {
        const { row } = await send('recordDay', { id, day, member, channel, ...together(batch) });
        store.turn++;
        store.sending = null;
        settle(batch, [...(store.rows ?? []).filter((known) => known.channel !== channel), row]);
      } catch (error) {
        if (kind !== 'press' || !isUnanswered(error)) store.sending = null;
        const waiting = store.waiting.filter((entry) => entry.kind === 'press');
        change({ waiting, failure: (error as Error).message });
        if (kind === 'save') await read();
        change({ draft: rebased(store.draft, rowOf(store), DAY_TEXTS) });
        break;
      }
    }
    change({ running: false });
  };

  /** A press that was never sent is forgotten; one that may have arrived is sent first, and then taken back. */
  const takeLastBack = () => {
    const size = store.waiting.length - 1;
    if (size < (store.sending?.size ?? 0)) void sendAll();
    else change({ waiting: store.waiting.slice(0, -1), failure: null });
  };

  const add = (entry: Entry) => {
    change({ waiting: [...store.waiting, entry], said: '' });
    void sendAll();
  };

  useEffect(() => {
    if (!store.running) void read();
  }, [revision]);

  return {
    store,
    read,
    type: (field, text) => change({ draft: typed(store.draft, rowOf(store), field, text), said: '' }),
    choose: (channel) => {
      change({ channel, said: '' });
      change({ draft: rebased(store.draft, rowOf(store), [...MEASURES, ...DAY_TEXTS]) });
    },
    press: (measure) =>
      add({ kind: 'press', channel: rowOf(store).channel, change: { add: { [measure]: 1 } } }),
    save: () => {
      if (store.waiting.some(({ kind }) => kind !== 'press')) return;
      const changed = changeIn(store.draft);
      const isNothing = changeText(changed, words) === '';
      if (!isNothing) add({ kind: 'save', channel: rowOf(store).channel, change: changed });
      else if (store.waiting.length > 0) void sendAll();
      else change({ said: say.nothing, failure: null });
    },
    undo: () => {
      const last = store.done[store.done.length - 1];
      // What could not be sent need not be taken back from the sheet.
      if (!store.running && store.waiting.length > 0) takeLastBack();
      else if (last && !store.running)
        add({ kind: 'undo', channel: last.channel, change: reversed(last.change) });
    },
  };
}

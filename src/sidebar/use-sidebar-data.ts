import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languageOf } from '../core/words/index';
import { pageWordsOf } from '../core/words/page-words';
import type { ServerApi, SidebarData } from './api';
import { callServer } from './call-server';

type Call = keyof ServerApi;

/**
 * What the page knows.
 *
 * - `data` – the last good answer; null until there is one
 * - `failure` – why the last call brought nothing, in words
 * - `busy` – the call that is running
 */
export interface SidebarState {
  readonly data: SidebarData | null;
  readonly failure: string | null;
  readonly busy: Call | null;
}

/**
 * Keeps the sidebar's data fresh: it is read at once, whenever the page gets the focus, and when the host says that
 * the sheet has changed (`{ type: 'sheet-changed' }`; Google's Sheets never says so). `ask` calls by hand.
 *
 * The language is the chosen one, else the one the user's account has, else the browser's.
 *
 * Only the latest call counts: an answer that was overtaken is dropped, so an old one never replaces a newer one.
 */
export function useSidebarData(
  chosen: Language | null,
): SidebarState & { readonly language: Language; readonly ask: (call: Call) => Promise<void> } {
  const [state, setState] = useState<SidebarState>({ data: null, failure: null, busy: 'getOverview' });
  const language = chosen ?? state.data?.language ?? languageOf(navigator.language);
  const calls = useRef(0);
  const running = useRef<Call | null>(null);

  const ask = async (call: Call) => {
    const number = ++calls.current;
    running.current = call;
    setState((before) => ({ ...before, busy: call }));
    const change = await callServer(call, pageWordsOf(language)).then(
      (data) => ({ data, failure: null }),
      (error: Error) => ({ failure: error.message }),
    );
    if (number !== calls.current) return;
    running.current = null;
    setState((before) => ({ ...before, ...change, busy: null }));
  };

  const latestAsk = useRef(ask);
  latestAsk.current = ask;

  useEffect(() => {
    const refresh = () => latestAsk.current('getOverview');
    const onFocus = () => {
      if (running.current === null) refresh();
    };
    const onMessage = ({ data }: MessageEvent) => {
      // A running read may have begun before the change, so it is overtaken; an installation ends with a read itself.
      if (data?.type === 'sheet-changed' && running.current !== 'installFromSidebar') refresh();
    };
    refresh();
    window.addEventListener('focus', onFocus);
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('message', onMessage);
    };
  }, []);

  return { ...state, language, ask };
}

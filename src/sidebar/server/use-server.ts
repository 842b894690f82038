import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, languageOf } from '../../core/words/index';
import type { SharedWords } from '../../core/words/shared-words';
import { type Call, READ_ONLY, type ServerApi, type SidebarData } from './api';
import { callServer } from './call-server';

/**
 * What the page knows.
 *
 * - `data` – the last good answer; null until there is one
 * - `failure` – why the last reading brought nothing, in words
 * - `busy` – the reading or the change that is running
 */
export interface ServerState {
  readonly data: SidebarData | null;
  readonly failure: string | null;
  readonly busy: Call | null;
}

/** What the page can ask for. */
export interface Server extends ServerState {
  readonly language: Language;
  /** Reads everything again. */
  readonly refresh: () => Promise<void>;
  /**
   * Calls a function of the add-on; what it changed is read again afterwards, without waiting for it. Rejects with an
   * Error whose message is a sentence for the user: whoever asks shows it and keeps what was typed.
   *
   * With `more`, other calls are to follow: whoever makes them calls `refresh` after the last one.
   */
  readonly send: <C extends Call>(
    name: C,
    request: ServerApi[C]['request'],
    more?: boolean,
  ) => Promise<ServerApi[C]['answer']>;
}

/**
 * Keeps the sidebar's data fresh: it is read at once, whenever the page gets the focus, and when the host says that
 * the sheet has changed (`{ type: 'sheet-changed' }`; Google's Sheets never says so).
 *
 * The language is the chosen one, else the one the user's account has, else the browser's.
 *
 * Only the latest reading counts: an answer that was overtaken is dropped, so an old one never replaces a newer one.
 */
export function useServer(chosen: Language | null, wordsOf: (language: Language) => SharedWords): Server {
  const [state, setState] = useState<ServerState>({ data: null, failure: null, busy: 'getOverview' });
  const language = chosen ?? state.data?.language ?? languageOf(navigator.language);
  const words = wordsOf(language);
  const readings = useRef(0);
  const running = useRef<Call | null>(null);

  const begin = (call: Call | null) => {
    running.current = call;
    setState((before) => ({ ...before, busy: call }));
  };

  const refresh = async () => {
    const number = ++readings.current;
    begin('getOverview');
    const change = await callServer('getOverview', undefined, words).then(
      (data) => ({ data, failure: null }),
      (error: Error) => ({ failure: error.message }),
    );
    if (number !== readings.current) return;
    begin(null);
    setState((before) => ({ ...before, ...change }));
  };

  const send: Server['send'] = async (name, request, more = false) => {
    if (READ_ONLY.includes(name)) return callServer(name, request, words);
    // What is being read now is old when this call has ended.
    readings.current++;
    begin(name);
    try {
      return await callServer(name, request, words);
    } finally {
      if (more) begin(null);
      else void refresh();
    }
  };

  const latest = useRef(refresh);
  latest.current = refresh;

  useEffect(() => {
    const onFocus = () => {
      if (running.current === null) void latest.current();
    };
    const onMessage = ({ data }: MessageEvent) => {
      // A running reading may have begun before the change, so it is overtaken; any other call ends with a reading.
      if (data?.type !== 'sheet-changed') return;
      if (running.current === null || running.current === 'getOverview') void latest.current();
    };
    void latest.current();
    window.addEventListener('focus', onFocus);
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('message', onMessage);
    };
  }, []);

  return { ...state, language, refresh, send };
}

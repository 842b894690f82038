import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadListId, SidebarData, TablesAnswer } from './api';
import { useSend } from './server-context';

/** Lists as they were last read; `failure` is why the last reading brought nothing, in words. */
export interface Tables {
  readonly answer: TablesAnswer | null;
  readonly failure: string | null;
}

/**
 * Reads lists when a view opens, and again whenever the page has read its overview anew: after a change, and when somebody
 * comes back to it. Until the new answer is there the old one stays.
 */
export function useTables(ids: readonly ReadListId[], data: SidebarData): Tables {
  const { send } = useSend();
  const [state, setState] = useState<Tables>({ answer: null, failure: null });
  const readings = useRef(0);
  const wanted = ids.join();
  useEffect(() => {
    const number = ++readings.current;
    const show = (next: Partial<Tables>) => {
      if (number === readings.current) setState((before) => ({ ...before, ...next }));
    };
    send('readTables', { tables: wanted.split(',') as ReadListId[] }).then(
      (answer) => show({ answer, failure: null }),
      (error: Error) => show({ failure: error.message }),
    );
  }, [wanted, data]);
  return state;
}

import { useRef, useState } from 'preact/hooks';
import type { TableEdit, TablesAnswer } from '../server/api';
import { isUnanswered } from '../server/call-server';
import { requestId } from '../server/request-id';
import { useSend } from '../server/server-context';

/** Writing to the lists of leads, with the last of it to be taken back. */
export interface ActionLog {
  /** Writes; when the answer is lost, the same is asked for under the same id the next time. */
  readonly write: (edits: readonly TableEdit[], said: string) => Promise<void>;
  /** What was written last and can be taken back; null when nothing was. */
  readonly last: readonly TableEdit[] | null;
  readonly answer: TablesAnswer;
  /** What was done last, in words. */
  readonly said: string;
  readonly forget: (said: string) => void;
}

export function useActionLog(answer: TablesAnswer): ActionLog {
  const { send } = useSend();
  const [{ last, said }, setState] = useState<Pick<ActionLog, 'last' | 'said'>>({ last: null, said: '' });
  const sending = useRef<{ readonly id: string; readonly text: string } | null>(null);
  const write: ActionLog['write'] = async (edits, done) => {
    const text = JSON.stringify(edits);
    const id = sending.current?.text === text ? sending.current.id : requestId();
    sending.current = { id, text };
    try {
      await send('writeTables', { id, part: 0, edits });
    } catch (error) {
      if (!isUnanswered(error)) sending.current = null;
      throw error;
    }
    sending.current = null;
    setState({ last: edits, said: done });
  };
  return { write, last, answer, said, forget: (text) => setState({ last: null, said: text }) };
}

import { useState } from 'preact/hooks';
import type { TableEdit, TablesAnswer } from '../server/api';
import { useWriting } from '../server/use-writing';

/** Writing to the lists of leads, with the last of it to be taken back. */
export interface ActionLog {
  /** Writes; when the answer is lost, the same is asked for again the next time. */
  readonly write: (edits: readonly TableEdit[], said: string) => Promise<void>;
  /** What was written last and can be taken back; null when nothing was. */
  readonly last: readonly TableEdit[] | null;
  readonly answer: TablesAnswer;
  /** What was done last, in words. */
  readonly said: string;
  readonly forget: (said: string) => void;
}

export function useActionLog(answer: TablesAnswer): ActionLog {
  const writing = useWriting();
  const [{ last, said }, setState] = useState<Pick<ActionLog, 'last' | 'said'>>({ last: null, said: '' });
  const write: ActionLog['write'] = async (edits, done) => {
    await writing(edits);
    setState({ last: edits, said: done });
  };
  return { write, last, answer, said, forget: (text) => setState({ last: null, said: text }) };
}

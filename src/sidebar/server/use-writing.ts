import { useRef } from 'preact/hooks';
import type { TableEdit } from './api';
import { isUnanswered } from './call-server';
import { requestId } from './request-id';
import { useSend } from './server-context';

/**
 * Writes rows and cells of lists; rejects with a sentence when nothing was written. When an answer is lost, the same edits
 * are asked for under the same id the next time, so that nothing comes twice.
 */
export function useWriting(): (edits: readonly TableEdit[]) => Promise<void> {
  const { send } = useSend();
  const sending = useRef<{ readonly id: string; readonly text: string } | null>(null);
  return async (edits) => {
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
  };
}

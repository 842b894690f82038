import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useAction } from '../server/use-action';
import { reversedEdits } from './log-edits';
import type { ActionLog } from './use-action-log';

/** What was logged last, and the way back. */
export function UndoLog({ log }: { readonly log: ActionLog }) {
  const { words } = useLanguage();
  const say = words.leadsView;
  const undoing = useAction(async () => {
    const edits = log.last && reversedEdits(log.last, log.answer);
    if (!edits) throw new Error(say.cannotUndo);
    await log.write(edits, '');
    log.forget(say.undone);
  });
  if (log.said === '') return null;
  return (
    <div>
      <p class="said" role="status">
        {log.said}
      </p>
      {undoing.failure !== null && <Refusal>{undoing.failure}</Refusal>}
      {log.last !== null && (
        <button type="button" class="quiet" aria-disabled={undoing.busy} onClick={() => void undoing.run()}>
          {say.undo}
        </button>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { countText } from '../../core/story/figures';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { ServerApi, TablesAnswer } from '../server/api';
import { isUnanswered } from '../server/call-server';
import { useSend } from '../server/server-context';
import { useAction } from '../server/use-action';
import { importStore as store } from './import-store';
import { forgetRun } from './run-import';
import { useKeptFocus } from './use-kept-focus';

/** What the last import brought, and the way to take it back: here, and whenever the page is opened again. */
export function LastImport({ lastImport }: { readonly lastImport: TablesAnswer['lastImport'] }) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const { send } = useSend();
  const [isAsking, setAsking] = useState(false);
  const [undone, setUndone] = useState<ServerApi['undoImport']['answer'] | null>(null);
  const [isUnheard, setUnheard] = useState(false);

  const undo = useAction(async () => {
    setUndone(null);
    setUnheard(false);
    try {
      setUndone(await send('undoImport', undefined));
      forgetRun();
    } catch (error) {
      setUnheard(isUnanswered(error));
      throw error;
    } finally {
      setAsking(false);
    }
  });
  const place = useKeptFocus(`${isAsking} ${undo.busy} ${lastImport === null}`);
  const isWriting = store.run?.state === 'running' || store.run?.state === 'stopping';
  // The answer was lost; that nothing is left to be undone tells what it was.
  const isDoneUnheard = isUnheard && lastImport === null;
  const rows = countText((lastImport?.appended ?? 0) + (lastImport?.changed ?? 0));
  if (isWriting || (!lastImport && !undone && undo.failure === null)) return null;
  return (
    <section ref={place} class="boxed last-import" tabIndex={-1} aria-label={say.last}>
      {lastImport && (
        <>
          <h3>{say.last}</h3>
          <p class="file-name">{say.lastOf(lastImport.name, words.sheets[lastImport.table])}</p>
          <p class="faint">{say.lastCounts(countText(lastImport.appended), countText(lastImport.changed))}</p>
          {isAsking && <p>{say.undoNote(rows)}</p>}
          <div class="buttons">
            {isAsking ? (
              <>
                <button type="button" class="primary" aria-disabled={undo.busy} onClick={() => undo.run()}>
                  {undo.busy ? say.undoing : say.undoNow}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-disabled={undo.busy}
                  onClick={() => undo.busy || setAsking(false)}
                >
                  {say.keep}
                </button>
              </>
            ) : (
              <button type="button" class="plain" onClick={() => setAsking(true)}>
                {say.undo}
              </button>
            )}
          </div>
        </>
      )}
      {undone && (
        <p class="said" role="status">
          {say.undone(countText(undone.undone))} {undone.left > 0 && say.left(countText(undone.left))}
        </p>
      )}
      {isDoneUnheard && (
        <p class="said" role="status">
          {say.undoneUnheard}
        </p>
      )}
      {undo.failure !== null && !isDoneUnheard && <Refusal>{undo.failure}</Refusal>}
    </section>
  );
}

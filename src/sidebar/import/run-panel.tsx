import { useId } from 'preact/hooks';
import { countText } from '../../core/story/figures';
import { useDataLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { useSend } from '../server/server-context';
import { type ImportRun, writtenBy } from './import-store';
import { compareAgain, goOn, progressOf, stopRun } from './run-import';
import { useKeptFocus } from './use-kept-focus';

/** An import that was begun: how far it is, the way to stop it and to go on, and what was done. */
export function RunPanel({ run }: { readonly run: ImportRun }) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const sender = useSend();
  const id = useId();
  const place = useKeptFocus(run.state);
  const { done, all } = progressOf(run);
  const written = writtenBy(run);
  const figures = [countText(done), countText(all)] as const;
  return (
    <section ref={place} class="run" tabIndex={-1} aria-label={say.title}>
      {run.state === 'done' ? (
        <p class="said" role="status">
          {say.done(countText(written.appended), countText(written.changed))}
        </p>
      ) : (
        <>
          <label for={id}>
            {run.state === 'stopped' ? say.stopped(...figures) : say.running(...figures)}
          </label>
          <progress id={id} max={all} value={done} />
        </>
      )}
      {run.failure !== null && <Refusal>{run.failure}</Refusal>}
      {(run.state === 'running' || run.state === 'stopping') && (
        <div class="buttons">
          <button type="button" class="plain" aria-disabled={run.state === 'stopping'} onClick={stopRun}>
            {run.state === 'stopping' ? say.stopping : say.stop}
          </button>
        </div>
      )}
      {run.state === 'stopped' && (
        <>
          <p class="faint">{say.goOnNote}</p>
          {run.failure !== null && <p class="faint">{say.compareNote}</p>}
          <div class="buttons">
            <button type="button" class="primary" onClick={() => goOn(sender)}>
              {say.goOn}
            </button>
            <button type="button" class="plain" onClick={() => compareAgain(sender)}>
              {say.compare}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

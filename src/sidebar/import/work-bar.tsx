import { useId } from 'preact/hooks';
import { useDataLanguage } from '../parts/language-context';
import { forgetFile, type ImportStore } from './import-store';

/** What takes a while before anything is shown, how far it is, and the way to leave it. */
export function WorkBar({ work: { step, share } }: { readonly work: NonNullable<ImportStore['work']> }) {
  const say = useDataLanguage().words.importView;
  const id = useId();
  return (
    <div class="work" aria-busy="true">
      <label for={id}>{say.steps[step]}</label>
      <progress id={id} max={1} value={share} />
      <div class="buttons">
        <button type="button" class="quiet" onClick={forgetFile}>
          {say.quit}
        </button>
      </div>
    </div>
  );
}

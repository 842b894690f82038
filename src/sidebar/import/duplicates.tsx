import { useId } from 'preact/hooks';
import type { OnDuplicate } from '../../core/import/plan-import';
import { useDataLanguage } from '../parts/language-context';
import { chooseOnDuplicate } from './prepare-import';

const CHOICES: readonly OnDuplicate[] = ['update', 'skip'];

/** What becomes of rows that are on the sheet with other cells. */
export function Duplicates({ chosen }: { readonly chosen: OnDuplicate }) {
  const say = useDataLanguage().words.importView;
  const name = useId();
  return (
    <fieldset>
      <legend>{say.duplicates}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => chooseOnDuplicate(choice)}
          />
          <span>
            {say[choice]}
            {choice === 'update' && <span class="faint">{say.updateNote}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

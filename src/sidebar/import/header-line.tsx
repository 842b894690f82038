import { useId } from 'preact/hooks';
import { useDataLanguage } from '../parts/language-context';
import { importStore as store } from './import-store';
import { recognise } from './prepare-import';

/** Column names are looked for in so many lines. */
const MOST_LINES = 12;
const LONGEST = 28;

/** In which line of the file the column names are, to be corrected. */
export function HeaderLine({ headerLine }: { readonly headerLine: number | null }) {
  const { words } = useDataLanguage();
  const id = useId();
  const lines = store.file?.lines ?? [];
  const offered = lines.filter(({ line }, i) => i < MOST_LINES || line === headerLine);
  return (
    <div class="header-line">
      <label for={id}>{words.importView.headerLine}</label>
      <select
        id={id}
        value={headerLine ?? ''}
        onChange={({ currentTarget: { value } }) =>
          recognise({ ...store.known, headerLine: value === '' ? null : Number(value) })
        }
      >
        <option value="">{words.importView.noHeaderLine}</option>
        {offered.map(({ line, cells }) => (
          <option key={line} value={line}>
            {`${words.importing.line(line)}: ${cells.filter(Boolean).join(words.units.comma).slice(0, LONGEST)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

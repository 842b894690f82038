import { useId } from 'preact/hooks';
import { TABLE_IDS } from '../../core/import/headers/header-index';
import type { Recognition } from '../../core/import/recognise-table';
import type { TableId } from '../../core/tables/table';
import { useDataLanguage } from '../parts/language-context';
import { importStore as store } from './import-store';
import { recognise } from './prepare-import';

interface FileKindProps {
  readonly recognition: Recognition;
  readonly table: TableId | null;
}

/** What a row of the file is; asked where its column names do not tell. */
export function FileKind({ recognition: { candidates, kept }, table }: FileKindProps) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const id = useId();
  const ids = [...new Set([...candidates, ...TABLE_IDS])];
  return (
    <div class="file-kind">
      {table === null && <p class="notice small">{say.askKind}</p>}
      <label for={id}>{say.kind}</label>
      <select
        id={id}
        value={table ?? ''}
        onChange={(event) => recognise({ ...store.known, table: event.currentTarget.value as TableId })}
      >
        {table === null && <option value="">{say.chooseKind}</option>}
        {ids.map((one) => (
          <option key={one} value={one}>
            {words.sheets[one]}
          </option>
        ))}
      </select>
      {kept && (
        <p class="faint">
          {say.kept}{' '}
          <button type="button" class="link" onClick={() => recognise({ ...store.known, kept: {} })}>
            {say.again}
          </button>
        </p>
      )}
    </div>
  );
}

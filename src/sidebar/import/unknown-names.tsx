import { useId } from 'preact/hooks';
import type { UnknownName } from '../../core/import/unknown-names';
import { countText } from '../../core/story/figures';
import type { TableId } from '../../core/tables/table';
import { useDataLanguage } from '../parts/language-context';
import { targetName } from './column-uses';
import { importStore as store } from './import-store';
import { chooseNames } from './prepare-import';
import type { NameList, UnknownColumn } from './unknown-lists';

const MOST = 20;

interface UnknownNamesProps {
  readonly table: TableId;
  readonly unknown: readonly UnknownColumn[];
  readonly listed: { readonly [L in NameList]: readonly string[] };
}

/** Names that are in no list of 設定, each with what to write for it; they are kept as they are until somebody chooses. */
export function UnknownNames({ table, unknown, listed }: UnknownNamesProps) {
  const { words } = useDataLanguage();
  return (
    <>
      {unknown.map(({ column, list, names }) => (
        <fieldset key={column} class="unknown-names">
          <legend>{words.importView.unknown[list](targetName(table, column as never, words))}</legend>
          <ColumnNames {...{ column, names }} listed={listed[list]} />
        </fieldset>
      ))}
    </>
  );
}

interface ColumnNamesProps {
  readonly column: string;
  readonly names: readonly UnknownName[];
  readonly listed: readonly string[];
}

function ColumnNames({ column, names, listed }: ColumnNamesProps) {
  const say = useDataLanguage().words.importView;
  const chosen = store.chosenNames[column] ?? new Map<string, string>();
  const choose = (pairs: readonly (readonly [name: string, to: string])[]) => {
    const next = new Map(chosen);
    for (const [name, to] of pairs) {
      if (to === '') next.delete(name);
      else next.set(name, to);
    }
    chooseNames({ ...store.chosenNames, [column]: next });
  };
  const proposals = names.flatMap(({ name, proposed }) =>
    proposed === null ? [] : [[name, proposed] as const],
  );
  return (
    <>
      <ul>
        {names.slice(0, MOST).map((one) => (
          <OneName
            key={one.name}
            {...{ one, listed }}
            chosen={chosen.get(one.name) ?? ''}
            onChoose={(to) => choose([[one.name, to]])}
          />
        ))}
      </ul>
      {names.length > MOST && <p class="faint">{say.moreNames(countText(names.length - MOST))}</p>}
      {proposals.length > 1 && (
        <button type="button" class="quiet" onClick={() => choose(proposals)}>
          {say.takeAll}
        </button>
      )}
    </>
  );
}

interface OneNameProps {
  readonly one: UnknownName;
  readonly listed: readonly string[];
  readonly chosen: string;
  readonly onChoose: (to: string) => void;
}

function OneName({ one: { name, rows, proposed }, listed, chosen, onChoose }: OneNameProps) {
  const say = useDataLanguage().words.importView;
  const id = useId();
  const offered = [...new Set([...(proposed === null ? [] : [proposed]), ...listed])];
  return (
    <li>
      <label for={id}>{say.unknownName(name, countText(rows.length))}</label>
      {proposed !== null && <span class="faint">{say.meant(proposed)}</span>}
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say.asItIs}</option>
        {offered.map((to) => (
          <option key={to} value={to}>
            {say.into(to)}
          </option>
        ))}
      </select>
    </li>
  );
}

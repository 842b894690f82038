import { useId, useState } from 'preact/hooks';
import { type Mapping, missingTargets } from '../../core/import/mapping';
import type { DateOrder } from '../../core/import/read-moment';
import type { FileColumn, Recognition } from '../../core/import/recognise-table';
import { type Target, targetsOf } from '../../core/import/targets';
import { columnName } from '../../core/import/tell-import';
import { MEASURES } from '../../core/kpi/measures';
import { countText } from '../../core/story/figures';
import type { TableId } from '../../core/tables/table';
import type { DataWords } from '../../core/words/data-words';
import { useDataLanguage } from '../parts/language-context';
import { HeaderLine } from './header-line';
import { importStore as store } from './import-store';
import { fillColumn, orderDays } from './prepare-import';

const ORDERS: readonly DateOrder[] = ['ymd', 'mdy', 'dmy'];

/** What a column of a list, or a part of some, is called. */
export const targetName = (table: TableId, target: Target, { importing }: DataWords): string =>
  (importing.columns[table] as { readonly [target: string]: string })[target] ?? target;

interface ColumnUsesProps {
  readonly recognition: Recognition;
  readonly mapping: Mapping;
}

/** What each column of the file fills, to be looked at and corrected; open where something is missing. */
export function ColumnUses({ recognition, mapping }: ColumnUsesProps) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const { table, uses } = mapping;
  const missing = missingTargets(mapping);
  const [isOpen, setOpen] = useState(missing.length > 0);
  const used = uses.filter(({ target }) => target !== null).length;
  const nameOf = (group: readonly Target[]): string => {
    if (group.length === MEASURES.length) return words.importing.anyCount;
    const names = group.map((target) => targetName(table, target, words));
    return names.length === 1 ? (names[0] as string) : say.oneOf(names.join(words.units.comma));
  };
  return (
    <>
      {recognition.headerLine === null && <p class="notice small">{say.askColumns}</p>}
      {missing.length > 0 && (
        <p class="notice small" role="alert">
          {say.missing(missing.map(nameOf).join(words.units.comma))}
        </p>
      )}
      <details class="column-uses" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say.columns(countText(used), countText(uses.length))}</summary>
        <HeaderLine headerLine={recognition.headerLine} />
        <ul>
          {recognition.columns.map((column, i) => (
            <ColumnUse key={i} {...{ column, place: i, mapping }} />
          ))}
        </ul>
      </details>
    </>
  );
}

interface ColumnUseProps {
  readonly column: FileColumn;
  readonly place: number;
  readonly mapping: Mapping;
}

function ColumnUse({ column: { header, samples }, place, mapping: { table, uses } }: ColumnUseProps) {
  const { words } = useDataLanguage();
  const say = words.importView;
  const id = useId();
  const name = columnName(header, place, words.importing);
  const use = uses[place];
  const isAsked = store.questions.some(({ column }) => column === place);
  return (
    <li>
      <label for={id}>{name}</label>
      {samples.length > 0 && <span class="faint">{say.example(samples.join(words.units.comma))}</span>}
      <select
        id={id}
        value={use?.target ?? ''}
        onChange={(event) => fillColumn(place, (event.currentTarget.value || null) as Target | null)}
      >
        <option value="">{say.notUsed}</option>
        {targetsOf(table).map(([target]) => (
          <option key={target} value={target}>
            {targetName(table, target, words)}
          </option>
        ))}
      </select>
      {use?.order && !isAsked && (
        <select
          aria-label={say.dayOrder(name)}
          value={use.order}
          onChange={(event) => orderDays(place, event.currentTarget.value as DateOrder)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.importing.orders[order]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

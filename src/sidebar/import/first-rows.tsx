import type { TableReading } from '../../core/import/read-table';
import { countText } from '../../core/story/figures';
import { useDataLanguage } from '../parts/language-context';
import { targetName } from './column-uses';

const MOST_ROWS = 5;

/** The first rows as the lists would have them. */
export function FirstRows({ reading: { table, columns, rows, at } }: { readonly reading: TableReading }) {
  const { words } = useDataLanguage();
  const shown = rows.slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  const title = words.importView.firstRows(countText(shown.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by keys.
    <section class="first-rows" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {targetName(table, column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((cells, i) => (
            <tr key={at[i]}>
              {columns.map((column, place) => (
                <td key={column} class={typeof cells[place] === 'number' ? 'end' : undefined}>
                  {cellText(cells[place] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const cellText = (cell: string | number | boolean): string =>
  typeof cell === 'number'
    ? countText(cell)
    : typeof cell === 'boolean'
      ? cell
        ? '✓'
        : ''
      : cell.replace('T', /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(cell) ? ' ' : 'T');

import { grouped } from '../../core/story/figures';
import type { Table } from '../../core/tables/table';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import { useAction } from '../server/use-action';
import { cellsOf, type DERIVED, dayEdits } from './log-edits';
import type { ActionLog } from './use-action-log';

/** Rows told one by one. */
const SHOWN = 10;

/** For a team that logs single actions: the days whose counts in 日次入力 are others, and the press that makes them equal. */
export function DeriveCard({ answer, log }: { readonly answer: TablesAnswer; readonly log: ActionLog }) {
  const { language, words } = useLanguage();
  const say = words.leadsView;
  const { actions } = answer.tables;
  const daily = answer.tables.daily as Table | null | undefined;
  const edits = actions ? dayEdits(answer, actions) : [];
  const rows = edits.flatMap(({ columns, appended = [], changed = [] }) => [
    ...changed.map(({ row, was, to }) => ({
      cell: daily ? cellsOf(daily, daily.at.indexOf(row)) : () => '',
      counts: columns.map((column, i) => ({ column, from: was[i] ?? '', to: to[i] ?? '' })),
    })),
    ...appended.map((cells) => ({
      cell: (column: string) => cells[columns.indexOf(column)] ?? '',
      counts: columns.flatMap((column, i) => (i < 3 ? [] : [{ column, from: '', to: cells[i] ?? '' }])),
    })),
  ]);
  const writing = useAction(() => log.write(edits, say.derived(grouped(rows.length))));
  return (
    <Card title={say.derive}>
      <p>{rows.length === 0 ? say.deriveSame : say.deriveLead}</p>
      <ul class="told">
        {rows.slice(0, SHOWN).map(({ cell, counts }, i) => (
          <li key={i}>
            {say.deriveLine(
              dayText(String(cell('day')), language),
              String(cell('member')) || words.nobody,
              String(cell('channel')) || words.noChannel,
            )}
            <span class="faint">
              {' '}
              {counts
                .filter(({ from, to }) => (from || 0) !== (to || 0))
                .map(({ column, from, to }) =>
                  say.deriveChange(
                    words.measures[column as (typeof DERIVED)[number]],
                    String(from || 0),
                    String(to || 0),
                  ),
                )
                .join(words.units.comma)}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="faint">…</p>}
      {writing.failure !== null && <Refusal>{writing.failure}</Refusal>}
      {rows.length > 0 && (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            aria-disabled={writing.busy}
            onClick={() => void writing.run()}
          >
            {say.deriveDo(grouped(rows.length))}
          </button>
        </div>
      )}
    </Card>
  );
}

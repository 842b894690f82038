import { useMemo, useState } from 'preact/hooks';
import { daySums } from '../../core/improvement/day-sums';
import { type Effect, improvementEffect } from '../../core/improvement/improvement-effect';
import {
  type Improvement,
  type ImprovementState,
  isOpen,
  isOverdue,
} from '../../core/improvement/improvements';
import type { Overview } from '../../core/overview/overview';
import { grouped } from '../../core/story/figures';
import type { Cell, Table } from '../../core/tables/table';
import { pageWordsOf } from '../../core/words/page-words';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import type { TablesAnswer } from '../server/api';
import { useAction } from '../server/use-action';
import { useWriting } from '../server/use-writing';
import { ImprovementItem } from './improvement-item';

interface ImprovementsCardProps {
  readonly answer: TablesAnswer;
  readonly table: Table<'improvements'>;
  readonly overview: Overview;
  readonly improvements: readonly Improvement[];
}

/** What the team tries, overdue first, each with what became of its KPI. */
export function ImprovementsCard({ answer, table, overview, improvements }: ImprovementsCardProps) {
  const { words } = useLanguage();
  const say = words.reviewView;
  const write = useWriting();
  const [said, setSaid] = useState('');
  const { asOf, chain } = overview.settings;
  const { daily, archive } = answer.tables;
  const sums = useMemo(
    () => daySums([daily, archive].filter((one): one is Table<'daily'> => Boolean(one))),
    [daily, archive],
  );
  const effectOf = ({ kpi, opened, doneOn }: Improvement): Effect | null =>
    kpi === null || opened === null
      ? null
      : improvementEffect(sums, { kpi, opened, doneOn, asOf, chain, calendar: overview.calendar });
  const saving = useAction(async ({ row }: Improvement, state: ImprovementState) => {
    const cells = table.rows[table.at.indexOf(row)] ?? [];
    const to: { readonly [column in 'state' | 'doneOn']: Cell } = {
      state: pageWordsOf(answer.language).reviewView.states[state],
      doneOn: state === 'done' ? asOf : '',
    };
    const columns = (['state', 'doneOn'] as const).filter((column) => table.columns.includes(column));
    const was = columns.map((column) => cells[table.columns.indexOf(column)] ?? '');
    await write([
      { table: 'improvements', columns, changed: [{ row, was, to: columns.map((column) => to[column]) }] },
    ]);
    setSaid(say.saved(say.states[state]));
  });

  const open = improvements.filter(isOpen);
  const late = (one: Improvement) => isOverdue(one, asOf);
  const inOrder = [...open.filter(late), ...open.filter((one) => !late(one))];
  const closed = improvements.filter((one) => !isOpen(one));
  const item = (one: Improvement) => (
    <ImprovementItem
      key={one.row}
      improvement={one}
      isLate={late(one)}
      effect={effectOf(one)}
      busy={saving.busy}
      onState={(state) => void saving.run(one, state)}
    />
  );
  return (
    <Card title={say.improvements}>
      {improvements.length === 0 ? (
        <p>{say.noImprovements}</p>
      ) : (
        <p>{say.open(grouped(open.length), grouped(open.filter(late).length))}</p>
      )}
      {saving.failure !== null && <Refusal>{saving.failure}</Refusal>}
      {said !== '' && (
        <p class="said" role="status">
          {said}
        </p>
      )}
      <ul class="improvement-list">{inOrder.map(item)}</ul>
      {closed.length > 0 && (
        <details>
          <summary>{say.closed(grouped(closed.length))}</summary>
          <ul class="improvement-list">{[...closed].reverse().map(item)}</ul>
        </details>
      )}
      {improvements.length > 0 && <p class="faint">{say.caution}</p>}
    </Card>
  );
}

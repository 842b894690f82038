import { DAY_TEXTS, type DayText } from '../entry/day-row';
import { dayPart } from '../leads/moment';
import { type Action, dayIn, momentIn } from '../tables/records';
import type { Table } from '../tables/table';
import type { Entry } from './entry';

/**
 * The entries of 日次入力 or 履歴, one a row. Rows without a day or a member are nobody's.
 *
 * @example entriesOfDays({ columns: ['day', 'member'], rows: [['2026-04-01', '佐藤']], at: [2] })
 *   is [{ day: '2026-04-01', member: '佐藤', entered: null, written: null }]
 */
export function entriesOfDays({ columns, rows }: Table<'daily'>): readonly Entry[] {
  const at = (column: string): number => (columns as readonly string[]).indexOf(column);
  const [day, member, entered] = [at('day'), at('member'), at('entered')];
  const texts = DAY_TEXTS.map((text: DayText) => at(text)).filter((place) => place >= 0);
  return rows.flatMap((cells): readonly Entry[] => {
    const on = dayIn(cells[day] ?? '');
    const name = String(cells[member] ?? '').trim();
    if (on === null || name === '') return [];
    return [
      {
        ...{ member: name, day: on, entered: momentIn(cells[entered] ?? '') },
        written: texts.length === 0 ? null : texts.some((place) => String(cells[place] ?? '').trim() !== ''),
      },
    ];
  });
}

/** The entries of アクション履歴, one an action. When an action was put in is not kept. */
export const entriesOfActions = (actions: readonly Action[]): readonly Entry[] =>
  actions.flatMap(({ when, member, memo }): readonly Entry[] =>
    when === null || member === ''
      ? []
      : [{ member, day: dayPart(when), entered: null, written: memo !== '' }],
  );

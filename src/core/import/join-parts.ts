import { choiceIn, choiceWord } from '../tables/choices';
import type { Cell, TableId } from '../tables/table';
import type { Language } from '../words/index';
import { OPEN_NAMES, plainChoice } from './choice-names';
import type { ImportProblemKind } from './import-problem';
import { choiceNamed } from './read-choice';
import { isEmptyCell, type Target } from './targets';

/** A row while it is read: its cells by what they fill, and what is wrong with some. */
export interface RowDraft {
  readonly cells: Map<Target, Cell>;
  readonly wrong: Map<Target, ImportProblemKind>;
}

/** The columns a mapping fills although no column of the file is called so. */
export function derivedTargets(table: TableId, used: ReadonlySet<Target>): readonly Target[] {
  if (table === 'leads') return used.has('lastName') || used.has('firstName') ? ['person'] : [];
  if (table !== 'deals') return [];
  return [
    ...(used.has('stage') ? (['result'] as const) : []),
    ...(used.has('closeDate') ? (['expectedClose', 'closedOn'] as const) : []),
  ];
}

/**
 * Puts what exports keep in other columns than ours where it belongs: names in two cells, a time beside its day, a stage
 * that says how the deal ended, a day that is the expected or the real one. Changes the draft.
 *
 * @param used what the columns of the file fill
 */
export function joinParts(
  table: TableId,
  draft: RowDraft,
  used: ReadonlySet<Target>,
  language: Language,
): void {
  if (table === 'leads') joinLead(draft, language);
  if (table === 'actions') joinTime(draft);
  if (table === 'deals') joinDeal(draft, used, language);
}

function joinLead({ cells }: RowDraft, language: Language): void {
  const [last, first] = [cells.get('lastName') ?? '', cells.get('firstName') ?? ''].map(String);
  if (isEmptyCell(cells.get('person')) && `${last}${first}` !== '') {
    const isLatin = /^[\p{Script=Latin}\s.'-]*$/u.test(`${last}${first}`);
    cells.set('person', (isLatin ? [first, last] : [last, first]).filter(Boolean).join(' '));
  }
  // A list that only says ナーチャリング says by its next day which of the two it is.
  if (choiceIn('status', cells.get('status')) === 'nurtureIdle' && !isEmptyCell(cells.get('nextDay'))) {
    cells.set('status', choiceWord('status', 'nurturePlanned', language));
  }
}

function joinTime({ cells }: RowDraft): void {
  const [when, time] = [cells.get('when'), cells.get('time')];
  if (typeof time !== 'number' || !/^\d{4}-\d{2}-\d{2}$/.test(String(when))) return;
  const two = (n: number): string => `${n}`.padStart(2, '0');
  cells.set('when', `${when}T${two(Math.floor(time / 60))}:${two(time % 60)}`);
}

function joinDeal({ cells, wrong }: RowDraft, used: ReadonlySet<Target>, language: Language): void {
  const result = cells.get('result');
  if (!isEmptyCell(result) && OPEN_NAMES.includes(plainChoice(String(result)))) {
    cells.set('result', '');
    wrong.delete('result');
  }
  const ending = isEmptyCell(cells.get('stage')) ? null : choiceNamed('outcome', String(cells.get('stage')));
  if (ending) {
    if (isEmptyCell(cells.get('result'))) cells.set('result', choiceWord('outcome', ending, language));
    cells.set('stage', '');
    wrong.delete('stage');
  }
  if (!used.has('closeDate')) return;
  const isDecided = choiceIn('outcome', cells.get('result')) !== null;
  const into = isDecided ? 'closedOn' : 'expectedClose';
  if (isEmptyCell(cells.get(into))) cells.set(into, cells.get('closeDate') ?? '');
}

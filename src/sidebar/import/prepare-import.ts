import { joinedLists, listFor } from '../../core/import/import-lists';
import { importPartsInSteps } from '../../core/import/import-parts';
import type { ImportProblem } from '../../core/import/import-problem';
import { columnUse, type Mapping } from '../../core/import/mapping';
import { matchExistingInSteps } from '../../core/import/match-existing';
import type { DateOrder } from '../../core/import/read-moment';
import { readTableInSteps, type TableReading } from '../../core/import/read-table';
import { type Known, recogniseTable } from '../../core/import/recognise-table';
import { repeatedProblems } from '../../core/import/repeated-rows';
import type { Steps } from '../../core/import/steps';
import type { Target } from '../../core/import/targets';
import { readFileTextInSteps } from '../../files/read-file-text';
import type { TablesAnswer } from '../server/api';
import {
  type Comparison,
  change,
  forgetFile,
  type ImportStore,
  listsOf,
  importStore as store,
} from './import-store';
import { inSlices } from './in-slices';
import { keptMappings } from './kept-mappings';
import { type ChosenNames, unknownColumns, withChosenNames } from './unknown-lists';

const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a file somebody chose and tells what it holds; nothing of it leaves the page. */
export async function takeFile(picked: File): Promise<void> {
  forgetFile();
  change({ name: picked.name });
  if (picked.size > MOST_BYTES) return change({ trouble: 'tooBig' });
  const { turn } = store;
  const bytes = await picked.arrayBuffer().catch(() => null);
  if (turn !== store.turn) return;
  if (bytes === null) return change({ trouble: 'notOpened' });
  const file = await work('splitting', readFileTextInSteps(new Uint8Array(bytes)));
  if (!file) return;
  if (file.result === null) return change({ trouble: 'notText' });
  if (file.result.lines.length === 0) return change({ trouble: 'empty' });
  const known = { kept: keptMappings() };
  const recognition = recogniseTable(file.result, known);
  const hasRows = file.result.lines.some(({ line }) => line > (recognition.headerLine ?? 0));
  if (!hasRows) return change({ trouble: 'noRows' });
  change({ file: file.result, known, recognition });
  await readRows(recognition.mapping);
}

/** Tells again what the file holds, from what somebody said of it. */
export function recognise(known: Known): void {
  if (!store.file) return;
  const recognition = recogniseTable(store.file, known);
  change({ known, recognition, questions: [], chosenNames: {} });
  void readRows(recognition.mapping);
}

/** A column of the file fills something else; another column that filled it is not used any more. */
export function fillColumn(column: number, target: Target | null): void {
  const { mapping, recognition } = store;
  if (!mapping || !recognition) return;
  const header = recognition.columns[column]?.header ?? '';
  const uses = mapping.uses.map((use, i) => {
    if (i === column) return columnUse(mapping.table, target, header);
    return target !== null && use.target === target ? { target: null } : use;
  });
  change({ questions: store.questions.filter((question) => question.column !== column) });
  void readRows({ ...mapping, uses });
}

/** The order of the days of a column. */
export function orderDays(column: number, order: DateOrder): void {
  const { mapping } = store;
  if (!mapping) return;
  const uses = mapping.uses.map((use, i) => (i === column ? { ...use, order } : use));
  void readRows({ ...mapping, uses });
}

export function chooseNames(chosenNames: ChosenNames): void {
  change({ chosenNames });
  void compare();
}

export function chooseOnDuplicate(onDuplicate: ImportStore['onDuplicate']): void {
  change({ onDuplicate });
  void compare();
}

/** The sheet was read anew: what was compared with it before is compared again. */
export function takeAnswer(answer: TablesAnswer): void {
  const isOtherLanguage = store.answer?.language !== answer.language;
  store.answer = answer;
  if (store.run || !store.reading || store.compared === answer) return;
  if (isOtherLanguage) void readRows(store.mapping);
  else void compare();
}

/** Does the work begun last in slices; null when other work was begun meanwhile. */
async function work<T>(step: NonNullable<ImportStore['work']>['step'], steps: Steps<T>) {
  const turn = store.turn + 1;
  change({ turn, work: { step, share: 0 } });
  const done = await inSlices(
    steps,
    (share) => change({ work: { step, share } }),
    () => turn === store.turn,
  );
  if (turn !== store.turn) return null;
  change({ work: null });
  return done;
}

async function readRows(mapping: Mapping | null): Promise<void> {
  const { file, answer } = store;
  change({ mapping, reading: null, comparison: null, compared: null, turn: store.turn + 1, work: null });
  if (!file || !mapping || !answer) return;
  const read = await work('reading', readTableInSteps(file, mapping, { language: answer.language }));
  if (!read) return;
  const asked = read.result.questions.flatMap((question) => (question.ask === 'date-order' ? question : []));
  // A question stays where it is when it is answered, so that the answer can be changed.
  const answered = store.questions.filter(({ column }) => mapping.uses[column]?.order !== undefined);
  const questions = [...answered, ...asked].sort((a, b) => a.column - b.column);
  change({ reading: read.result, questions });
  await compare();
}

async function compare(): Promise<void> {
  const { reading, answer } = store;
  if (!reading || !answer) return;
  store.compared = answer;
  const compared = await work('comparing', comparisonInSteps(reading, answer));
  if (compared) change({ comparison: compared.result });
}

function* comparisonInSteps(reading: TableReading, answer: TablesAnswer): Steps<Comparison | null> {
  const { table } = reading;
  const { chosenNames, onDuplicate } = store;
  const lists = listsOf(table, answer);
  if (!lists || reading.questions.some(({ ask }) => ask === 'missing-column')) return null;
  const unknown = unknownColumns(table, reading, answer);
  yield 0;
  const rows = withChosenNames(reading, chosenNames);
  const existing = joinedLists(lists);
  const matches = yield* matchExistingInSteps(table, rows, existing);
  const { month } = answer;
  const { parts, tooLong } = yield* importPartsInSteps(table, rows, lists, matches, { onDuplicate, month });

  const tooLongProblems = tooLong.map(
    (row): ImportProblem => ({
      ...{ what: 'too-long', line: reading.at[row] as number, column: null, header: '', value: '' },
      leftOut: true,
    }),
  );
  const all = [...reading.problems, ...repeatedProblems(reading, matches), ...tooLongProblems];
  const placeFor = listFor(lists, rows.columns, month);
  const isTooLong = new Set(tooLong);
  // What is asked once need not be told line by line.
  const isAsked = reading.questions.length > 0;
  return {
    ...{ parts, tooLong, rows, matches, unknown },
    problems: all.filter(({ what }) => !isAsked || what !== 'ambiguous-day').sort((a, b) => a.line - b.line),
    archived: matches.fresh.filter((index) => placeFor(rows.rows[index] ?? []) > 0).length,
    notOnSheet: rows.columns.filter((column) => !existing.columns.includes(column)),
    counts: {
      fresh: matches.fresh.filter((index) => !isTooLong.has(index)).length,
      changed: matches.changed.filter(({ index }) => !isTooLong.has(index)).length,
      same: matches.same.length,
      leftOut: new Set(all.flatMap(({ line, leftOut }) => (leftOut ? line : []))).size,
    },
  };
}

import type { Words } from '../core/words/index';
import type { Step } from './steps';
import type { SheetId } from './types';

/**
 * What steps do, in plain words: the sheets that are new in one line, a line for each sheet that is changed, and one for
 * the looks of all of them. For people who decide whether it is done at all.
 *
 * @param names what each sheet is called in the spreadsheet
 */
export function tellSteps(
  steps: readonly Step[],
  names: ReadonlyMap<SheetId, string>,
  { changes: say, units: { comma } }: Words,
): readonly string[] {
  const fresh = new Set(steps.flatMap((step) => (step.kind === 'insert-sheet' ? [step.sheet] : [])));
  const nameOf = (sheet: SheetId): string => names.get(sheet) ?? sheet;
  const newSheets = [...fresh].map(nameOf).join(comma);
  const bySheet = new Map<SheetId, Step[]>();
  for (const step of steps) {
    if (!('sheet' in step) || fresh.has(step.sheet)) continue;
    bySheet.set(step.sheet, [...(bySheet.get(step.sheet) ?? []), step]);
  }
  const lines = [...bySheet].flatMap(([sheet, changes]) => {
    const parts = partsOf(changes, say);
    return parts.length === 0 ? [] : [say.sheet(nameOf(sheet), parts.join(comma))];
  });
  const added = newSheets === '' ? lines : [say.newSheets(newSheets), ...lines];
  const isDressed = [...bySheet.values()].flat().some(({ kind }) => kind === 'dress');
  if (!isDressed) return added;
  return added.length === 0 ? [say.onlyLooks] : [...added, say.looks];
}

/** What is done to one sheet; what its rows and columns bring along is told with them, not cell by cell. */
function partsOf(steps: readonly Step[], say: Words['changes']): readonly string[] {
  const sum = (countOf: (step: Step) => number): number =>
    steps.reduce((total, step) => total + countOf(step), 0);
  const columns = sum((step) => (step.kind === 'insert-column' ? 1 : 0));
  const rows = sum((step) => (step.kind === 'insert-rows' ? step.count : 0));
  const cells = sum((step) =>
    step.kind === 'write' ? step.entries.flat().filter((entry) => entry !== null).length : 0,
  );
  const isShown = steps.some(({ kind }) => kind === 'show-lines');
  return [
    ...(columns > 0 ? [say.columns(`${columns}`)] : []),
    ...(rows > 0 ? [say.rows(`${rows}`)] : []),
    ...(cells > 0 ? [say.cells(`${cells}`)] : []),
    ...(isShown ? [say.shown] : []),
  ];
}

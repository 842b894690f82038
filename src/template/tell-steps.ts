import type { Words } from '../core/words/index';
import type { Step } from './steps';
import type { SheetId } from './types';

/**
 * What steps do, in plain words: the sheets that are new in one line, then a line for each sheet that is changed. For
 * people who decide whether it is done at all.
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
  const lines = [...bySheet].map(([sheet, changes]) =>
    say.sheet(nameOf(sheet), partsOf(changes, say).join(comma)),
  );
  return newSheets === '' ? lines : [say.newSheets(newSheets), ...lines];
}

function partsOf(steps: readonly Step[], say: Words['changes']): readonly string[] {
  const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length;
  const cells = steps.reduce(
    (sum, step) => sum + (step.kind === 'write' ? step.entries.flat().filter((entry) => entry).length : 0),
    0,
  );
  const columns = count('mark-column');
  const rows = count('insert-row');
  return [
    ...(columns > 0 ? [say.columns(`${columns}`)] : []),
    ...(rows > 0 ? [say.rows(`${rows}`)] : []),
    ...(cells > 0 ? [say.cells(`${cells}`)] : []),
    ...(count('show-phase') > 0 ? [say.phase] : []),
    ...(count('dress') > 0 ? [say.looks] : []),
  ];
}

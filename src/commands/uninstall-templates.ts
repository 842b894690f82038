import { loadLibrary } from '../sheet/load-library';
import { readMarks } from '../sheet/marks';
import { readForms } from '../sheet/read-form';
import { readInstalled } from '../sheet/read-installed';
import { removeOurs } from '../sheet/remove-ours';
import { isOnlyCalculated } from '../template/only-calculated';
import type { SheetId } from '../template/types';
import { type Context, told } from './context';
import { isConfirmed, runCommand, withLock } from './run-command';

/**
 * アンインストール: deletes the sheets that only calculate, and leaves those people typed into as plain sheets, their
 * formulas turned into the values they show now. Nothing that was typed is lost, and no mark of ours is left.
 */
export function uninstallMinimal(): void {
  runCommand('uninstall', (context) => {
    const { words } = context;
    const { changes: say, units } = words;
    const { remove, keep, nameOf } = sortedSheets(context);
    if (remove.length + keep.length === 0) throw told(words.messages.notInstalled);
    const names = (ids: readonly SheetId[]) => ids.map(nameOf).join(units.comma);
    const lines = [
      ...(remove.length > 0 ? [`・${say.removedSheets(names(remove))}`] : []),
      ...(keep.length > 0 ? [`・${say.keptSheets(names(keep))}`] : []),
    ];
    const question = [say.asked, lines.join('\n'), say.uninstallKept].join('\n\n');
    if (!isConfirmed(context, 'uninstall', question)) return { toast: say.cancelled };
    withLock(context, () => {
      const marks = readMarks(context.spreadsheet);
      removeOurs(context.spreadsheet, marks, sortedSheets(context).remove);
    });
    return { toast: say.done };
  });
}

/** The installed sheets, those that go and those that stay, and what people call them. */
function sortedSheets({ spreadsheet, language }: Context) {
  const marks = readMarks(spreadsheet);
  const installed = readInstalled(spreadsheet, marks, readForms(marks.sheets));
  const goes = new Set(
    loadLibrary(language)
      .templates.filter(isOnlyCalculated)
      .map(({ id }) => id),
  );
  const ids = [...installed.sheets.keys()];
  return {
    remove: ids.filter((id) => goes.has(id)),
    keep: ids.filter((id) => !goes.has(id)),
    nameOf: (id: SheetId) => installed.sheets.get(id)?.name ?? id,
  };
}

import { MARK_KEY } from '../sheet/marks';
import { readOurs } from '../sheet/read-ours';
import { removeOurs } from '../sheet/remove-ours';
import { isOnlyCalculated } from '../template/only-calculated';
import type { SheetId } from '../template/types';
import { type Context, told } from './context';
import { isConfirmed, runCommand, withLock } from './run-command';

/**
 * アンインストール: deletes the sheets that only calculate, and leaves those people typed into as plain sheets, their
 * formulas turned into the values they show now. Nothing that was typed is lost, and no mark of ours is left.
 */
export function uninstallTemplates(): void {
  runCommand('uninstall', (context) => {
    const { spreadsheet, words } = context;
    const { changes: say, units } = words;
    const { remove, keep, nameOf } = sortedSheets(context);
    const hasMarks = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find().length > 0;
    if (!hasMarks) throw told(words.messages.notInstalled);
    const names = (ids: readonly SheetId[]) => ids.map(nameOf).join(units.comma);
    const lines = [
      ...(remove.length > 0 ? [`・${say.removedSheets(names(remove))}`] : []),
      ...(keep.length > 0 ? [`・${say.keptSheets(names(keep))}`] : []),
      `・${say.removedMarks}`,
    ];
    const question = [say.asked, lines.join('\n'), say.uninstallKept].join('\n\n');
    if (!isConfirmed(context, 'uninstall', question)) return { toast: say.cancelled };
    withLock(context, () => {
      const sorted = sortedSheets(context);
      removeOurs(spreadsheet, sorted.ours, sorted.remove);
    });
    return { toast: say.uninstalled };
  });
}

/** The installed sheets, those that go and those that stay, and what people call them. */
function sortedSheets({ spreadsheet, language }: Context) {
  const ours = readOurs(spreadsheet, language);
  const { sheets } = ours.installed;
  const goes = new Set(ours.library.templates.filter(isOnlyCalculated).map(({ id }) => id));
  const ids = [...sheets.keys()];
  return {
    ours,
    remove: ids.filter((id) => goes.has(id)),
    keep: ids.filter((id) => !goes.has(id)),
    nameOf: (id: SheetId) => sheets.get(id)?.name ?? id,
  };
}

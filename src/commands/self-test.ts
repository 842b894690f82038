import { sayFacts } from '../core/digest/say-digest';
import { freeName } from '../sheet/free-name';
import { loadLibrary } from '../sheet/load-library';
import { trySheet } from '../sheet/try-sheet';
import { runCommand } from './run-command';

/** 自己診断: tries on a new sheet what the add-on takes for granted of Sheets, and says how much of it holds. */
export function selfTest(): void {
  runCommand('selfTest', ({ spreadsheet, language }) => {
    const library = loadLibrary(language).selfTest;
    const sheet = spreadsheet.insertSheet(freeName(spreadsheet, library.sheet));
    return { alert: sayFacts([library.done], { ...trySheet(sheet, library) }).join() };
  });
}

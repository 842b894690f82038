import type { Engine } from '../engine';
import type { Host } from '../host';
import { errorMessage } from './error-message';
import type { EditedArea } from './watch-changes';

/** Runs the add-on for the page, whoever asks: the menu, a sidebar, or an edit by hand. */
export interface AddOnRunner {
  /** Whether the add-on is at work right now. */
  isRunning(): boolean;
  /** A menu item's function; what it throws is shown. */
  command(functionName: string): Promise<void>;
  /** A call of `google.script.run`; what it throws is the caller's. */
  run(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Somebody edited cells by hand, or something else when there is no area. */
  edited(area: EditedArea | undefined): void;
  /** Runs what the clock has to run by now; what it throws nobody sees, as in Sheets. */
  tick(): void;
  /** Calls the listener some time after an edit by hand or a menu command; gives back how to stop that. */
  onSheetChanged(listener: () => void): () => void;
}

interface AddOnRunnerOptions {
  readonly host: Host;
  readonly engine: Engine;
  /** A function of the add-on has ended, and everything is calculated. */
  onEnd(): void;
  /** A menu command begins, or has ended. */
  onBusy(busy: boolean): void;
  onError(message: string): void;
}

/** Milliseconds after which sidebars hear of changed cells; a burst of edits is told once. */
const TELL_AFTER = 400;

/** Makes the one runner of a page. */
export function createAddOnRunner({ host, engine, onEnd, onBusy, onError }: AddOnRunnerOptions): AddOnRunner {
  const listeners = new Set<() => void>();
  let running = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;

  async function whileRunning<T>(run: () => T | Promise<T>): Promise<T> {
    running++;
    try {
      return await run();
    } finally {
      engine.flush();
      running--;
      onEnd();
    }
  }

  function tellSidebars(): void {
    clearTimeout(telling);
    telling = setTimeout(() => {
      for (const listener of listeners) listener();
    }, TELL_AFTER);
  }

  return {
    isRunning: () => running > 0,
    async command(functionName) {
      onBusy(true);
      // The script keeps the page busy until it ends: let the browser paint first.
      await new Promise((resolve) => setTimeout(resolve, 50));
      try {
        await whileRunning(() => host.call(functionName));
      } catch (error) {
        onError(errorMessage(error));
      } finally {
        onBusy(false);
        tellSidebars();
      }
    },
    run: (functionName, args) => whileRunning(() => host.run(functionName, args)),
    edited(area) {
      tellSidebars();
      const sheet = area && engine.workbook.getSheetBySheetId(area.sheetId);
      if (!sheet) return;
      const { startRow, startColumn, endRow, endColumn } = area.range;
      const range = host.spreadsheet
        .getSheetByName(sheet.getSheetName())
        ?.getRange(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
      // What a simple trigger throws, nobody sees: in Sheets it is only in the log.
      if (range) whileRunning(() => host.edited(range)).catch(console.warn);
    },
    tick() {
      whileRunning(() => host.tick()).catch(console.warn);
    },
    onSheetChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

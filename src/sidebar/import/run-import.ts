import { requestId } from '../server/request-id';
import type { Server } from '../server/use-server';
import { change, type ImportRun, importStore as store, writtenBy } from './import-store';
import { keepMapping } from './kept-mappings';

type Sender = Pick<Server, 'send' | 'refresh'>;

/**
 * Begins to write what was compared, or goes on with a run whose remaining rows were compared again: under its id, so that
 * it is one import to be undone, and with numbers no part of it had.
 */
export function beginRun(sender: Sender): void {
  const { comparison, mapping, recognition, resumed, name, answer } = store;
  if (!comparison || comparison.parts.length === 0 || store.work || store.run) return;
  if (mapping && recognition) keepMapping(recognition.signature, mapping);
  const last = answer?.lastImport;
  const run: ImportRun = {
    ...{ id: resumed?.id ?? requestId(), file: name, parts: comparison.parts, next: 0 },
    first: resumed ? resumed.first + resumed.parts.length : 0,
    // Whatever was not answered is known by now: the sheet was read again.
    before: resumed && last?.name === name ? last : { appended: 0, changed: 0 },
    ...{ state: 'running', failure: null },
  };
  change({ run, resumed: null });
  void sendParts(sender);
}

/** Goes on with a run that was stopped, from the part nobody knows to be done. */
export function goOn(sender: Sender): void {
  if (store.run?.state !== 'stopped') return;
  update({ state: 'running', failure: null });
  void sendParts(sender);
}

/** Stops a run before its next part. */
export function stopRun(): void {
  if (store.run?.state === 'running') update({ state: 'stopping' });
}

/** Leaves a run that was stopped, to compare the rows of the file with the sheet as it is now. */
export function compareAgain({ refresh }: Sender): void {
  const { run } = store;
  if (run?.state !== 'stopped') return;
  awaitSheet({ resumed: run });
  void refresh();
}

/** What a run wrote was taken back: whatever is imported now is another import. */
export const forgetRun = (): void => awaitSheet({ resumed: null });

/** Until the sheet is read again, nothing is known of its rows. */
function awaitSheet({ resumed }: { readonly resumed: ImportRun | null }): void {
  const work = store.reading && ({ step: 'comparing', share: 0 } as const);
  change({ run: null, resumed, comparison: null, compared: null, work, turn: store.turn + 1 });
}

const update = (next: Partial<ImportRun>): void => {
  if (store.run) change({ run: { ...store.run, ...next } });
};

async function sendParts({ send, refresh }: Sender): Promise<void> {
  while (store.run) {
    const { id, file, parts, first, next, state } = store.run;
    const part = parts[next];
    if (!part || state !== 'running') {
      update({ state: part ? 'stopped' : 'done' });
      break;
    }
    try {
      await send('writeTables', { id, part: first + next, file, edits: [part] }, true);
      update({ next: next + 1 });
    } catch (error) {
      update({ state: 'stopped', failure: (error as Error).message });
      break;
    }
  }
  void refresh();
}

/** How many rows a run is known to have written, and how many there are. */
export function progressOf(run: ImportRun): { readonly done: number; readonly all: number } {
  const total = ({ appended, changed }: ReturnType<typeof writtenBy>) => appended + changed;
  return { done: total(writtenBy(run)), all: total(writtenBy({ ...run, next: run.parts.length })) };
}

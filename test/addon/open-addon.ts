import { loadDist } from '../../host/cli/load-dist';
import type * as NodeHostModule from '../../host/node-host';
import { MEASURES, type Measures, noActivity } from '../../src/core/kpi/measures';
import type { Overview } from '../../src/core/overview/overview';
import { createNodeHost } from '../host-bundle';

const opened = new Set<{ dispose(): void }>();

/** A spreadsheet left open keeps Node running, also when its test fails. */
afterEach(() => {
  for (const host of opened) host.dispose();
});

/** The add-on as clasp would push it, opened in a new spreadsheet of the local host. */
export function openAddon(options: Partial<NodeHostModule.NodeHostOptions> = {}) {
  const host = createNodeHost({
    dist: loadDist('dist'),
    ...options,
  });
  const { dispose } = host;
  // One that a test is done with before its end is let go at once: some open hundreds.
  host.dispose = () => {
    opened.delete(host);
    dispose();
  };
  opened.add(host);
  const send = async (name: string, request: unknown) =>
    JSON.parse((await host.run(name, [JSON.stringify(request)])) as string);
  return {
    host,
    send,
    /** What was said last, in a toast or an alert. */
    lastSaid(): string {
      const last = host.ui.shown[host.ui.shown.length - 1];
      if (last?.kind === 'toast') return last.message;
      return last?.kind === 'alert' ? (last.prompt ?? '') : '';
    },
    async overview(): Promise<Overview> {
      const { overview } = JSON.parse((await host.run('getOverview', [])) as string);
      return overview;
    },
    /** The cell of a form, by row key and column mark order: column letters are the caller's business. */
    value(sheet: string, key: string, column: number): unknown {
      const values = host.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
      return values.find((row) => row[0] === key)?.[column - 1];
    },
    /** Types entries into the open list under a header, as a person would. */
    type(name: string, header: string, entries: readonly string[]): void {
      const sheet = host.spreadsheet.getSheetByName(name);
      const values = sheet?.getDataRange().getValues() ?? [];
      const row = values.findIndex((line) => line.includes(header));
      const column = values[row]?.indexOf(header) ?? -1;
      sheet?.getRange(row + 2, column + 1, entries.length, 1).setValues(entries.map((entry) => [entry]));
    },
  };
}

/** A row as `importDaily` takes it. */
export function dailyRow(day: string, member: string, channel: string, counts: Partial<Measures>, memo = '') {
  const measures = { ...noActivity(), ...counts };
  return [day, member, channel, ...MEASURES.map((measure) => measures[measure]), memo];
}

import type { HostSnapshot, NodeHost, NodeHostOptions } from '../../host/node-host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What opens hosts, and the built add-on: handed in, because jest and plain Node load the host in different ways. */
export interface Maker {
  readonly createNodeHost: (options: NodeHostOptions) => NodeHost;
  readonly dist: NodeHostOptions['dist'];
}

/** Told of each service call of a command before it is made, with its number from 1; what it throws, the call throws. */
export type Hook = (call: string, n: number) => void;

/** How a command ended: what it answered, or the message of its error; and what it said last, if anything. */
export interface Ending {
  readonly answer: unknown;
  readonly error: string | null;
  readonly said: string | null;
  readonly calls: readonly string[];
}

/** An open spreadsheet with the add-on. */
export interface Book {
  readonly host: NodeHost;
  /** Runs a call of the page (with a request) or a command of the menu (`undefined`), its service calls told to a hook. */
  run(name: string, request?: unknown, hook?: Hook): Ending;
  /** Does anything with the host, told in the same way. */
  watch(hook: Hook | undefined, act: () => unknown): Ending;
  /** A sheet of ours by its id, whatever people call it. */
  sheet(id: string): Sheet | undefined;
  /** Where the marked columns of our sheets stand, from 1: `daily.calls`. */
  columns(): ReadonlyMap<string, number>;
  close(): void;
}

/**
 * Opens a spreadsheet of the local host. `NaN` and infinite numbers that would reach an answer, which JSON turns into
 * null without a word, are an error there, that names the place.
 */
export function openBook({ createNodeHost, dist }: Maker, options: Partial<NodeHostOptions> = {}): Book {
  let hook: Hook | undefined;
  let calls: string[] = [];
  const host = createNodeHost({
    dist: { ...dist, code: `${STRICT_JSON}${dist.code}` },
    now: () => Date.UTC(2026, 3, 3, 3),
    ...options,
    beforeCall: (call) => {
      if (!hook) return;
      calls.push(call);
      hook(call, calls.length);
    },
  });
  function watch(told: Hook = () => undefined, act: () => unknown): Ending {
    const before = host.ui.shown.length;
    calls = [];
    hook = told;
    let [answer, error]: [unknown, string | null] = [null, null];
    try {
      answer = act();
    } catch (thrown) {
      error = String((thrown as { message?: unknown } | null)?.message ?? thrown);
    }
    hook = undefined;
    const shown = host.ui.shown.slice(before).reverse();
    const last = shown.find((one) => one.kind === 'toast' || one.kind === 'alert');
    const said = last?.kind === 'toast' ? last.message : last?.kind === 'alert' ? last.prompt : null;
    return { answer: typeof answer === 'string' ? JSON.parse(answer) : answer, error, said, calls };
  }
  const marks = () => host.spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  return {
    host,
    run: (name, request, told) =>
      watch(told, () => (request === undefined ? host.call(name) : host.call(name, JSON.stringify(request)))),
    watch,
    sheet: (id) =>
      marks()
        .find((mark) => mark.getValue()?.startsWith(`sheet ${id} `))
        ?.getLocation()
        .getSheet() ?? undefined,
    columns: () =>
      new Map(
        marks().flatMap((mark) => {
          const [kind, name = ''] = (mark.getValue() ?? '').split(' ');
          const column = kind === 'column' ? mark.getLocation().getColumn() : null;
          return column ? [[name, column.getColumn()] as const] : [];
        }),
      ),
    close: () => host.dispose(),
  };
}

/** What JSON.stringify is given in the add-on's realm may hold no number that is none. */
const STRICT_JSON = `JSON.stringify = ((plain) => (value, ...more) => plain(value, (key, part) => {
  if (typeof part === 'number' && !Number.isFinite(part)) throw new Error('NOT A NUMBER IN THE ANSWER: ' + key + ' ' + part);
  return part;
}, more[1]))(JSON.stringify);\n`;

/** A spreadsheet to begin from. */
export type Start = HostSnapshot;

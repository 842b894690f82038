import { createContext, runInContext } from 'node:vm';
import { createEngine } from './engine';
import { headlessPlugins } from './engine/headless-plugins';
import { createHost, type Host, type HostOptions, type HostSnapshot } from './host';
import { followConditionalFormats } from './services/follow-conditional-formats';
import { forbiddenGlobals, type Realm } from './services/realm';
import { createRecordingUi, type RecordingUi } from './services/recording-ui';

export type { Host, HostOptions, HostSnapshot } from './host';
export type * from './services';
export type { RecordingUi, Shown } from './services/recording-ui';

/** What a headless host can be told; all of it may be left out but the bundle. */
export type NodeHostOptions = Omit<HostOptions, 'engine' | 'realm' | 'ui' | 'state'> & {
  /** A spreadsheet to open again. */
  readonly snapshot?: HostSnapshot;
  /** Name of a new spreadsheet. */
  readonly title?: string;
  /** Who answers questions and sees pages; records everything and presses OK by default. */
  readonly ui?: HostOptions['ui'];
};

/** A host in Node, and the record of what a person would have seen (when no `ui` was given). */
export interface NodeHost extends Host {
  readonly ui: RecordingUi;
}

/**
 * Boots the add-on in a spreadsheet without a screen.
 *
 * @example
 * const host = createNodeHost({ dist: { code: readFileSync('dist/Code.js', 'utf8'), html: {} } });
 * host.open();
 * host.ui.menus; // what onOpen added
 */
export function createNodeHost({ snapshot, title, ui, ...options }: NodeHostOptions): NodeHost {
  const engine = createEngine({
    plugins: headlessPlugins(),
    locale: options.locale?.startsWith('en') ? 'en' : 'ja',
    ...(title !== undefined && { title }),
    ...(snapshot && { workbook: snapshot.workbook }),
  });
  followConditionalFormats(engine);
  const recording = createRecordingUi();
  try {
    const host = createHost({
      ...options,
      ...(snapshot && { state: snapshot.services }),
      ...{ engine, realm: createVmRealm(), ui: ui ?? recording },
    });
    return { ...host, ui: recording };
  } catch (error) {
    // The engine has timers that would keep the process from ending.
    engine.dispose();
    throw error;
  }
}

/** A realm of its own with ECMAScript, a console, and nothing of Node. */
export function createVmRealm(): Realm {
  // Without a prototype: otherwise Node's own Object could be reached as the global `constructor`.
  const context = createContext(Object.create(null));
  const global = runInContext('globalThis', context) as Record<string, unknown>;
  const { log, info, warn, error } = console;
  global.console = { log, info, warn, error };
  for (const name of forbiddenGlobals(global)) delete global[name];
  return {
    global,
    evaluate: (code, fileName) => {
      runInContext(code, context, { filename: fileName });
    },
    Date: global.Date as DateConstructor,
    Array: global.Array as ArrayConstructor,
  };
}

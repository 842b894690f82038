import './services/mend-rule-references';
import type { IWorkbookData } from '@univerjs/core';
import { customFunction, customFunctionNames } from './custom-functions';
import type { Engine } from './engine';
import { Boundary } from './services/boundary';
import { chartsOf } from './services/chart-store';
import type { Context } from './services/context';
import { dueTriggers } from './services/due-triggers';
import { enumNamed } from './services/enum-value';
import { type AuthModeName, Execution, type ServiceCalls } from './services/execution';
import { followSheetNames } from './services/follow-sheet-names';
import { followChanges } from './services/following-ranges';
import { carried } from './services/json-value';
import type { Realm } from './services/realm';
import { setRealmClock } from './services/realm-clock';
import { scriptEnums } from './services/script-enums';
import { createServices } from './services/services';
import { type ChartData, emptyState, type ServicesState } from './services/services-state';
import type { UiPort } from './services/ui-port';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a host is made of. */
export interface HostOptions {
  readonly engine: Engine;
  /** The world the bundle runs in; services are put there. */
  readonly realm: Realm;
  readonly ui: UiPort;
  /** The built add-on: its script, and its HTML files by their name without `.html`. */
  readonly dist: { readonly code: string; readonly html: Readonly<Record<string, string>> };
  /** Time zone of a new spreadsheet; Asia/Tokyo by default. */
  readonly timeZone?: string;
  /** Time zone of the script, from its manifest, which is local time to its `Date`; Asia/Tokyo by default. */
  readonly scriptTimeZone?: string;
  /** The person's language; 'ja' by default. */
  readonly locale?: string;
  /** What an earlier host's snapshot kept. */
  readonly state?: ServicesState;
  /** The clock, in milliseconds since 1970; the bundle's `new Date()` follows it. */
  readonly now?: () => number;
  /** The person's address. The first one to use a spreadsheet owns it. */
  readonly user?: string;
  /** Whether somebody else holds the lock; nobody does by default. */
  readonly lockedElsewhere?: () => boolean;
  /** Told of each service call before it is made, as in `Range.setValues`: what this throws, the call throws. */
  readonly beforeCall?: (call: string) => void;
  /** Recipients that may be written to within 24 hours; 100 by default, as for a private account. */
  readonly mailQuota?: number;
  /** OAuth scopes the person refused. */
  readonly refusedScopes?: readonly string[];
  /** What the add-on's own menu is called; 'Gyakusan' by default. */
  readonly addonName?: string;
}

/** Everything to open the same spreadsheet again, as plain JSON. */
export interface HostSnapshot {
  readonly workbook: IWorkbookData;
  readonly services: ServicesState;
}

/** The add-on in its spreadsheet, callable as Sheets would call it. */
export interface Host {
  readonly engine: Engine;
  /** For tests and tools: what the add-on sees as the active spreadsheet. Calls count as no command's. */
  readonly spreadsheet: Spreadsheet;
  /** The spreadsheet is opened: runs `onOpen`, if the bundle has one, under this authorisation. */
  open(authMode?: AuthModeName): void;
  /** A menu item is clicked. @throws what the function throws, or when the bundle has no such function */
  call(functionName: string, ...args: unknown[]): unknown;
  /**
   * The sidebar calls `google.script.run`: JSON-like values in and out, and not the functions ending in `_`. Sheets runs
   * at most ten of them at once and lets the others wait; here each runs to its end before the next begins.
   */
  run(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** A person edited these cells: runs the simple trigger `onEdit`, if the bundle has one. */
  edited(range: Range): void;
  /** Time has passed: runs the clock triggers that are due at `now`. */
  tick(): void;
  /** The service calls of each function's latest execution. */
  serviceCalls(): Record<string, ServiceCalls>;
  /** The embedded charts on a sheet, by the engine's sheet id. */
  charts(sheetId: string): readonly ChartData[];
  snapshot(): HostSnapshot;
  dispose(): void;
}

/**
 * Puts the Apps Script services into a realm and runs a built add-on there, unchanged.
 *
 * The bundle is evaluated once, without any authorisation: a service call at its top level throws here, where in
 * Sheets it would silently take the menu away. Its custom functions work in formulas from then on.
 *
 * @example
 * const host = createHost({ engine, realm, ui, dist: { code: 'function hello() { return 1; }', html: {} } });
 * host.call('hello'); // 1
 */
export function createHost(options: HostOptions): Host {
  const { engine, realm, ui, dist, user = 'user@example.com', now = Date.now } = options;
  const { timeZone = 'Asia/Tokyo', scriptTimeZone = 'Asia/Tokyo', locale = 'ja' } = options;
  const execution = new Execution();
  const boundary = new Boundary(realm, execution, options.beforeCall);
  const state = options.state
    ? { ...emptyState(timeZone, user), ...structuredClone(options.state) }
    : emptyState(timeZone, user);
  const context: Context = {
    ...{ engine, realm, ui, state, boundary, execution, locale, user, scriptTimeZone, now },
    addonName: options.addonName ?? 'Gyakusan',
    html: dist.html,
    refusedScopes: options.refusedScopes ?? [],
    mailQuota: options.mailQuota ?? 100,
    lockedElsewhere: options.lockedElsewhere ?? (() => false),
  };
  const stopFollowing = [followChanges(context), followSheetNames(context)];
  const services = createServices(context);
  Object.assign(realm.global, services);
  setRealmClock(realm, { timeZone: scriptTimeZone, now });

  const before = new Set(Object.getOwnPropertyNames(realm.global));
  execution.run('(top level)', 'NONE', () => realm.evaluate(dist.code, 'Code.js'));
  const own = new Set(Object.getOwnPropertyNames(realm.global).filter((name) => !before.has(name)));
  const has = (name: string) => own.has(name) && typeof realm.global[name] === 'function';

  const callable = (name: string) => realm.global[name] as (...args: unknown[]) => unknown;

  // Formulas call them while they are calculated, which may be in the midst of a service's work.
  const documented = customFunctionNames(dist.code).filter(has);
  engine.addFunctions(
    documented.map((name) =>
      customFunction(context, name, (args) =>
        boundary.runScript(() => execution.run(name, 'CUSTOM_FUNCTION', () => callable(name)(...args))),
      ),
    ),
  );

  /** Runs a function of the bundle as one execution; what it left to calculate is calculated. */
  function execute(name: string, mode: AuthModeName, args: readonly unknown[]): unknown {
    if (!has(name)) throw new Error(`Script function not found: ${name}`);
    try {
      return execution.run(name, mode, () => callable(name)(...args));
    } finally {
      engine.flush();
    }
  }

  /** A simple trigger: its event has what a person did, and no more than its authorisation allows. */
  function trigger(name: string, mode: AuthModeName, event: Record<string, unknown>): void {
    if (!has(name)) return;
    const authMode = enumNamed(scriptEnums.AuthMode, mode);
    execute(name, mode, [boundary.toRealm({ authMode, ...event })]);
  }

  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  return {
    engine,
    spreadsheet,
    open(authMode = 'LIMITED') {
      trigger('onOpen', authMode, authMode === 'NONE' ? {} : { source: spreadsheet });
    },
    call(functionName, ...args) {
      return execute(functionName, 'FULL', args);
    },
    async run(functionName, args) {
      if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
      const sent = args.map((value, i) => boundary.toRealm(carried(value, `argument ${i + 1}`)));
      return carried(execute(functionName, 'FULL', sent), 'result');
    },
    edited(range) {
      const single = range.getNumRows() * range.getNumColumns() === 1;
      const value = single && !range.isBlank() ? { value: String(range.getDisplayValue()) } : {};
      trigger('onEdit', 'LIMITED', { source: spreadsheet, range, ...value });
    },
    tick() {
      for (const due of dueTriggers(state.triggers, now())) {
        const { id, functionName, clock = { hours: 1, last: 0 } } = due;
        state.triggers = state.triggers.map((one) =>
          one.id === id ? { ...one, clock: { ...clock, last: now() } } : one,
        );
        trigger(functionName, 'FULL', { triggerUid: id });
      }
    },
    serviceCalls: () => execution.serviceCalls(),
    charts: (sheetId) => chartsOf(context, sheetId),
    snapshot: () => ({ workbook: engine.snapshot(), services: structuredClone(state) }),
    dispose() {
      for (const stop of stopFollowing) stop();
      engine.dispose();
    },
  };
}

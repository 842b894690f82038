/** How much an add-on may do while one of its functions runs, as in `ScriptApp.AuthMode`. */
export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** How often an execution asked the spreadsheet for something, and how often it changed it. */
export interface ServiceCalls {
  readonly reads: number;
  readonly writes: number;
  readonly total: number;
}

/**
 * What runs now and what it has cost: the function started last, under which authorisation, and its service calls.
 *
 * Calls outside of any execution (a test or a tool looking at the spreadsheet) are not counted and may do everything.
 */
export class Execution {
  /** Whether the execution holds the lock; it is released at the end of an execution, as in Apps Script. */
  holdsLock = false;
  #running: { readonly functionName: string; readonly mode: AuthModeName } | undefined;
  readonly #calls = new Map<string, { reads: number; writes: number }>();

  get mode(): AuthModeName {
    return this.#running?.mode ?? 'FULL';
  }

  /**
   * Runs `body` as one execution of `functionName`; counting starts at zero. Executions only nest where formulas are
   * calculated while one waits: a custom function has nothing of the one around it, and leaves it its lock.
   */
  run<T>(functionName: string, mode: AuthModeName, body: () => T): T {
    const outer = this.#running;
    const outerHoldsLock = this.holdsLock;
    this.holdsLock = false;
    this.#running = { functionName, mode };
    this.#calls.set(functionName, { reads: 0, writes: 0 });
    try {
      return body();
    } finally {
      this.#running = outer;
      this.holdsLock = outerHoldsLock;
    }
  }

  /** Counts one service call of the running execution. */
  count(kind: 'reads' | 'writes'): void {
    const calls = this.#running && this.#calls.get(this.#running.functionName);
    if (calls) calls[kind] += 1;
  }

  /** The calls of each function's latest execution. */
  serviceCalls(): Record<string, ServiceCalls> {
    const entries = [...this.#calls].map(([name, { reads, writes }]): [string, ServiceCalls] => [
      name,
      { reads, writes, total: reads + writes },
    ]);
    return Object.fromEntries(entries);
  }
}

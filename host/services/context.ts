import type { Engine } from '../engine/engine';
import type { Boundary } from './boundary';
import type { Execution } from './execution';
import type { Realm } from './realm';
import type { ServicesState } from './services-state';
import type { UiPort } from './ui-port';

/** What every service object needs to know: the one spreadsheet, the person in front of it, and what is remembered. */
export interface Context {
  readonly engine: Engine;
  readonly realm: Realm;
  readonly ui: UiPort;
  readonly state: ServicesState;
  readonly boundary: Boundary;
  readonly execution: Execution;
  /** The person's language, such as 'ja' or 'en'. */
  readonly locale: string;
  /** The person's address, asked by protections and `Session`. */
  readonly user: string;
  /** Time zone of the script, from the bundle's manifest. */
  readonly scriptTimeZone: string;
  /** What the add-on's own menu is called. */
  readonly addonName: string;
  /** HTML files of the bundle by their name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  /** OAuth scopes the person refused. */
  readonly refusedScopes: readonly string[];
  /** How many recipients may be written to within 24 hours. */
  readonly mailQuota: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Whether somebody else holds the lock right now. */
  lockedElsewhere(): boolean;
}

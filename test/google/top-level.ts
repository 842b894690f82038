import { createContext, runInContext } from 'node:vm';
import { serviceTypes } from './google-types';

/**
 * The service calls a script makes while it is merely loaded. Sheets loads it for the menu before the add-on may do
 * anything, and takes the menu away without a word when something forbidden is tried:
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 *
 * @example topLevelFaults('const sheet = SpreadsheetApp.getActive();') // ['SpreadsheetApp.getActive is used while …']
 */
export function topLevelFaults(code: string): readonly string[] {
  const used: string[] = [];
  const services = Object.fromEntries(
    [...serviceTypes().keys()].map((name) => [name, forbidden(name, used)]),
  );
  try {
    runInContext(code, createContext(services));
  } catch (error) {
    if (used.length === 0) return [`the script cannot be loaded: ${String(error)}`];
  }
  return used.map((use) => `${use} is used while the script is loaded`);
}

/** A service that notes whatever is done to it, and throws. */
function forbidden(name: string, used: string[]): object {
  const refuse = (use: string): never => {
    used.push(use);
    throw new Error(`${use} is forbidden here`);
  };
  return new Proxy(() => {}, {
    get: (_, member) => refuse(`${name}.${String(member)}`),
    has: (_, member) => refuse(`${name}.${String(member)}`),
    set: (_, member) => refuse(`${name}.${String(member)}`),
    ownKeys: () => refuse(name),
    apply: () => refuse(name),
    construct: () => refuse(name),
  });
}

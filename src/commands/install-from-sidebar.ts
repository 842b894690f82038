import { PACKAGES } from '../../templates/packages';
import { bringUpToDate, changesFor, type Wish } from './bring-up-to-date';
import type { Context } from './context';
import { isKeyOf, readRequest, require } from './read-request';
import { runCall } from './run-command';

/**
 * What installing a package would do, in plain words; changes nothing.
 *
 * @param json `{ package: 'standard' }`
 */
export function planInstall(json: string): string {
  return runCall((context) => ({ steps: changesFor(context, wishOf(context, json)).told }));
}

/**
 * The sidebar's install button: installs whatever of a package is missing.
 *
 * @param json `{ package: 'standard' }`
 */
export function installFromSidebar(json: string): string {
  return runCall((context) => {
    bringUpToDate(context, wishOf(context, json));
    return { done: true };
  });
}

function wishOf(context: Context, json: string): Wish {
  const { package: id } = readRequest(context, json);
  require(context, isKeyOf(PACKAGES, id));
  return { add: PACKAGES[id] };
}

import type { Context } from './context';

/**
 * Throws as Apps Script does for a call whose permission the person refused.
 * @param call class and method, such as 'ScriptApp.newTrigger'
 */
export function requireScope({ refusedScopes }: Context, scope: string, call: string): void {
  if (!refusedScopes.includes(scope)) return;
  throw new Error(`Specified permissions are not sufficient to call ${call}. Required permissions: ${scope}`);
}

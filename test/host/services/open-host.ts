import type { NodeHost, NodeHostOptions } from '../../../host/node-host';
import { createNodeHost, createVmRealm } from '../../host-bundle';

export { createNodeHost, createVmRealm };

const opened: NodeHost[] = [];

afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});

/** A host with this script as its bundle; it is closed when the test ends. */
export function openHost(code = '', options: Partial<NodeHostOptions> = {}): NodeHost {
  const host = createNodeHost({ dist: { code, html: {} }, ...options });
  opened.push(host);
  return host;
}

/**
 * Runs a function as an add-on's menu item: its source is the bundle, so it sees what a bundle sees and nothing of the
 * test around it. Gives what it returns.
 *
 * @example inAddOn(() => SpreadsheetApp.getActiveSheet().getRange('A1').setValue('4/1').getDisplayValue())
 */
export function inAddOn<T>(body: () => T, options: Partial<NodeHostOptions> = {}): T {
  return openHost(`function main() { return (${body})(); }`, options).call('main') as T;
}

/** The message of what a function throws in an add-on; undefined when it throws nothing. */
export function refusal(body: () => unknown, options: Partial<NodeHostOptions> = {}): string | undefined {
  const code = `function main() { try { (${body})(); } catch (e) { return e instanceof Error ? e.message : 'no Error'; } }`;
  return openHost(code, options).call('main') as string | undefined;
}

import type { HostSnapshot, NodeHostOptions } from '../../host/node-host';
import { keptBook } from './kept-book';
import { openAddon } from './open-addon';

/** A spreadsheet in which a package was installed, as by its command of the menu: `installed('installLeads')`. */
export const installed = (install: string, locale = 'ja'): HostSnapshot =>
  keptBook([install, locale], () => {
    const { host } = openAddon({ locale });
    host.call(install);
    return host;
  });

/** The add-on in a spreadsheet in which a package was installed before. */
export const openInstalled = (install: string, options: Partial<NodeHostOptions> = {}) =>
  openAddon({ ...options, snapshot: installed(install, options.locale) });

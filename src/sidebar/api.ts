import type { Overview } from '../core/overview/overview';
import type { Problem } from '../core/problem';
import type { Language } from '../core/words/index';

/**
 * What the sidebar is told, always all of it.
 *
 * - `installed` – whether this spreadsheet has the templates
 * - `language` – the user's, until they choose another one in the sidebar
 * - `overview` – null when nothing is installed or the settings and targets cannot be calculated with
 * - `problems` – everything the user can mend, the problems of the overview included
 */
export interface SidebarData {
  readonly installed: boolean;
  readonly language: Language;
  readonly overview: Overview | null;
  readonly problems: readonly Problem[];
}

/**
 * The functions of the add-on that the sidebar calls. Each answers with the JSON text of a `SidebarData`: text, because
 * `google.script.run` loses an answer that holds anything but plain values.
 */
export interface ServerApi {
  /** Reads the sheets; changes nothing. */
  getOverview(): string;
  /** Installs whatever of the templates is missing, then answers as `getOverview` does; asks nothing. */
  installFromSidebar(): string;
}

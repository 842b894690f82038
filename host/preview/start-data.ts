import type { HostSnapshot } from '../host';

/** The languages the page speaks. */
export type Language = 'ja' | 'en';

/** What `/start.json` tells the page: which spreadsheet to open and which add-on to run in it. Plain JSON. */
export interface StartData {
  /** Names this start; a person's own changes are kept under it, so a new id begins afresh. */
  readonly id: string;
  /** Name of the document, shown in the top bar. */
  readonly title: string;
  readonly language: Language;
  /** The spreadsheet to open; without it, an empty one. */
  readonly snapshot?: HostSnapshot;
  /** The built add-on: the text of `Code.js`, and of each HTML file by its name without `.html`. */
  readonly dist: { readonly code: string; readonly html: Readonly<Record<string, string>> };
  /** Name of the sheet to show first, unless the address names one. */
  readonly activeSheet?: string;
  /** Name of a function to call when the page is ready, such as the one that opens the sidebar. */
  readonly openSidebar?: string;
}

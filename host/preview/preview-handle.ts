import type { Engine } from '../engine';
import type { Host } from '../host';

/** What is behind the page, for tests and the curious; there once the page is ready. */
export interface PreviewHandle {
  readonly host: Host;
  readonly engine: Engine;
}

declare global {
  interface Window {
    gyakusan?: PreviewHandle;
  }
}

/** What a sidebar's or dialog's page sends to the host. */
export type FrameMessage =
  | { readonly type: 'run'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'resize'; readonly width?: number; readonly height?: number };

/** What the host sends to a sidebar's or dialog's page. */
export type FrameReply =
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly message: string }
  /** The person chose light or dark; a browser's own wish (`prefers-color-scheme`) never crosses into a sandbox. */
  | { readonly type: 'theme'; readonly dark: boolean }
  /** Cells were changed by hand or by a menu command. Only this host tells; real Sheets never does. */
  | { readonly type: 'sheet-changed' };

import type { HtmlPage, MenuEntry } from '../services/ui-port';

/** A page in a frame; a new number is a new frame, even when the page is the same. */
export interface OpenPage extends HtmlPage {
  readonly number: number;
}

/** A message that waits for its OK. */
export interface Notice {
  readonly number: number;
  readonly title: string | null;
  readonly text: string;
}

/** A message that goes away by itself. */
export interface Toast {
  readonly number: number;
  readonly title: string | null;
  readonly text: string;
}

/** What is on the page around the grid. */
export interface ShellState {
  readonly menus: readonly { readonly title: string; readonly items: readonly MenuEntry[] }[];
  readonly sidebar?: OpenPage | undefined;
  readonly dialog?: (OpenPage & { readonly modal: boolean }) | undefined;
  readonly notices: readonly Notice[];
  readonly toast?: Toast | undefined;
  readonly dark: boolean;
  readonly saving: boolean;
  /** A menu command is running. */
  readonly running: boolean;
}

/** The one place the shell's state is kept; React reads it through `useSyncExternalStore`. */
export interface ShellStore {
  get(): ShellState;
  set(change: Partial<ShellState> | ((state: ShellState) => Partial<ShellState>)): void;
  subscribe(listener: () => void): () => void;
}

/** An empty page. */
export function createShellStore(dark: boolean): ShellStore {
  let state: ShellState = { menus: [], notices: [], dark, saving: false, running: false };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

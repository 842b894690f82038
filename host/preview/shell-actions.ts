import type { FrameActions } from './connect-frame';

/** What a person can do outside the grid. */
export interface ShellActions extends Pick<FrameActions, 'run' | 'onSheetChanged'> {
  /** Runs a menu item's function. */
  command(functionName: string): void;
  toggleTheme(): void;
  /** Keeps what was typed, and loads the page in the other language. */
  changeLanguage(): Promise<void>;
  /** Asks, and then goes back to the spreadsheet the page started with. */
  reset(): Promise<void>;
}

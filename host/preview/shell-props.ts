import type { ShellActions } from './shell-actions';
import type { ShellStore } from './shell-state';
import type { Words } from './words';

/** What the parts of the shell are given. */
export interface ShellProps {
  readonly store: ShellStore;
  readonly actions: ShellActions;
  readonly words: Words;
  /** Name of the document. */
  readonly title: string;
}

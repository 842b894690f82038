import type { Language } from '../core/words/index';

/*
 * The mark of a sheet of ours tells what it was last brought to and how far it is:
 *
 *   2:ja:launch:x7f3a     done: version, language, phase, fingerprint of the template
 *   2:ja:launch:          being built: inserted by a run that did not come to its end; nobody has worked on it
 *   2:ja:launch:x7f3a+    being changed: in use, and a run that changed it did not come to its end
 */

export type SheetState = 'building' | 'changing' | 'done';

export function stateOf(mark: string): SheetState {
  if (mark.endsWith(':')) return 'building';
  return mark.endsWith('+') ? 'changing' : 'done';
}

/** The mark of a new sheet until it is all there. */
export const buildingMark = (mark: string): string => mark.slice(0, mark.lastIndexOf(':') + 1);

/** The mark of a sheet in use while it is changed. */
export const changingMark = (mark: string): string => `${mark}+`;

/** What a sheet was last brought to, whether or not it is being changed since. */
export const lastMark = (mark: string): string => mark.replace(/\+$/, '');

/** The language a sheet was installed in; null where its mark tells none. */
export function languageOfMark(mark: string): Language | null {
  const language = mark.split(':')[1];
  return language === 'ja' || language === 'en' ? language : null;
}

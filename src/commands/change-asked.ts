import type { Words } from '../core/words/index';
import { bringUpToDate, changesFor, type Wish } from './bring-up-to-date';
import type { Context } from './context';
import { isConfirmed, runCommand } from './run-command';

/**
 * Says what is to be changed in plain words, and changes it when the answer is yes. While the question is open nobody is
 * kept from writing; what is done is found out again after it.
 *
 * @param before a paragraph to stand before the list, if any
 */
export function changeAsked(
  name: keyof Words['menu'],
  wish: Wish,
  before: (context: Context) => readonly string[] = () => [],
): void {
  runCommand(name, (context) => {
    const { changes: say } = context.words;
    const { steps, told } = changesFor(context, wish);
    if (steps.length === 0) return { toast: say.none };
    const list = told.map((line) => `・${line}`).join('\n');
    const question = [...before(context), say.asked, list, say.kept].join('\n\n');
    if (!isConfirmed(context, name, question)) return { toast: say.cancelled };
    bringUpToDate(context, wish);
    return { toast: say.done };
  });
}

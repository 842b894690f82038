import { bringUpToDate } from './bring-up-to-date';
import { runCommand } from './run-command';

/** テンプレートを設置: puts in what is missing, and says so when nothing is. */
export function installTemplates(): void {
  runCommand('install', (context) => {
    const { messages } = context.words;
    const steps = bringUpToDate(context);
    if (steps.length === 0) return { toast: messages.nothingToDo };
    const names = steps.flatMap((step) => (step.kind === 'insert-sheet' ? [step.name] : []));
    return {
      toast:
        names.length > 0
          ? messages.installed(steps.length, names.join(', '))
          : messages.repaired(steps.length),
    };
  });
}

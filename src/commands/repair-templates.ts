import { bringUpToDate } from './bring-up-to-date';
import { runCommand } from './run-command';

/** 修復: puts back sheets, columns, rows and formulas of ours that are gone; what people typed stays. */
export function repairTemplates(): void {
  runCommand('repair', (context) => {
    const { messages } = context.words;
    const steps = bringUpToDate(context);
    return { toast: steps.length === 0 ? messages.nothingToRepair : messages.repaired(steps.length) };
  });
}

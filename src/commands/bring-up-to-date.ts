import { applySteps } from '../sheet/apply-steps';
import { chosenChain } from '../sheet/chosen-chain';
import { chosenPhase } from '../sheet/chosen-phase';
import { readOurs } from '../sheet/read-ours';
import { compile } from '../template/compile';
import { diff } from '../template/diff';
import { templatesFor } from '../template/library';
import type { Step } from '../template/steps';
import { tellSteps } from '../template/tell-steps';
import type { SheetId } from '../template/types';
import type { Context } from './context';
import { withLock } from './run-command';

/** What to bring up to date: sheets to add to those that are there, and whether to look at what is up to date too. */
export interface Wish {
  readonly add: readonly SheetId[] | 'all';
  readonly thorough?: boolean;
}

/** What is to be done, told and not yet done. */
export interface Changes {
  readonly steps: readonly Step[];
  /** What the steps do, in plain words, a line each. */
  readonly told: readonly string[];
  apply(): void;
}

/**
 * Finds out what is missing for the spreadsheet to be as the templates want it: install, upgrade, repair and a change of
 * phase are this one thing. What people typed, renamed or moved stays. Nothing is changed before `apply`.
 */
export function changesFor({ spreadsheet, language, words }: Context, { add, thorough }: Wish): Changes {
  const { marks, forms, library, spoken, installed } = readOurs(spreadsheet, language);
  // The script's own year: a day's difference to the spreadsheet's does not matter for a list of four years.
  const year = new Date().getFullYear();
  const settings = forms.get('settings');
  const kept = [...installed.sheets.keys(), ...installed.noted];
  const wanted = compile(
    templatesFor(library, add === 'all' ? add : [...add, ...kept]),
    {
      language: spoken,
      chain: chosenChain(settings),
      phase: chosenPhase(settings),
      years: [year - 1, year, year + 1, year + 2],
    },
    installed,
  );
  const steps = diff(wanted, installed, thorough);
  const names = new Map(wanted.map(({ template, placement }) => [template.id, placement.layout.name]));
  return {
    steps,
    told: tellSteps(steps, names, words),
    apply: () => applySteps(spreadsheet, steps, marks),
  };
}

/** Brings the spreadsheet up to date without asking; nobody else writes meanwhile. */
export function bringUpToDate(context: Context, wish: Wish): Changes {
  return withLock(context, () => {
    const changes = changesFor(context, wish);
    changes.apply();
    return changes;
  });
}

import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { plannedValues, type TrialKey, type TrialValues } from '../../core/overview/trial-plan';

/** What somebody tries out, kept while other views are looked at. */
interface Kept {
  /** Whether values can be changed. */
  readonly isOpen: boolean;
  /** The chance of the goal whose number of calls is planned with; null for the plain division's. */
  readonly chance: number | null;
  readonly values: TrialValues;
  /** The targets the trial began from, as text; null before it does. */
  readonly began: string | null;
}

const NOTHING = { values: {}, began: null } as const;

let kept: Kept = { ...NOTHING, isOpen: false, chance: null };

/** A trial: what is supposed instead of the values there are, and how to change it. */
export interface Trial {
  readonly isOpen: boolean;
  readonly chance: number | null;
  /** The values there are. */
  readonly now: TrialValues;
  /** The values supposed instead, those that differ only. */
  readonly changes: TrialValues;
  /** Whether the targets became others since the trial began. */
  readonly isOvertaken: boolean;
  setOpen(isOpen: boolean): void;
  setChance(chance: number | null): void;
  change(key: TrialKey, value: number): void;
  undo(key: TrialKey): void;
  undoAll(): void;
  /** What is supposed from here on begins from the targets as they are read next. */
  beginAgain(): void;
}

/** Keeps a trial beside the overview, however often that is read anew: a supposed value that has become true is none. */
export function useTrial(overview: Overview): Trial {
  const [state, setState] = useState(kept);
  const update = (part: Partial<Kept>) => {
    kept = { ...kept, ...part };
    setState(kept);
  };
  const now = plannedValues(overview);
  const targets = JSON.stringify([overview.goal, overview.plan.chain.map(({ rate }) => rate)]);
  const changes = differing(state.values, now);
  useEffect(() => {
    const left = differing(kept.values, plannedValues(overview));
    update({ values: left, began: Object.keys(left).length > 0 ? kept.began : null });
  }, [overview]);

  return {
    ...{ isOpen: state.isOpen, chance: state.chance, now, changes },
    isOvertaken: state.began !== null && state.began !== targets,
    setOpen: (isOpen) => update(isOpen ? { isOpen } : { ...NOTHING, isOpen }),
    setChance: (chance) => update({ chance }),
    change: (key, value) =>
      update({ values: { ...kept.values, [key]: value }, began: kept.began ?? targets }),
    undo(key) {
      const { [key]: _, ...values } = kept.values;
      update({ values });
    },
    undoAll: () => update(NOTHING),
    beginAgain: () => update({ began: null }),
  };
}

/** The values that are other ones than there are; what a plan of another kind does not have is dropped. */
const differing = (values: TrialValues, now: TrialValues): TrialValues =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => {
      const there = now[key as TrialKey];
      return there !== undefined && there !== value;
    }),
  );

import type { Overview, PlannedStage, Problem } from '../../src/core';
import type { Outcome } from './run-addon';

/** What `--json` prints: exact numbers, counts and yen as they are, rates as fractions of 1. */
export interface ResultDocument {
  readonly plan: Omit<Overview['plan'], 'chain'> & {
    readonly chain: readonly Pick<PlannedStage, 'key' | 'rate' | 'required'>[];
  };
  readonly progress: Pick<
    Overview['progress'],
    'from' | 'to' | 'asOf' | 'actual' | 'byMonth' | 'byMember' | 'byChannel' | 'byWeekday'
  >;
  readonly landing: Overview['landing'];
  readonly bottleneck: Overview['bottleneck'];
  readonly problems: readonly Problem[];
  readonly serviceCalls: Outcome['serviceCalls'];
}

/** The document of an outcome. Problems of the file come first, then those the add-on found in the sheets. */
export function resultDocument(
  { overview, problems, serviceCalls }: Outcome,
  fileProblems: readonly Problem[],
): ResultDocument {
  const { plan, progress, landing, bottleneck } = overview;
  const { from, to, asOf, actual, byMonth, byMember, byChannel, byWeekday } = progress;
  return {
    plan: {
      chain: plan.chain.map(({ key, rate, required }) => ({
        key,
        ...(rate !== undefined && { rate }),
        required,
      })),
      perBusinessDay: plan.perBusinessDay,
      perMemberPerDay: plan.perMemberPerDay,
    },
    progress: { from, to, asOf, actual, byMonth, byMember, byChannel, byWeekday },
    landing,
    bottleneck,
    problems: [...fileProblems, ...problems],
    serviceCalls,
  };
}

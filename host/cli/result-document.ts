import {
  bottleneckOf,
  bottleneckStory,
  type DealSummary,
  type FunnelAnalysis,
  type Language,
  type Overview,
  type PlannedStage,
  type Problem,
  type Story,
  storyWordsOf,
} from '../../src/core';
import { type InstalledSheet, installedSheets } from './installed-sheets';
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
  readonly bottleneck: FunnelAnalysis & { readonly story: Story };
  /** Of the rows of 商談 as they stand: those of the files, or those of the made-up team. */
  readonly deals: DealSummary;
  readonly problems: readonly Problem[];
  /** The sheets that were installed, in the order of their tabs. */
  readonly sheets: readonly InstalledSheet[];
  readonly serviceCalls: Outcome['serviceCalls'];
}

/** The document of an outcome, its story in a language. Problems of the file come first, then those the add-on found in the sheets. */
export function resultDocument(
  { host, overview, deals, problems, serviceCalls }: Outcome,
  fileProblems: readonly Problem[],
  language: Language,
): ResultDocument {
  const { plan, progress, landing } = overview;
  const bottleneck = bottleneckOf(overview);
  const { from, to, asOf, actual, byMonth, byMember, byChannel, byWeekday } = progress;
  return {
    plan: {
      ...plan,
      chain: plan.chain.map(({ key, rate, required }) => ({
        key,
        ...(rate !== undefined && { rate }),
        required,
      })),
    },
    progress: { from, to, asOf, actual, byMonth, byMember, byChannel, byWeekday },
    landing,
    bottleneck: { ...bottleneck, story: bottleneckStory(bottleneck, storyWordsOf(language)) },
    deals,
    problems: [...fileProblems, ...problems],
    sheets: installedSheets(host.spreadsheet),
    serviceCalls,
  };
}

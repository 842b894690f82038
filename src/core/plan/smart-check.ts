import { type Day, dayOf } from '../calendar/day';
import { CHAINS, stagesOf } from '../kpi/chain';
import { MEASURES } from '../kpi/measures';
import { targetTiers } from './target-tiers';

/** The five letters, in their order. */
export const SMART = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

export type SmartKey = (typeof SMART)[number];

/**
 * A target as it was set; what is not known is left out.
 *
 * - `kpi` – what it is about, by the product's name (`meetings`, `winRate` …)
 * - `value` – the number to reach
 * - `pastResult` – the usual result of an equal stretch of time
 * - `from`, `to` – first and last day in which it is to be reached
 */
export interface DraftTarget {
  readonly kpi?: string;
  readonly value?: number;
  readonly pastResult?: number;
  readonly from?: Day;
  readonly to?: Day;
}

/** One letter's verdict: met, not met, or null where what is known does not tell. */
export interface SmartVerdict {
  readonly key: SmartKey;
  readonly met: boolean | null;
}

/**
 * Checks a target against SMART (Doran, "There's a S.M.A.R.T. way to write management's goals and objectives", 1981),
 * as far as numbers can tell:
 *
 * - specific – it names a KPI and a value above 0 (「月間有効商談15件」, not 「商談を増やす」)
 * - measurable – the product counts the KPI or a rate of it
 * - achievable – no more than the stretch target allows, 120% of the past; unknown without a past result
 * - relevant – the KPI is part of a chain that ends at the goal; others are judged by people, so unknown
 * - time-bound – it has a first and a last day, in this order
 *
 * @example 15 qualified meetings in April 2026 after 13 in March: all five are met
 *   smartCheck({ kpi: 'qualifiedMeetings', value: 15, pastResult: 13, from: '2026-04-01', to: '2026-04-30' })
 */
export function smartCheck({ kpi, value, pastResult, from, to }: DraftTarget): readonly SmartVerdict[] {
  const steps = [...CHAINS.short, ...CHAINS.long];
  const inChain = [...stagesOf(CHAINS.short), ...stagesOf(CHAINS.long), ...steps.map((step) => step.rate)];
  const isNamed = (names: readonly string[]) => kpi !== undefined && names.includes(kpi);
  const hasValue = value !== undefined && value > 0 && value < Number.POSITIVE_INFINITY;
  const met: { readonly [K in SmartKey]: boolean | null } = {
    specific: kpi !== undefined && kpi !== '' && hasValue,
    measurable: isNamed([...MEASURES, ...inChain]),
    achievable: hasValue && pastResult ? value <= targetTiers(pastResult).stretch.high : null,
    relevant: isNamed([...inChain, 'revenue']) || null,
    timeBound: from !== undefined && to !== undefined && dayOf(from) <= dayOf(to),
  };
  return SMART.map((key) => ({ key, met: met[key] }));
}

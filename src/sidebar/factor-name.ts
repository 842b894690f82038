import type { FactorKey } from '../core/funnel/funnel-factors';
import type { Words } from '../core/words/index';

/** The name of a factor of the funnel, be it a rate or a stage: `商談化率`, `架電数`. */
export function factorName(key: FactorKey, words: Words): string {
  return key in words.rates
    ? words.rates[key as keyof Words['rates']]
    : words.measures[key as keyof Words['measures']];
}

import type { ChainStep, Rates, Stage } from '../../../src/core/kpi/chain';

/** What each stage needs for `goal` at the end of the chain: the next stage's ÷ the rate to it. */
export function targetsFor(goal: number, chain: readonly ChainStep[], rates: Rates) {
  let required = goal;
  const targets: { key: Stage; required: number }[] = [];
  for (const { rate, from, to } of [...chain].reverse()) {
    if (targets.length === 0) targets.push({ key: to, required });
    required /= rates[rate] as number;
    targets.push({ key: from, required });
  }
  return targets;
}

import { useId, useMemo } from 'preact/hooks';
import type { ChainStep, RateKey } from '../../core/kpi/chain';
import { CHAINS } from '../../core/kpi/chain';
import type { Measure } from '../../core/kpi/measures';
import { percentBelow } from '../../core/story/figures';
import { useLanguage } from './language-context';

/** A count of the product, or a rate. */
export type TermKey = Measure | RateKey;

/** The steps of both chains; one that both have counts once. */
const STEPS: readonly ChainStep[] = [
  ...CHAINS.short,
  ...CHAINS.long.filter(
    ({ rate, from, to }) =>
      !CHAINS.short.some((step) => step.rate === rate && step.from === from && step.to === to),
  ),
];

/** The name of a count or a rate; pressed, it says at the foot of the page what that means, how it is counted and what is usual. */
export function Term({ of }: { readonly of: TermKey }) {
  const { words } = useLanguage();
  const id = useId();
  return useMemo(() => {
    const say = words.sidebar.help;
    const isRate = of in words.rates;
    const name = isRate ? words.rates[of as RateKey] : words.measures[of as Measure];
    const about = isRate ? words.terms.rates[of as RateKey] : words.terms.measures[of as Measure];
    const steps = STEPS.filter(({ rate }) => rate === of);
    return (
      <>
        <button type="button" class="term" popovertarget={id}>
          {name}
        </button>
        <div id={id} popover="auto" class="term-note" role="note" aria-label={say.about(name)}>
          <p class="strong">{name}</p>
          <p>{about}</p>
          {steps.map(({ from, to, benchmark: [low, high] }) => (
            <p key={from} class="faint">
              {say.formula(`${words.measures[to]} ÷ ${words.measures[from]}`)}
              <br />
              {say.benchmark(words.sidebar.range(percentBelow(low, 0), percentBelow(high, 0)))}
            </p>
          ))}
          <div class="buttons">
            <button type="button" class="plain" popovertarget={id} popovertargetaction="hide">
              {say.close}
            </button>
          </div>
        </div>
      </>
    );
  }, [of, words]);
}

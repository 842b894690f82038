import type { Overview } from '../core/overview/overview';
import { Card } from './card';
import { factorName } from './factor-name';
import { formatChosenRate, formatCount, formatExpected, formatRate, formatShare } from './format';
import { useLanguage } from './language-context';

/** The factor furthest below its target: what it is, what it was measured from, what it points to and what helps. */
export function BottleneckCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const say = words.template;
  const { factor: key, factors } = overview.bottleneck;
  const factor = factors.find((one) => one.key === key);
  if (!factor) {
    return (
      <Card title={say.bottleneck}>
        <p>{say.noBottleneck}</p>
      </Card>
    );
  }
  const isRate = factor.kind === 'rate';
  const diagnosis = words.diagnosis[isRate ? (factor.key as keyof typeof words.rates) : 'volume'];
  return (
    <Card title={say.bottleneck}>
      <p class="goal">
        <strong>{factorName(factor.key, words)}</strong>
        <span class="tag">{isRate ? say.quality : say.volume}</span>
      </p>
      <p>{words.sidebar.attainedOfTarget(formatShare(factor.attainment))}</p>
      <dl class="figures three">
        <div>
          <dt>{say.actual}</dt>
          <dd>{isRate ? formatRate(factor.actual) : formatCount(factor.actual)}</dd>
        </div>
        <div>
          <dt>{isRate ? say.target : say.pace}</dt>
          <dd>{isRate ? formatChosenRate(factor.target) : formatExpected(factor.target)}</dd>
        </div>
        {factor.numerator !== undefined && factor.denominator !== undefined && (
          <div>
            <dt>{say.rateFrom}</dt>
            <dd>
              {formatCount(factor.numerator)} ÷ {formatCount(factor.denominator)}
            </dd>
          </div>
        )}
      </dl>
      <p class="strong">{diagnosis.meaning}</p>
      <p>
        <span class="faint">{words.sidebar.nextStep}</span> {diagnosis.advice}
      </p>
    </Card>
  );
}

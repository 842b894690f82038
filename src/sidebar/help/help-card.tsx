import type { RateKey } from '../../core/kpi/chain';
import { MEASURES } from '../../core/kpi/measures';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Term, type TermKey } from '../parts/term';
import { ManualLink } from './manual-link';

/** Every count and rate, each with its meaning at a press, and what belongs into the other columns of a daily row. */
export function HelpCard() {
  const { words } = useLanguage();
  const say = words.sidebar.help;
  const { template } = words;
  const columns = [
    [template.day, template.dayNote],
    [template.memo, template.memoNote],
    [template.noon, template.noonNote],
    [template.evening, template.eveningNote],
    [template.tomorrow, template.tomorrowNote],
  ] as const;
  return (
    <Card title={say.title}>
      <ManualLink />
      <p class="faint">{say.lead}</p>
      <h3>{say.measures}</h3>
      <Terms keys={MEASURES} />
      <h3>{say.rates}</h3>
      <Terms keys={Object.keys(words.rates) as RateKey[]} />
      <h3>{say.columns}</h3>
      <dl class="columns-help">
        {columns.map(([name, about]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="faint">{about}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Terms({ keys }: { readonly keys: readonly TermKey[] }) {
  return (
    <ul class="terms">
      {keys.map((key) => (
        <li key={key}>
          <Term of={key} />
        </li>
      ))}
    </ul>
  );
}

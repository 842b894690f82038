import type { Overview } from '../core/overview/overview';
import { Card } from './card';
import { formatChosenRate, formatExpected, formatGoal, formatPerDay, formatYen } from './format';
import { useLanguage } from './language-context';
import { PlanFormulas } from './plan-formulas';

/** The goal, and what it takes from the last stage back to the first. */
export function PlanCard({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  const { goal, plan, stages } = overview;
  const calls = stages[0]?.key ?? 'calls';
  const say = words.sidebar;
  return (
    <Card title={say.plan}>
      <p class="goal">
        <span>{say.goal}</span>
        <strong>
          {words.measures[goal.kind]} {formatGoal(goal.kind, goal.value, words)}
        </strong>
      </p>
      {goal.kind === 'revenue' && (
        <p class="faint">{say.averageDealSize(formatYen(goal.averageDealSize, words))}</p>
      )}
      <ol class="chain">
        {[...plan.chain].reverse().map(({ key, required, rateKey, rate }) => (
          <li key={key}>
            {rateKey && rate !== undefined && (
              <span class="step">
                ÷ {words.rates[rateKey]} {formatChosenRate(rate)}
              </span>
            )}
            <span class="pair">
              <span>{words.measures[key]}</span>
              <strong>
                {formatExpected(required)}
                {words.units.count}
              </strong>
            </span>
          </li>
        ))}
      </ol>
      <div class="boxed">
        <p class="faint">{say.neededCalls(words.measures[calls])}</p>
        <dl class="figures two">
          <div>
            <dt>{words.template.perDay}</dt>
            <dd>
              {formatPerDay(plan.perBusinessDay)}
              {words.units.count}
            </dd>
          </div>
          <div>
            <dt>{words.template.perMemberDay}</dt>
            <dd>
              {formatPerDay(plan.perMemberPerDay)}
              {words.units.count}
            </dd>
          </div>
        </dl>
      </div>
      <PlanFormulas overview={overview} />
    </Card>
  );
}

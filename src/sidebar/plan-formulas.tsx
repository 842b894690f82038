import type { Overview } from '../core/overview/overview';
import { requiredWins } from '../core/plan/reverse-plan';
import type { Words } from '../core/words/index';
import { formatChosenRate, formatExact, formatYen } from './format';
import { useLanguage } from './language-context';

/** How each number of the plan came about, one line a division, opened on request. */
export function PlanFormulas({ overview }: { readonly overview: Overview }) {
  const { words } = useLanguage();
  return (
    <details>
      <summary>{words.template.showFormula}</summary>
      <ol class="formulas">
        {planFormulas(overview, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  );
}

/**
 * The divisions of a plan in words, from the goal to the calls per member and day.
 *
 * @example 受注数 10 ÷ 受注率 25% = 商談設定数 40
 */
function planFormulas({ goal, plan, days, settings }: Overview, words: Words): string[] {
  const say = words.sidebar;
  const lines: string[] = [];
  if (goal.kind === 'revenue') {
    const amount = `${words.measures.revenue} ${formatYen(goal.value, words)}`;
    const size = `${words.template.dealSize} ${formatYen(goal.averageDealSize, words)}`;
    lines.push(`${amount} ÷ ${size} = ${words.measures.won} ${formatExact(requiredWins(goal))}`);
  }
  for (let i = plan.chain.length - 2; i >= 0; i--) {
    const stage = plan.chain[i];
    const next = plan.chain[i + 1];
    if (!stage?.rateKey || stage.rate === undefined || !next) continue;
    const from = `${words.measures[next.key]} ${formatExact(next.required)}`;
    const rate = `${words.rates[stage.rateKey]} ${formatChosenRate(stage.rate)}`;
    lines.push(`${from} ÷ ${rate} = ${words.measures[stage.key]} ${formatExact(stage.required)}`);
  }
  const first = plan.chain[0];
  if (first && plan.perBusinessDay !== null) {
    const calls = `${words.measures[first.key]} ${formatExact(first.required)}`;
    const perDay = `${words.template.perDay} ${formatExact(plan.perBusinessDay)}`;
    lines.push(`${calls} ÷ ${say.businessDays(formatExact(days.businessDays))} = ${perDay}`);
    if (plan.perMemberPerDay !== null) {
      const people = say.people(formatExact(settings.members.length));
      lines.push(
        `${perDay} ÷ ${people} = ${words.template.perMemberDay} ${formatExact(plan.perMemberPerDay)}`,
      );
    }
  }
  return lines;
}

import type { Stage } from '../../core/kpi/chain';
import type { Overview } from '../../core/overview/overview';
import { requiredWins } from '../../core/plan/reverse-plan';
import type { PageWords } from '../../core/words/page-words';
import { chosenRateText, dayText, exactText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** How each number of the plan came about, one line a division, and when each stage has to happen; opened on request. */
export function PlanFormulas({ overview }: { readonly overview: Overview }) {
  const { language, words } = useLanguage();
  const say = words.sidebar;
  return (
    <details>
      <summary>{words.template.showFormula}</summary>
      <ol class="formulas">
        {planFormulas(overview, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="faint">{say.windows}</p>
      <ul class="formulas">
        {overview.plan.windows.map(({ key, from, to, businessDays }) => (
          <li key={key}>
            {words.measures[key as Stage]} {say.range(dayText(from, language), dayText(to, language))}
            {say.remark(say.businessDays(exactText(businessDays)))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * The divisions of a plan in words, from the goal to the calls per member and day.
 *
 * @example 受注数 10 ÷ 受注率 25% = 商談設定数 40
 */
function planFormulas({ goal, plan, days, settings }: Overview, words: PageWords): string[] {
  const say = words.sidebar;
  const lines: string[] = [];
  if (goal.kind === 'revenue') {
    const amount = `${words.measures.revenue} ${yenText(goal.value, words)}`;
    const size = `${words.fields.dealSize} ${yenText(goal.averageDealSize, words)}`;
    lines.push(`${amount} ÷ ${size} = ${words.measures.won} ${exactText(requiredWins(goal))}`);
  }
  for (let i = plan.chain.length - 2; i >= 0; i--) {
    const stage = plan.chain[i];
    const next = plan.chain[i + 1];
    if (!stage?.rateKey || stage.rate === undefined || !next) continue;
    const from = `${words.measures[next.key]} ${exactText(next.required)}`;
    const rate = `${words.rates[stage.rateKey]} ${chosenRateText(stage.rate)}`;
    lines.push(`${from} ÷ ${rate} = ${words.measures[stage.key]} ${exactText(stage.required)}`);
  }
  const first = plan.chain[0];
  if (first && plan.perBusinessDay !== null) {
    const calls = `${words.measures[first.key]} ${exactText(first.required)}`;
    const perDay = `${words.template.perDay} ${exactText(plan.perBusinessDay)}`;
    lines.push(`${calls} ÷ ${say.businessDays(exactText(days.businessDays))} = ${perDay}`);
    if (plan.perMemberPerDay !== null) {
      const people = say.people(exactText(settings.members.length));
      lines.push(`${perDay} ÷ ${people} = ${words.template.perMemberDay} ${exactText(plan.perMemberPerDay)}`);
    }
  }
  return lines;
}

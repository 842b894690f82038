import type { Stage } from '../../core/kpi/chain';
import type { Overview } from '../../core/overview/overview';
import type { GoalCalls } from '../../core/overview/plan-of';
import type { CallNeed, TrialPlan } from '../../core/overview/trial-plan';
import { CALLS_PER_MEMBER_PER_DAY } from '../../core/plan/call-capacity';
import { requiredWins } from '../../core/plan/reverse-plan';
import { roundUp } from '../../core/plan/round-up';
import { grouped, percentText } from '../../core/story/figures';
import type { PageWords } from '../../core/words/page-words';
import { Folded } from '../parts/folded';
import { chosenRateText, dayText, exactText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';

interface PlanFormulasProps {
  readonly overview: Overview;
  readonly shown: TrialPlan;
  readonly goalCalls: readonly GoalCalls[];
  readonly need: CallNeed;
}

/** How each number of the plan came about, a line each, and when each stage has to happen; opened on request. */
export function PlanFormulas({ overview, ...shown }: PlanFormulasProps) {
  const { language, words } = useLanguage();
  const say = words.sidebar;
  return (
    <Folded title={words.template.showFormula}>
      {() => (
        <>
          <ol class="formulas">
            {planFormulas(shown, words).map((line) => (
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
        </>
      )}
    </Folded>
  );
}

/**
 * How the numbers of a plan came about, in words, from the goal to the calls per member and day.
 *
 * @example 受注数 10 ÷ 受注率 25% = 商談設定数 40
 */
function planFormulas(
  { shown: { goal, stages, businessDays, members }, goalCalls, need }: Omit<PlanFormulasProps, 'overview'>,
  words: PageWords,
): string[] {
  const { sidebar: say, planView, template } = words;
  const lines: string[] = [];
  if (goal.kind === 'revenue') {
    const amount = `${words.measures.revenue} ${yenText(goal.value, words)}`;
    const size = `${words.fields.dealSize} ${yenText(goal.averageDealSize, words)}`;
    lines.push(`${amount} ÷ ${size} = ${words.measures.won} ${exactText(requiredWins(goal))}`);
  }
  for (let i = stages.length - 2; i >= 0; i--) {
    const stage = stages[i];
    const next = stages[i + 1];
    if (!stage?.rateKey || stage.rate === undefined || !next) continue;
    const from = `${words.measures[next.key]} ${exactText(next.required)}`;
    const rate = `${words.rates[stage.rateKey]} ${chosenRateText(stage.rate)}`;
    lines.push(`${from} ÷ ${rate} = ${words.measures[stage.key]} ${exactText(stage.required)}`);
  }
  const first = stages[0];
  const { calls, capacity } = need;
  if (first && calls !== null && capacity && capacity.perBusinessDay !== null) {
    const perDay = `${template.perDay} ${exactText(capacity.perBusinessDay)}`;
    const days = say.businessDays(exactText(businessDays));
    lines.push(`${words.measures[first.key]} ${exactText(calls)} ÷ ${days} = ${perDay}`);
    if (capacity.perMemberPerDay !== null) {
      const perMember = exactText(capacity.perMemberPerDay);
      lines.push(`${perDay} ÷ ${say.people(exactText(members))} = ${template.perMemberDay} ${perMember}`);
      if (capacity.fits === false) {
        const most = grouped(CALLS_PER_MEMBER_PER_DAY[1]);
        lines.push(planView.over(perMember, most, exactText(capacity.load ?? 0)));
      }
    }
  }
  const rate = stages.reduce((product, stage) => product * (stage.rate ?? 1), 1);
  const byChance = goalCalls.map(
    ({ confidence, calls: sure }) =>
      `${percentText(confidence, 0)} ${sure === null ? say.outOfReach : grouped(sure)}`,
  );
  const wins = grouped(roundUp(requiredWins(goal)));
  lines.push(planView.callsAtChance(smallRateText(rate), wins, byChance.join(words.units.comma)));
  lines.push(planView.callsIfUncertain);
  return lines;
}

/** A rate of a whole chain, which is small: three digits that count, `0.75%`, `0.0891%`. */
const smallRateText = (rate: number): string => `${Number((rate * 100).toPrecision(3))}%`;

import type { Overview } from '../../core/overview/overview';
import { plannedText } from '../../core/story/figures';
import { Card } from '../parts/card';
import { chosenRateText, dayText, goalText, orNone, perDayText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { CallsByChance } from './calls-by-chance';
import { OwnRates } from './own-rates';
import { PlanCapacity } from './plan-capacity';
import { PlanFormulas } from './plan-formulas';

/** The goal, what it takes from the last stage back to the first, how sure that is, and whether the team can make it. */
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
          {words.measures[goal.kind]} {goalText(goal.kind, goal.value, words)}
        </strong>
      </p>
      {goal.kind === 'revenue' && (
        <p class="faint">{say.averageDealSize(yenText(goal.averageDealSize, words))}</p>
      )}
      <ol class="chain">
        {[...plan.chain].reverse().map(({ key, required, rateKey, rate }) => (
          <li key={key}>
            {rateKey && rate !== undefined && (
              <span class="step">
                ÷ {words.rates[rateKey]} {chosenRateText(rate)}
              </span>
            )}
            <span class="pair">
              <span>{words.measures[key]}</span>
              <strong>
                {plannedText(required)}
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
              {orNone(plan.perBusinessDay, perDayText)}
              {words.units.count}
            </dd>
          </div>
          <div>
            <dt>{words.template.perMemberDay}</dt>
            <dd>
              {orNone(plan.perMemberPerDay, perDayText)}
              {words.units.count}
            </dd>
          </div>
        </dl>
        <PlanCapacity plan={plan} />
      </div>
      <CallsByChance goalCalls={plan.goalCalls} />
      <Deadline overview={overview} />
      <OwnRates rates={plan.ownRates} />
      <PlanFormulas overview={overview} />
    </Card>
  );
}

/** The last day whose calls still end as wins of the month, and whether it is over. */
function Deadline({ overview: { plan, settings } }: { readonly overview: Overview }) {
  const { language, words } = useLanguage();
  const last = plan.windows[0]?.to;
  if (last === undefined) return null;
  return (
    <p>
      {words.sidebar.callsInTime(dayText(last, language))}
      {settings.asOf > last && (
        <>
          <br />
          {words.sidebar.callsTooLate}
        </>
      )}
    </p>
  );
}

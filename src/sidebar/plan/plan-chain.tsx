import type { Overview } from '../../core/overview/overview';
import type { TrialPlan } from '../../core/overview/trial-plan';
import { plannedText } from '../../core/story/figures';
import { chosenRateText, goalText, yenText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { Term } from '../parts/term';
import { ChangedText } from './changed-text';
import { FieldOf } from './trial-fields';
import type { Trial } from './trial-state';

interface PlanChainProps {
  readonly overview: Overview;
  readonly shown: TrialPlan;
  readonly trial: Trial;
}

/** The goal and, stage by stage, what it takes; while something is tried out, what it is divided by can be changed in place. */
export function PlanChain({ overview, shown, trial }: PlanChainProps) {
  const { words } = useLanguage();
  const say = words.sidebar;
  const { goal, plan } = overview;
  const { count } = words.units;
  const fields = { overview, trial };
  return (
    <>
      <p class="goal">
        <span>{say.goal}</span>
        <strong>
          {words.measures[goal.kind]} {goalText(goal.kind, shown.goal.value, words)}
        </strong>
      </p>
      {shown.goal.kind === 'revenue' && !trial.isOpen && (
        <p class="faint">{say.averageDealSize(yenText(shown.goal.averageDealSize, words))}</p>
      )}
      {trial.isOpen && (
        <>
          <FieldOf {...fields} of="goal" />
          <FieldOf {...fields} of="averageDealSize" />
        </>
      )}
      <ol class="chain">
        {[...shown.stages].reverse().map(({ key, required, rateKey, rate }) => (
          <li key={key}>
            {rateKey &&
              rate !== undefined &&
              (trial.isOpen ? (
                <FieldOf {...fields} of={rateKey} />
              ) : (
                <span class="step">
                  ÷ <Term of={rateKey} /> {chosenRateText(rate)}
                </span>
              ))}
            <span class="pair stage">
              <span>
                <Term of={key} />
              </span>
              <span>
                <ChangedText
                  now={plannedText(plan.chain.find((stage) => stage.key === key)?.required ?? 0) + count}
                  text={plannedText(required) + count}
                />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

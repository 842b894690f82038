import type { GoalCalls } from '../../core/overview/plan-of';
import { grouped, percentText } from '../../core/story/figures';
import { useLanguage } from '../parts/language-context';
import { ChangedText } from './changed-text';

interface CallsByChanceProps {
  readonly goalCalls: readonly GoalCalls[];
  /** What they are without the trial. */
  readonly now: readonly GoalCalls[];
}

/** How many calls reach the goal with 50, 80 and 90%: at the rates as planned, and at rates as uncertain as they are. */
export function CallsByChance({ goalCalls, now }: CallsByChanceProps) {
  const { words } = useLanguage();
  const { sidebar: say, template } = words;
  const callsText = (calls: number | null) => (calls === null ? say.outOfReach : grouped(calls));
  return (
    <table>
      <caption>{say.callsByChance}</caption>
      <thead>
        <tr>
          <th scope="col">{template.goalChance}</th>
          <th scope="col">{template.goalCalls}</th>
          <th scope="col">{template.goalCallsUncertain}</th>
        </tr>
      </thead>
      <tbody>
        {goalCalls.map(({ confidence, calls, callsIfUncertain }, i) => (
          <tr key={confidence}>
            <th scope="row">{percentText(confidence, 0)}</th>
            <td>
              <ChangedText now={callsText(now[i]?.calls ?? null)} text={callsText(calls)} />
            </td>
            <td>
              <ChangedText
                now={callsText(now[i]?.callsIfUncertain ?? null)}
                text={callsText(callsIfUncertain)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

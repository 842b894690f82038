import type { GoalCalls } from '../../core/overview/plan-of';
import { grouped, percentText } from '../../core/story/figures';
import { useLanguage } from '../parts/language-context';

/** How many calls reach the goal with 50, 80 and 90%: at the rates as planned, and at rates as uncertain as they are. */
export function CallsByChance({ goalCalls }: { readonly goalCalls: readonly GoalCalls[] }) {
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
        {goalCalls.map(({ confidence, calls, callsIfUncertain }) => (
          <tr key={confidence}>
            <th scope="row">{percentText(confidence, 0)}</th>
            <td>{callsText(calls)}</td>
            <td>{callsText(callsIfUncertain)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { Landing } from '../../core/overview/month-landing';
import { percentBelow, percentText } from '../../core/story/figures';
import { chanceText, goalText, orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';

/** Where the goal lands: the forecast with its range and chance, or why there is none yet. */
export function GoalLanding({ landing }: { readonly landing: Landing }) {
  const { words } = useLanguage();
  const { kind, expected, low, high, probability, doubt, attainment } = landing;
  const say = words.sidebar;
  const amountText = (amount: number) => goalText(kind, amount, words);
  const name = say.goalLanding(words.measures[kind]);
  if (expected === null || low === null || high === null) {
    return (
      <>
        <h3>{name}</h3>
        <p>{doubt === null ? words.verdict['not-yet-known'] : say.cannotTell(String(doubt.missing))}</p>
      </>
    );
  }
  return (
    <>
      <h3 class="goal">
        <span>{name}</span>
        <strong>{amountText(expected)}</strong>
      </h3>
      <p class="faint end">{orNone(attainment, (share) => say.ofGoal(percentBelow(share, 0)))}</p>
      <dl class="figures two plain">
        <div>
          <dt>{say.rangeOf(percentText(landing.confidence, 0))}</dt>
          <dd>{say.range(amountText(low), amountText(high))}</dd>
        </div>
        <div>
          <dt>{words.template.forecastChance}</dt>
          <dd>{orNone(probability, (chance) => chanceText(chance, words))}</dd>
        </div>
      </dl>
    </>
  );
}

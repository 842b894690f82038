import type { Landing } from '../../core/overview/month-landing';
import { percentBelow, percentText } from '../../core/story/figures';
import { chanceText, goalText, orNone } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { LandingBar } from './landing-bar';

/** Where the goal lands: the forecast with its range and chance, or why there is none yet, and where this pace leads. */
export function GoalLanding({ landing }: { readonly landing: Landing }) {
  const { words } = useLanguage();
  const { kind, expected, low, high, probability, doubt, runRate, attainment } = landing;
  const say = words.sidebar;
  const amountText = (amount: number) => goalText(kind, amount, words);
  const name = say.goalLanding(words.measures[kind]);
  if (expected === null || low === null || high === null) {
    return (
      <>
        <p class="strong">{name}</p>
        <p>{doubt === null ? words.verdict['not-yet-known'] : say.cannotTell(String(doubt.missing))}</p>
        {runRate !== null && <p>{say.atThisPace(amountText(runRate))}</p>}
      </>
    );
  }
  return (
    <>
      <p class="goal">
        <span>{name}</span>
        <strong>{amountText(expected)}</strong>
      </p>
      <p class="faint end">{orNone(attainment, (share) => say.ofGoal(percentBelow(share, 0)))}</p>
      <LandingBar
        {...{ low, high, expected, goal: landing.goal }}
        label={say.landingSummary(
          amountText(expected),
          amountText(low),
          amountText(high),
          amountText(landing.goal),
        )}
      />
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

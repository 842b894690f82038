import { useMemo } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import type { CallNeed } from '../../core/overview/trial-plan';
import { percentText, plannedText } from '../../core/story/figures';
import { orNone, perDayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { ChangedText } from './changed-text';
import { PlanCapacity } from './plan-capacity';
import { FieldOf } from './trial-fields';
import type { Trial } from './trial-state';

interface NeedBoxProps {
  readonly overview: Overview;
  readonly trial: Trial;
  readonly need: CallNeed;
  /** What it is without the trial. */
  readonly needNow: CallNeed;
}

/** The calls to plan with: by division or by the chance of the goal; a day, a member a day, and whether the team can. */
export function NeedBox({ overview, trial, need, needNow }: NeedBoxProps) {
  const { words } = useLanguage();
  const { template, planView: say } = words;
  const { count } = words.units;
  const calls = overview.stages[0]?.key ?? 'calls';
  const perDay = (of: CallNeed, part: 'perBusinessDay' | 'perMemberPerDay') =>
    orNone(of.capacity?.[part] ?? null, perDayText) + count;
  const total = (of: CallNeed) =>
    of.calls === null ? words.sidebar.outOfReach : plannedText(of.calls) + count;
  return (
    <div class="boxed need">
      <p class="pair">
        <span>{say.perMonth(words.sidebar.neededCalls(words.measures[calls]))}</span>
        <span>
          <ChangedText now={total(needNow)} text={total(need)} />
        </span>
      </p>
      <Chances {...{ overview, trial }} />
      {trial.isOpen && (
        <>
          <FieldOf {...{ overview, trial }} of="businessDays" />
          <FieldOf {...{ overview, trial }} of="members" />
        </>
      )}
      <dl class="figures two">
        {(['perBusinessDay', 'perMemberPerDay'] as const).map((part) => (
          <div key={part}>
            <dt>{part === 'perBusinessDay' ? template.perDay : template.perMemberDay}</dt>
            <dd>
              <ChangedText now={perDay(needNow, part)} text={perDay(need, part)} />
            </dd>
          </div>
        ))}
      </dl>
      <PlanCapacity need={need} />
    </div>
  );
}

/** The choice of how sure the number of calls is to be. */
function Chances({ overview, trial }: Pick<NeedBoxProps, 'overview' | 'trial'>) {
  const say = useLanguage().words.planView;
  return useMemo(() => {
    const chances = [null, ...overview.plan.goalCalls.map(({ confidence }) => confidence)];
    const name = (chance: number | null) => (chance === null ? say.plain : percentText(chance, 0));
    return (
      <>
        <fieldset class="chances">
          <legend class="faint">{say.need}</legend>
          {chances.map((chance) => (
            <label key={chance}>
              <input
                type="radio"
                name="chance"
                checked={chance === trial.chance}
                onChange={() => trial.setChance(chance)}
              />
              <span>{name(chance)}</span>
            </label>
          ))}
        </fieldset>
        <p class="faint">{trial.chance === null ? say.plainNote : say.chanceNote(name(trial.chance))}</p>
      </>
    );
  }, [overview, trial.chance, say]);
}

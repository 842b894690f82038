import { useMemo } from 'preact/hooks';
import type { Overview } from '../../core/overview/overview';
import { goalCalls } from '../../core/overview/plan-of';
import { callNeed, trialPlan } from '../../core/overview/trial-plan';
import type { SheetId } from '../../template/types';
import { Card } from '../parts/card';
import { dayText } from '../parts/format';
import { useLanguage } from '../parts/language-context';
import { CallsByChance } from './calls-by-chance';
import { NeedBox } from './need-box';
import { OwnRates } from './own-rates';
import { PlanChain } from './plan-chain';
import { PlanFormulas } from './plan-formulas';
import { SaveTrial } from './save-trial';
import { TrialBar } from './trial-bar';
import { useTrial } from './trial-state';

interface PlanCardProps {
  readonly overview: Overview;
  readonly sheets: readonly SheetId[];
}

/**
 * The goal, what it takes from the last stage back to the first, how sure that is, and whether the team can make it.
 * While something is tried out, every number is the trial's, and says what it is now.
 */
export function PlanCard({ overview, sheets }: PlanCardProps) {
  const { words } = useLanguage();
  const trial = useTrial(overview);
  const { plan } = overview;
  const shown = trialPlan(overview, trial.changes);
  const now = trialPlan(overview);
  const isOther = Object.keys(trial.changes).length > 0;
  const calls = isOther ? goalCalls(shown.goal, shown.chain, plan.ownRates) : plan.goalCalls;
  const need = callNeed(shown, calls, trial.chance);
  const needNow = callNeed(now, plan.goalCalls, trial.chance);
  return (
    <Card title={words.sidebar.plan}>
      {trial.isOpen && <TrialBar {...{ trial, need, needNow }} />}
      <PlanChain {...{ overview, shown, trial }} />
      <NeedBox {...{ overview, trial, need, needNow }} />
      {trial.isOpen ? (
        <SaveTrial {...{ overview, sheets, shown, trial }} />
      ) : (
        <div class="buttons">
          <button type="button" class="primary" onClick={() => trial.setOpen(true)}>
            {words.planView.tryOut}
          </button>
        </div>
      )}
      <CallsByChance goalCalls={calls} now={plan.goalCalls} />
      {useMemo(
        () => (
          <>
            <Deadline overview={overview} />
            <OwnRates rates={plan.ownRates} />
          </>
        ),
        [overview],
      )}
      <PlanFormulas {...{ overview, shown, need }} goalCalls={calls} />
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

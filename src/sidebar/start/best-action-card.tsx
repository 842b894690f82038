import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { dayOf } from '../../core/calendar/day';
import { bestAction } from '../../core/learning/best-action';
import type { LearningFacts } from '../../core/learning/facts';
import { journeyStage } from '../../core/learning/journey';
import { bottleneckOf } from '../../core/overview/bottleneck-of';
import type { Overview } from '../../core/overview/overview';
import { factorToWorkOn } from '../bottleneck/factor-to-work-on';
import type { View } from '../frame/views';
import { Card } from '../parts/card';
import { useLanguage } from '../parts/language-context';
import { Refusal } from '../parts/refusal';
import { usePlaces } from './use-places';

interface BestActionCardProps {
  readonly facts: LearningFacts;
  readonly member: string | null;
  readonly overview: Overview;
  readonly onOpen: (view: View) => void;
  readonly children: ComponentChildren;
}

const HINTS = {
  day: ['pathDay', 'pathDayText'],
  week: ['pathWeek', 'pathWeekText'],
  month: ['pathMonth', 'pathMonthText'],
  quarter: ['pathQuarter', 'pathQuarterText'],
} as const;

/** The one thing to do next with its reason, and the hint of the day on the way. */
export function BestActionCard({ facts, member, overview, onOpen, children }: BestActionCardProps) {
  const { words } = useLanguage();
  const say = words.learning;
  const { nameOf, go } = usePlaces(onOpen);
  const isBelow = useMemo(() => {
    const factor = factorToWorkOn(overview, bottleneckOf(overview));
    return factor !== null && factor.verdict !== 'not-yet-known';
  }, [overview]);
  const { id, place, names, step } = bestAction(facts, member, isBelow);
  const does: { readonly [id: string]: string } = say.does;
  const first = facts.rows.reduce<number | null>(
    (least, { day }) => (least === null || day < least ? day : least),
    null,
  );
  const stage = journeyStage(first, dayOf(facts.asOf));
  const [when, text] = stage ? HINTS[stage] : [];
  return (
    <Card title={say.next}>
      {children}
      <div class="boxed next-step">
        <p class="strong">{step ? say.steps[step] : does[id]}</p>
        {names.length > 0 && <p>{names.join(words.units.comma)}</p>}
        <p class="faint">{say.why[id]}</p>
        <div class="buttons">
          <button type="button" class="primary" aria-disabled={go.busy} onClick={() => void go.run(place)}>
            {say.go(nameOf(place))}
          </button>
        </div>
      </div>
      {go.failure !== null && <Refusal>{go.failure}</Refusal>}
      {when && text && (
        <p class="small hint">
          <span class="tag">{words.journey[when]}</span> {words.journey[text]}
        </p>
      )}
    </Card>
  );
}

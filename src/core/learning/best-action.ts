import { businessDayTest } from '../calendar/business-days';
import { dayOf, monthOf, monthSpan, weekdayOf } from '../calendar/day';
import { isOverdue } from '../improvement/improvements';
import { reviewPeriod } from '../review/review-period';
import type { LearningFacts } from './facts';
import { type PathRole, type Place, type StepId, stepsOf } from './steps';

/** Business days without a row after which somebody is asked what is in the way. */
export const SILENT_DAYS = 5;

export type BestActionId =
  | 'members'
  | 'goal'
  | 'ownRow'
  | 'silent'
  | 'missing'
  | 'overdue'
  | 'monthEnd'
  | 'weekEnd'
  | 'bottleneck'
  | 'step'
  | 'none';

/**
 * The one thing to do next, and where.
 *
 * - `names` – of whom it is told, such as those without a row today
 * - `step` – of the path, where it is one of its steps; null otherwise
 */
export interface BestAction {
  readonly id: BestActionId;
  readonly place: Place;
  readonly names: readonly string[];
  readonly step: StepId | null;
}

/** The steps of the path that are asked for outside their order too. */
const STEP_OF: { readonly [id in BestActionId]?: StepId } = {
  ...{ members: 'members', goal: 'goal', bottleneck: 'improvement' },
  ...{ weekEnd: 'weekly', monthEnd: 'monthly' },
};

/**
 * The next best action: what stops everything else first, then the day's row, promises that are late, reviews that are due,
 * the bottleneck nobody works on, and the next step of the path.
 *
 * @param member null for the manager
 * @param hasBottleneck whether a stage of the funnel is short
 * @example bestAction(facts, '田中', false) // { id: 'ownRow', place: 'today', names: [], step: null }
 */
export function bestAction(facts: LearningFacts, member: string | null, hasBottleneck: boolean): BestAction {
  const { asOf, members, rows, improvements, reviews, calendar } = facts;
  const today = dayOf(asOf);
  const works = businessDayTest(calendar);
  const found = (id: BestActionId, place: Place, names: readonly string[] = []): BestAction => ({
    ...{ id, place, names, step: STEP_OF[id] ?? null },
  });
  const lastOf = (name: string) =>
    rows.reduce((last, row) => (row.member === name ? Math.max(last, row.day) : last), -1);
  const late = improvements.filter((one) => isOverdue(one, asOf));

  if (members.length === 0) return found('members', 'settings');
  if (facts.goal <= 0) return found('goal', 'targets');
  if (member !== null) {
    if (works(today) && lastOf(member) < today) return found('ownRow', 'today');
    const own = late.filter(({ owner }) => owner === member);
    if (own.length > 0)
      return found(
        'overdue',
        'review',
        own.map(({ what }) => what),
      );
  } else {
    const gone = (from: number) => {
      let days = 0;
      for (let day = today; day > from && days < SILENT_DAYS; day--) if (works(day)) days++;
      return days;
    };
    // Who never had a row has not begun: they are missed, not silent.
    const silent = members.filter((name) => lastOf(name) >= 0 && gone(lastOf(name)) >= SILENT_DAYS);
    if (silent.length > 0) return found('silent', 'adoption', silent);
    const missing = works(today) ? members.filter((name) => lastOf(name) < today) : [];
    if (missing.length > 0) return found('missing', 'adoption', missing);
    if (late.length > 0)
      return found(
        'overdue',
        'review',
        late.map(({ what }) => what),
      );
    const month = monthOf(today);
    const isLast = (last: number) => {
      for (let day = today + 1; day <= last; day++) if (works(day)) return false;
      return works(today);
    };
    const { last } = monthSpan(month);
    if (isLast(last) && !reviews.includes(`monthlyReview ${month}`)) return found('monthEnd', 'review');
    const week = `weeklyReview ${reviewPeriod('weeklyReview', month, asOf)}`;
    if (isLast(Math.min(last, today + 7 - weekdayOf(today))) && !reviews.includes(week))
      return found('weekEnd', 'review');
    if (hasBottleneck && !improvements.some(({ state }) => state === 'open' || state === 'running'))
      return found('bottleneck', 'bottleneck');
  }
  const role: PathRole = member === null ? 'manager' : 'rep';
  const step = stepsOf(role, facts, member).find(({ done }) => !done);
  return step ? { id: 'step', place: step.place, names: [], step: step.id } : found('none', 'progress');
}

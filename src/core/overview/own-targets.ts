import type { Stage } from '../kpi/chain';
import type { Measures } from '../kpi/measures';
import type { Overview } from './overview';

/** A stage as one person has to bring it: the month's part of it, a business day's, and what is left of both. */
export interface OwnTarget {
  readonly key: Stage;
  readonly month: number;
  readonly perDay: number | null;
  readonly leftToday: number | null;
  readonly leftInMonth: number;
}

/**
 * What one member has to bring: the calls planned for them, and of every later stage the team's plan ÷ people. A business
 * day's part is null in a month without one; nothing is left where more was done.
 *
 * @param today what the member has counted on the as-of day
 */
export function ownTargets(
  {
    days,
    plan,
    progress,
    stages,
    settings,
  }: Pick<Overview, 'days' | 'plan' | 'progress' | 'stages' | 'settings'>,
  member: string,
  today: Measures,
): readonly OwnTarget[] {
  const planned = plan.members.find((share) => share.member === member);
  const done = progress.byMember.find((group) => group.member === member);
  const people = Math.max(1, settings.members.length);
  return stages.map(({ key, target }) => {
    const month = key === 'calls' && planned ? planned.calls : target / people;
    const perDay = days.businessDays > 0 ? month / days.businessDays : null;
    return {
      ...{ key, month, perDay },
      leftToday: perDay === null ? null : Math.max(0, perDay - today[key]),
      leftInMonth: Math.max(0, month - (done?.[key] ?? 0)),
    };
  });
}

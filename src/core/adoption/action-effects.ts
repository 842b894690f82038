import { type Day, dayOf, formatDay } from '../calendar/day';
import { aroundDay } from './around-day';
import type { Entry, Team } from './entry';
import { type InitiativeEffect, initiativeEffects } from './initiative-effect';
import { personDays } from './person-days';

/** Calendar days looked at on each side of an action. */
const EFFECT_DAYS = 28;

/** What somebody began on a day so that people enter more. */
export interface EntryAction {
  readonly name: string;
  readonly day: Day;
}

/**
 * Whether actions raised the entry rate of a team: the four weeks before the day each began against the four weeks from it
 * on, as far as they have passed. The intervals hold for all the actions together.
 *
 * @example an action of 2026-03-02 is measured on 2026-02-02 … 03-01 and 2026-03-02 … 03-29
 */
export function actionEffects(
  team: Omit<Team, 'from'>,
  entries: readonly Entry[],
  actions: readonly EntryAction[],
): readonly InitiativeEffect[] {
  const starts = actions.map(({ day }) => dayOf(day));
  const from = formatDay(Math.min(dayOf(team.to), ...starts) - EFFECT_DAYS);
  const days = personDays({ ...team, from }, entries);
  return initiativeEffects(
    actions.map(({ name }, i) => aroundDay(name, days, starts[i] as number, EFFECT_DAYS)),
  );
}

import { type Day, dayOf, formatDay } from '../calendar/day';
import type { Entry, Share, Team } from './entry';
import { enteredOf } from './entry-rates';
import { type InitiativeEffect, initiativeEffects } from './initiative-effect';
import { personDays } from './person-days';

/** Calendar days looked at on each side of an action. */
export const EFFECT_DAYS = 28;

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
  { people, calendar, to }: Omit<Team, 'from'>,
  entries: readonly Entry[],
  actions: readonly EntryAction[],
): readonly InitiativeEffect[] {
  const share = (from: number, until: number): Share =>
    enteredOf(
      personDays(
        { people, calendar, from: formatDay(from), to: formatDay(Math.min(until, dayOf(to))) },
        entries,
      ),
    );
  return initiativeEffects(
    actions.map(({ name, day }) => {
      const start = dayOf(day);
      return {
        name,
        before: share(start - EFFECT_DAYS, start - 1),
        after: share(start, start + EFFECT_DAYS - 1),
      };
    }),
  );
}

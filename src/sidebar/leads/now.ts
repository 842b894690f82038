import type { Day } from '../../core/calendar/day';
import type { Moment } from '../../core/tables/records';

const twoDigits = (n: number): string => `${n}`.padStart(2, '0');

/** The time where the person sits, as far as the day that is looked at is today's: another day has no clock. */
export function clockNow(asOf: Day): { readonly when: Moment; readonly hour: number | null } {
  const now = new Date();
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  if (today !== asOf) return { when: asOf, hour: null };
  const [hour, minute] = [now.getHours(), now.getMinutes()];
  return { when: `${asOf}T${twoDigits(hour)}:${twoDigits(minute)}`, hour };
}

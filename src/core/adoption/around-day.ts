import { addShares, type Share } from './entry';
import { enteredShare } from './entry-rates';
import type { BeforeAfter } from './initiative-effect';
import type { PersonDays } from './person-days';

/** Fewer business days than a week on either side are too early to tell, whatever they show. */
const A_WEEK = 5;

/**
 * People's entry rate before a day (day number) and from it on.
 *
 * @param reach how many calendar days on either side are looked at; the whole period unless told
 */
export function aroundDay(
  name: string,
  days: readonly PersonDays[],
  start: number,
  reach = Number.POSITIVE_INFINITY,
): BeforeAfter {
  const isBefore = (day: number): boolean => day < start && day >= start - reach;
  const isAfter = (day: number): boolean => day >= start && day < start + reach;
  const share = (counts: (day: number) => boolean): Share =>
    addShares(days.map((one) => enteredShare(one, counts)));
  const known = [...new Set(days.flatMap(({ business }) => business))];
  const isShort = [isBefore, isAfter].some((side) => known.filter(side).length < A_WEEK);
  return { name, before: share(isBefore), after: share(isAfter), tooEarly: isShort };
}

/** Where a team is on its way, by the first row. */
export type JourneyStage = 'day' | 'week' | 'month' | 'quarter';

/** From so many calendar days after the first row on; the last hint is given for as long again as it took to come. */
const FROM: readonly (readonly [stage: JourneyStage, days: number])[] = [
  ['quarter', 90],
  ['month', 30],
  ['week', 7],
  ['day', 0],
];
const LAST_DAY = 180;

/**
 * Which hint fits the day; the first before there is a row, none from half a year on.
 *
 * @param first day number of the first row; null while there is none
 * @example journeyStage(dayOf('2026-04-01'), dayOf('2026-04-08')) // 'week'
 */
export function journeyStage(first: number | null, asOf: number): JourneyStage | null {
  const days = first === null ? 0 : Math.max(0, asOf - first);
  if (days >= LAST_DAY) return null;
  return FROM.find(([, from]) => days >= from)?.[0] ?? null;
}

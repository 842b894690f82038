/** Calls a member makes on a business day, lowest and highest: 80–120件/日 is the published benchmark of the field. */
export const CALLS_PER_MEMBER_PER_DAY: readonly [low: number, high: number] = [80, 120];

/**
 * How a number of calls fits a team.
 *
 * - `perBusinessDay`, `perMemberPerDay` – calls; null when there is no business day, or no member
 * - `load` – calls ÷ what the team can make at most: 1 is exactly full; null when the team can make none
 * - `fits` – whether the team can make them; null where `load` is
 * - `status` – below, within or above the usual range of calls a member makes a day
 */
export interface CallCapacity {
  readonly perBusinessDay: number | null;
  readonly perMemberPerDay: number | null;
  readonly load: number | null;
  readonly fits: boolean | null;
  readonly status: 'below' | 'within' | 'above' | 'unknown';
}

/** A load this little above 1 is the error of a float, not a call too many. */
const FULL = 1 + 1e-9;

/**
 * Holds a number of calls against what a team can make.
 *
 * @param members heads, or full-time equivalents where somebody works part-time
 * @param range calls a member makes a day, lowest and highest
 * @example callCapacity({ calls: 4000 / 3, members: 1, businessDays: 21 }): 63.49 a day, load 0.529, fits, 'below'
 */
export function callCapacity({
  calls,
  members,
  businessDays,
  range = CALLS_PER_MEMBER_PER_DAY,
}: {
  readonly calls: number;
  readonly members: number;
  readonly businessDays: number;
  readonly range?: readonly [low: number, high: number];
}): CallCapacity {
  const [low, high] = range;
  if (!(low >= 0 && high > 0 && low <= high)) {
    throw new Error(`callCapacity requires a range of calls from low to high, not ${low} to ${high}`);
  }
  const perBusinessDay = businessDays > 0 ? calls / businessDays : null;
  if (perBusinessDay === null || !(members > 0)) {
    return { perBusinessDay, perMemberPerDay: null, load: null, fits: null, status: 'unknown' };
  }
  const perMemberPerDay = perBusinessDay / members;
  const load = perMemberPerDay / high;
  const fits = load <= FULL;
  const status = !fits ? 'above' : perMemberPerDay < low ? 'below' : 'within';
  return { perBusinessDay, perMemberPerDay, load, fits, status };
}

import { businessDayTest, countBusinessDays, type TeamCalendar } from '../calendar/business-days';
import { type Day, dayOf, formatDay } from '../calendar/day';

/**
 * A month to draw: its days, how far it is known, and what is counted up.
 *
 * - `until` – the last day the month is known up to; before `from` nothing is
 * - `amounts` – what single days brought, in any order; a day without an entry brought nothing
 */
export interface BurnUpInput {
  readonly from: Day;
  readonly to: Day;
  readonly until: Day;
  readonly target: number;
  readonly amounts: readonly { readonly day: Day; readonly amount: number }[];
  readonly calendar: TeamCalendar;
}

/** The end of a day: what had come together by then, null for days to come, and what the pace wanted by then. */
export interface BurnUpDay {
  readonly day: Day;
  readonly actual: number | null;
  readonly pace: number;
}

/**
 * A month counted up day by day beside its pace, target × business days gone ÷ business days: flat over days off, at the
 * target from the last business day on. A month without a business day has a pace of 0 throughout, as paceOf has.
 *
 * @example a target of 20 over the 20 business days of a month: the pace is 1 after the first of them, 20 after the last
 */
export function burnUp({ from, to, until, target, amounts, calendar }: BurnUpInput): readonly BurnUpDay[] {
  const [first, last, known] = [dayOf(from), dayOf(to), dayOf(until)];
  const works = businessDayTest(calendar);
  const businessDays = countBusinessDays(first, last, calendar);
  const brought = new Map<number, number>();
  for (const { day, amount } of amounts) {
    const number = dayOf(day);
    brought.set(number, (brought.get(number) ?? 0) + amount);
  }
  const days: BurnUpDay[] = [];
  let gone = 0;
  let actual = 0;
  for (let day = first; day <= last; day++) {
    if (works(day)) gone++;
    actual += brought.get(day) ?? 0;
    days.push({
      day: formatDay(day),
      actual: day <= known ? actual : null,
      pace: businessDays > 0 ? (target * gone) / businessDays : 0,
    });
  }
  return days;
}

import type { TeamCalendar } from '../calendar/business-days';
import type { Day } from '../calendar/day';
import type { Moment } from '../tables/records';

/**
 * One thing somebody entered.
 *
 * - `day` – the day it is about
 * - `entered` – when it was put in; null where nobody knows
 * - `written` – whether a memo or another text says something with it; null where there is no place for one
 */
export interface Entry {
  readonly member: string;
  readonly day: Day;
  readonly entered: Moment | null;
  readonly written: boolean | null;
}

export type Role = 'manager' | 'member';

/**
 * Somebody who is to enter.
 *
 * - `role` – null where nobody said
 * - `department` – '' where nobody said
 * - `from` – the first day they were with the team; always, unless told otherwise
 * - `daysOff` – days of their own leave
 */
export interface Person {
  readonly name: string;
  readonly role: Role | null;
  readonly department: string;
  readonly from?: Day;
  readonly daysOff?: readonly Day[];
}

/** Whose entries are looked at, over which days, both included. */
export interface Team {
  readonly people: readonly Person[];
  readonly calendar: TeamCalendar;
  readonly from: Day;
  readonly to: Day;
}

/** `k` of `n`: days with an entry of business days, rows with a text of rows. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

/** `k` ÷ `n`; null of nothing. */
export const rateOf = ({ k, n }: Share): number | null => (n === 0 ? null : k / n);

/** Shares put together: `addShares([{ k: 1, n: 2 }, { k: 3, n: 3 }])` is `{ k: 4, n: 5 }`. */
export const addShares = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });

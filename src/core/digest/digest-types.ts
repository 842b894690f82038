import type { TeamCalendar } from '../calendar/business-days';
import type { Day, Month } from '../calendar/day';

/** What a team switched on; nothing is, unless it chose so. */
export interface DigestWishes {
  readonly morning: boolean;
  readonly missing: boolean;
  readonly milestones: boolean;
  /** By mail where that can be; else everything stands in the note of the sheet. */
  readonly byMail: boolean;
}

/** The clock on the wall of the spreadsheet: hour 0–23. */
export interface DigestClock {
  readonly day: Day;
  readonly hour: number;
}

/**
 * What is known, by name: figures, names, days. Of the sentences there are, those are said whose every gap is known.
 *
 * - `name` – of whom is spoken; `address` – of whoever is written to
 * - `won` or `revenue` – the month's so far, by the kind of the goal; `goal`; `milestone` – the percentage just reached
 * - `share` – percent of the goal; `on-track`, `behind` or `at-risk` – the pace, under its status; `expected`, `chance` –
 *   the landing and the percentage of reaching the goal
 * - `all` – the day everybody entered; `day`, `calls`, `meetings` – a person's last day; `best-calls`, `best-meetings` –
 *   the count that was the best so far; `missing` – the day without entry
 * - `refused`, `quota` – how many mails became notes, and why
 */
export type DigestFacts = { readonly [fact: string]: string | number | null | undefined };

/**
 * The goal of the month: the percentage reached, what is said of it beside a milestone (`goal`), and what the morning
 * says more (`morning`).
 */
export interface DigestTeam {
  readonly month: Month;
  readonly percent: number;
  readonly goal: DigestFacts;
  readonly morning: DigestFacts;
}

/**
 * A person of the team.
 *
 * - `address` – as the team typed it, '' where it did not
 * - `today` – whether anything is entered for today
 * - `last` – what is to be said of the business day before today; null where nothing is entered
 */
export interface DigestMember {
  readonly name: string;
  readonly address: string;
  readonly today: boolean;
  readonly last: DigestFacts | null;
}

/** What was told to whom: the days of the last mail, digest and missed entry, and the month's highest milestone. */
export interface Told {
  readonly name: string;
  readonly mail?: Day;
  readonly morning?: Day;
  readonly missing?: Day;
  readonly month?: Month;
  readonly milestone?: number;
}

/**
 * Everything the digests of one hour follow from.
 *
 * - `lastDay` – the business day before today
 * - `team` – null where the month looked at is not today's: then nothing is said of the goal
 * - `mails` – how many mails may still be sent; null when the permission was refused
 */
export interface DigestInput {
  readonly wishes: DigestWishes;
  readonly clock: DigestClock;
  readonly calendar: TeamCalendar;
  readonly lastDay: Day;
  readonly team: DigestTeam | null;
  readonly members: readonly DigestMember[];
  readonly mails: number | null;
  readonly log: readonly Told[];
}

/** What is due in an hour: what to say by mail (to the `address` it holds), and in the note; and what was told then. */
export interface DigestsDue {
  readonly mails: readonly DigestFacts[];
  readonly note: readonly DigestFacts[];
  readonly log: readonly Told[];
}

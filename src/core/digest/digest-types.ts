import type { TeamCalendar } from '../calendar/business-days';
import type { Day, Month } from '../calendar/day';
import type { PaceStatus } from '../forecast/pace';
import type { Goal } from '../plan/reverse-plan';

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
 * The goal of the month, in its own unit: wins, or yen.
 *
 * - `pace` – where it should stand by the day looked at; `status` how `done` compares with that
 * - `expected`, `probability` – the landing; null while nothing can be foretold
 */
export interface DigestTeam {
  readonly kind: Goal['kind'];
  readonly month: Month;
  readonly done: number;
  readonly goal: number;
  readonly pace: number;
  readonly status: PaceStatus;
  readonly expected: number | null;
  readonly probability: number | null;
}

/**
 * A person of the team.
 *
 * - `address` – as the team typed it, '' where it did not
 * - `today` – whether anything is entered for today
 * - `last` – counts of the business day before today; null where nothing is entered
 * - `best` – what that day was the best day so far in
 */
export interface DigestMember {
  readonly name: string;
  readonly address: string;
  readonly today: boolean;
  readonly last: { readonly calls: number; readonly meetings: number } | null;
  readonly best: 'meetings' | 'calls' | null;
}

/** What was told to whom: the days of the last mail, digest and missed entry, and the month's highest milestone. */
export interface Told {
  readonly name: string;
  readonly mail?: Day;
  readonly morning?: Day;
  readonly missing?: Day;
  readonly month?: Month;
  readonly percent?: number;
}

export type DigestLog = readonly Told[];

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
  readonly log: DigestLog;
}

/** A sentence: its key among the words, and what stands in its gaps. */
export interface DigestLine {
  readonly key: string;
  readonly gaps: { readonly [gap: string]: string | number };
}

/** What is to be sent to one person. */
export interface DigestMail {
  readonly name: string;
  readonly address: string;
  readonly subject: DigestLine;
  readonly lines: readonly DigestLine[];
}

/** What is due in an hour: mails, lines for the note, and what will have been told. */
export interface DigestsDue {
  readonly mails: readonly DigestMail[];
  readonly note: readonly DigestLine[];
  readonly log: DigestLog;
}

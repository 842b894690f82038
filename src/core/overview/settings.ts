import type { TeamCalendar } from '../calendar/business-days';
import type { Day, Month } from '../calendar/day';
import type { ChainKey, Rates } from '../kpi/chain';
import type { Goal } from '../plan/reverse-plan';

/** What a team has told us about itself: the 設定 sheet. */
export interface Settings {
  readonly team: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly chain: ChainKey;
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly calendar: TeamCalendar;
  /** Calendar days a stage usually takes: from a contact to the meeting set, and from the meeting to the win. */
  readonly leadDays: { readonly meetings: number; readonly won: number };
}

/** What a month is to bring, and at which rates: the 目標 sheet. */
export interface Targets {
  readonly goal: Goal;
  readonly rates: Rates;
}

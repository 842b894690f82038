import { DASHBOARD_MEMBERS } from '../kpi/team-size';

/** A cell of a review, by the keys of its row and column. */
export type ReviewCell = readonly [row: string, column: string];

export type ReviewSheet = 'weeklyReview' | 'monthlyReview';

/** The rows the add-on writes, in the order they are read. */
export const STORY_ROWS = ['landing', 'what', 'why', 'soWhat', 'nowWhat', 'tracked', 'decided'] as const;

/** How many things to do a weekly review has room for. */
const ACTIONS = 3;

const texts = (...rows: readonly string[]): readonly ReviewCell[] => rows.map((row) => [row, 'text']);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The rows of what is to be done, and what each of their cells says of it. */
export const ACTION_ROWS = upTo(ACTIONS).map((i) => `action.${i}`);
export const ACTION_COLUMNS = { kpi: 'item', what: 'text', owner: 'target', due: 'actual' } as const;

/** What people write: it goes with the review of the period, and the next one begins empty. */
export const WRITTEN: { readonly [S in ReviewSheet]: readonly ReviewCell[] } = {
  weeklyReview: [
    ...texts('causes.calls', 'causes.connectRate', 'causes.meetingRate', 'causes.meetings', 'causes.success'),
    ...ACTION_ROWS.flatMap((row) => Object.values(ACTION_COLUMNS).map((column): ReviewCell => [row, column])),
    ...texts('focus.focusList', 'focus.focusTalk'),
  ],
  monthlyReview: [
    ...texts('landing.reason', 'factors.reachedBy', 'factors.missedBy'),
    ...texts('review.what', 'review.why', 'review.soWhat', 'review.nowWhat'),
    ...texts('cooperation.marketing', 'cooperation.fieldSales', 'nextMonth.strategy', 'nextMonth.revision'),
    ...texts(...upTo(DASHBOARD_MEMBERS).map((i) => `member.${i}`)),
  ],
};

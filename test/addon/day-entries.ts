import type { DayChange, DayRow } from '../../src/core/entry/day-row';
import { type Addon, openApril } from './april-books';

/** The as-of day of `openApril`. */
export const DAY = '2026-04-03';
export const NO_TEXTS = { memo: '', noon: '', evening: '', tomorrow: '' };

let entries = 0;

/** Sends a change to a member's row of a day and channel. */
export const record = (addon: Addon, change: DayChange, channel = '紹介', member = '田中', day = DAY) =>
  addon.send('recordDay', { id: `entry-${++entries}`, day, member, channel, ...change }) as Promise<{
    row: DayRow;
  }>;
/** The rows a member has on a day, as the page reads them. */
export const rowsToday = async (addon: Addon, member = '田中', day = DAY): Promise<readonly DayRow[]> =>
  (await addon.send('readDay', { day, member })).rows;
/** The team on 3 April without a row. */
export const openEmpty = (options = {}) => openApril([], options);

import type { Browser, Page } from 'playwright-core';
import type { DayChange } from '../../src/core/entry/day-row';
import { type Addon, openApril, rowsOf } from '../addon/april-books';
import { dailyRow } from '../addon/open-addon';
import { openSidebar } from './open-sidebar';

export const DAY = '2026-04-03';
/** A row typed into the sheet before the page is opened. */
export const TYPED = [dailyRow(DAY, '田中', '紹介', { calls: 20, meetings: 1 }, '午前は不在')];

interface Opened {
  readonly rows?: readonly (readonly unknown[])[];
  readonly language?: 'ja' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly member?: string | null;
  /** Fails the next calls of `recordDay`, the sentence being somebody else's lock. */
  readonly isLocked?: () => boolean;
  /** Loses answers of `recordDay` on their way, after the add-on did what it was asked for. */
  readonly isLost?: () => boolean;
  /** How long an answer takes. */
  readonly delay?: number;
}

/** The page over the real add-on in the host: what is saved is read from the sheet. */
export async function openToday(
  browser: Browser,
  { rows = [], language = 'ja', member = '田中', isLocked, isLost, delay, ...options }: Opened = {},
) {
  const addon = await openApril(rows, {
    locale: language === 'ja' ? 'ja' : 'en_US',
    ...(isLocked && { lockedElsewhere: isLocked }),
  });
  const asked: { name: string; request: unknown }[] = [];
  const { page, errors } = await openSidebar(browser, {
    ...options,
    answer: async (name, _, request) => {
      asked.push({ name, request });
      if (delay !== undefined) await new Promise((done) => setTimeout(done, delay));
      const args = request === undefined ? [] : [JSON.stringify(request)];
      const answer = await addon.host
        .run(name, args)
        .then(String, (error: Error) => new Error(error.message));
      return name === 'recordDay' && isLost?.() ? new Error('NetworkError: Connection failure') : answer;
    },
  });
  if (member !== null) {
    await page.getByLabel(language === 'ja' ? '担当者' : 'Member').selectOption(member);
    await page.getByRole('textbox').first().waitFor();
  }
  return { addon, page, asked, errors };
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const plusOne = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name} \\d+ \\+1$`) });
export const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();
export const daily = (addon: Addon) => rowsOf(addon, '日次入力').map((row) => row.replace(/^.*?\|/, ''));
let others = 0;
export const byAnother = (addon: Addon, change: DayChange) =>
  addon.send('recordDay', { id: `other-${++others}`, day: DAY, member: '田中', channel: '紹介', ...change });

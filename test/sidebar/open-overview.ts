import type { Browser, Page } from 'playwright-core';
import type { Language, Overview } from '../../src/core/index';
import { type OpenedSidebar, openSidebar } from './open-sidebar';
import { seenText } from './seen-text';

/** The sidebar showing an overview, drawn. */
export async function openOverview(
  browser: Browser,
  overview: Overview,
  language: Language = 'ja',
): Promise<OpenedSidebar> {
  const opened = await openSidebar(browser, {
    answer: () => ({ installed: true, language, overview, problems: [] }),
  });
  await opened.page.locator('.chart svg').waitFor();
  return opened;
}

/** What a person sees of a card, folded parts left out. */
export const cardText = (page: Page, title: string): Promise<string> =>
  seenText(page.getByRole('region', { name: title }));

/** The cells of a table's rows, header row first. */
export async function tableCells(page: Page, title: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name: title }).getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

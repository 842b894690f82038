import type { Browser, Page } from 'playwright-core';
import type { Language, Overview } from '../../src/core/index';
import { pageWordsOf } from '../../src/core/words/page-words';
import type { View } from '../../src/sidebar/frame/views';
import { type OpenedSidebar, openSidebar } from './open-sidebar';
import { seenText } from './seen-text';

interface Shown {
  readonly language?: Language;
  readonly view?: View;
}

/** The sidebar showing a view of an overview, drawn. */
export async function openOverview(
  browser: Browser,
  overview: Overview,
  { language = 'ja', view = 'today' }: Shown = {},
): Promise<OpenedSidebar> {
  const opened = await openSidebar(browser, {
    answer: () => ({ installed: true, sheets: [], language, overview, problems: [] }),
  });
  await openView(opened.page, view, language);
  return opened;
}

/** Opens a view by its button. */
export async function openView(page: Page, view: View, language: Language = 'ja'): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: pageWordsOf(language).sidebar.views[view], exact: true })
    .click();
}

/** What a person sees of a card, folded parts left out. */
export const cardText = (page: Page, title: string): Promise<string> =>
  seenText(page.getByRole('region', { name: title }));

/** The cells of a table's rows, header row first. */
export async function tableCells(page: Page, title: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name: title }).getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

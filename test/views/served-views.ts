import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type {} from '../../host/preview/preview-handle';
import type { Language } from '../../src/core/index';
import { pageWordsOf } from '../../src/core/words/page-words';
import type { View } from '../../src/sidebar/frame/views';
import { launchChromium } from '../chromium';
import { startServing } from '../host/cli/start-program';

export type Theme = 'light' | 'dark';

/** The whole product as `npm start` serves it, the sidebar open. */
export interface ServedViews {
  readonly page: Page;
  /** The page in the sidebar. */
  readonly sidebar: FrameLocator;
  readonly frame: Frame;
  /** Every request the page made, but for those the test made itself. */
  readonly requests: readonly string[];
  /** Opens a view of the sidebar. */
  show(view: View): Promise<void>;
  /** The values of a sheet, by its tab's name. */
  values(sheet: string): Promise<unknown[][]>;
}

/**
 * Serves the product with the made-up team and opens it in one browser for all tests of a file.
 *
 * @param asOf the day it is looked at
 * @returns opens the page, 1100 × 1000, in a language and a theme; it is closed when the test ends
 */
export function useServedViews(asOf: string): (language: Language, theme: Theme) => Promise<ServedViews> {
  let browser: Browser;
  const { program, address } = startServing(['--as-of', asOf]);

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    program.kill();
  });

  return async (language, theme) => {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 1000 },
      locale: language === 'ja' ? 'ja-JP' : 'en-US',
      colorScheme: theme,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    context.on('request', (request) => void requests.push(request.url()));
    await page.goto(`${await address}?lang=${language}`);
    await page.locator('html[data-ready=true]').waitFor({ timeout: 60_000 });
    const sidebar = page.frameLocator('.sidebar iframe');
    const { views } = pageWordsOf(language).sidebar;
    await sidebar.getByRole('navigation').waitFor();
    if (theme === 'dark') await page.getByRole('button', { name: /^(夜の表示|Dark)/ }).click();
    const iframe = await page.locator('.sidebar iframe').elementHandle();
    return {
      page,
      sidebar,
      frame: (await iframe?.contentFrame()) as Frame,
      requests,
      show: (view) =>
        sidebar.getByRole('navigation').getByRole('button', { name: views[view], exact: true }).click(),
      values: (sheet) =>
        page.evaluate(
          (name) =>
            JSON.parse(
              JSON.stringify(
                window.gyakusan?.host.spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [],
              ),
            ),
          sheet,
        ),
    };
  };
}

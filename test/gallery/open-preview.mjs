/** Large enough for a whole sheet; what a person sees on a usual screen with the sidebar. */
const WHOLE = { width: 1700, height: 2000 };
const SCREEN = { width: 1440, height: 900 };

/**
 * Opens the preview page in a context of its own and waits until it is ready.
 *
 * @param asOf the day the page takes for today, so that no day of the sample is past before its time
 * @param viewport another one than a whole sheet's, or a usual screen's with the sidebar
 * @param state `filled` by the made-up team, or `empty` as installed
 */
export async function openPreview(browser, preview, { asOf, language, state, sidebar = false, viewport }) {
  const context = await browser.newContext({
    viewport: viewport ?? (sidebar ? SCREEN : WHOLE),
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${asOf}T10:00:00+09:00`));
  const snapshot = state === 'empty' ? await preview.emptyBook(language) : undefined;
  await page.route('**/start.json*', async (route) => {
    const start = await (await route.fetch()).json();
    const { openSidebar } = start;
    await route.fulfill({
      json: { ...start, openSidebar: sidebar ? openSidebar : undefined, ...(snapshot && { snapshot }) },
    });
  });
  await page.goto(`${preview.url}?lang=${language}`);
  await page.waitForSelector('html[data-ready=true]', { timeout: 60_000 });
  return page;
}

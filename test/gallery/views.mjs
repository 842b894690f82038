import { screenshot } from './pictures.mjs';

/**
 * Takes a picture of every view of the sidebar, as long as its content.
 *
 * @param page a preview page with the sidebar open, higher than any view
 * @param views the views' names in the order of the navigation
 * @returns the pictures, by view
 */
export async function picturesOfViews(page, views) {
  const frame = page.locator('.sidebar iframe');
  const sidebar = page.frameLocator('.sidebar iframe');
  const ways = sidebar.getByRole('navigation').getByRole('button');
  await ways.first().waitFor();
  const pictures = new Map();
  for (const [i, view] of views.entries()) {
    await ways.nth(i).click();
    // Today's entry begins with whose it is.
    if (view === 'today') await sidebar.getByRole('combobox').first().selectOption({ index: 1 });
    await page.mouse.move(0, 0);
    // Bars and curves are drawn with the next frame.
    await page.waitForTimeout(1000);
    const { x, y, width, height } = await frame.boundingBox();
    const content = await sidebar.locator('#app').evaluate((app) => app.getBoundingClientRect().bottom + 16);
    pictures.set(view, await screenshot(page, { x, y, width, height: Math.ceil(Math.min(height, content)) }));
  }
  return pictures;
}

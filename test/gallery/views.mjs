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

/**
 * Takes a picture of every tab of データ, which the sidebar's はじめに opens as a dialog.
 *
 * @param page a preview page with the sidebar open
 * @param title what the command is called
 * @returns the pictures, by tab in their order
 */
export async function picturesOfData(page, title) {
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.getByRole('navigation').getByRole('button').last().click();
  await sidebar.getByRole('button', { name: title, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  const ways = dialog.frameLocator('iframe').getByRole('navigation').getByRole('button');
  await ways.first().waitFor();
  const pictures = new Map();
  for (const [i, tab] of ['import', 'check', 'export'].entries()) {
    await ways.nth(i).click();
    if (tab === 'check') await dialog.frameLocator('iframe').locator('.primary:visible').first().click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1000);
    pictures.set(tab, await screenshot(page, await dialog.boundingBox()));
  }
  return pictures;
}

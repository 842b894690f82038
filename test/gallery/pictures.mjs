/** Of 100: texts stay sharp, and a sheet takes some 50 KB. */
const QUALITY = 75;

/** What has more rows than this is a long list, of which the first rows tell all. */
const LONG = { from: 75, shown: 40 };

/** Opens a sheet and waits until it is drawn. */
async function show(page, name) {
  await page.evaluate((title) => {
    const book = globalThis.gyakusan.host.spreadsheet;
    const sheet = book.getSheetByName(title);
    if (!sheet) throw new Error(`there is no sheet "${title}"`);
    book.setActiveSheet(sheet);
  }, name);
  // The grid draws when the browser has time; the heights of rows and the charts follow the grid.
  await page.waitForTimeout(1200);
}

/** The page as a person sees it, a sheet open. */
export async function picture(page, name) {
  await show(page, name);
  const { width, height } = page.viewportSize();
  return screenshot(page, { x: 0, y: 0, width, height });
}

/** A sheet as far as it has something to show: its headers, cells and charts. */
export async function pictureOfSheet(page, name) {
  await show(page, name);
  const area = await page.evaluate(contentArea, { name, long: LONG });
  return { bytes: await screenshot(page, area), width: area.width, height: area.height };
}

/** A part of the page, as WebP. */
export async function screenshot(page, area) {
  const session = await page.context().newCDPSession(page);
  // Playwright itself takes no WebP.
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: QUALITY },
    clip: { ...area, scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** Runs in the page: the part of it that the sheet's content takes, in whole pixels. */
function contentArea({ name, long }) {
  const sheet = globalThis.gyakusan.engine.workbook.getSheetByName(name).getSheet();
  let [rows, columns] = [0, 0];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell?.f && (cell?.v ?? '') === '') return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  const canvas = document.querySelector('[id^=univer-sheet-main-canvas]').getBoundingClientRect();
  // What is left of column A and above row 1, and some room behind the last ones.
  let [right, bottom] = [canvas.left + 46 + 60, canvas.top + 20 + 30];
  for (let column = 0; column < columns; column++) {
    if (sheet.getColVisible(column)) right += sheet.getColumnWidth(column);
  }
  for (let row = 0; row < (rows > long.from ? long.shown : rows); row++) {
    if (sheet.getRowVisible(row)) bottom += sheet.getRowHeight(row);
  }
  for (const chart of document.querySelectorAll('.chart')) {
    const box = chart.getBoundingClientRect();
    right = Math.max(right, box.right + 20);
    bottom = Math.max(bottom, box.bottom + 20);
  }
  return {
    ...{ x: canvas.left, y: canvas.top },
    width: Math.ceil(Math.min(right, canvas.right) - canvas.left),
    height: Math.ceil(Math.min(bottom, canvas.bottom) - canvas.top),
  };
}

import { bookWith } from './book-with.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { table } from './table.mjs';

const ROWS = 50_000;
const HEAD = '日付,担当者,リードソース,架電数,有効コンタクト数,商談設定数,受注数,受注金額,メモ';

/** A file of daily rows, no two of one day, member and source. */
function file() {
  const day = (i) => new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
  const lines = Array.from({ length: ROWS }, (_, i) => {
    const calls = 20 + (i % 30);
    const member = ['田中', '佐藤'][i % 2];
    return `${day(i >> 1)},${member},紹介,${calls},${calls >> 1},${i % 3},${i % 2},${(i % 2) * 300000},"メモ ${i}、""引用"""`;
  });
  return [HEAD, ...lines].join('\r\n');
}

const heapMb = (page) => page.evaluate(() => performance.memory.usedJSHeapSize / 2 ** 20);

/** A file of 50,000 rows in the page データ: read and looked through, and sent to the add-on in chunks. */
export async function importRows() {
  const { host } = bookWith(10);
  const browser = await launchBrowser();
  let writing = 0;
  const page = await openPage(browser, 'data', async (name, request) => {
    const start = performance.now();
    const answer = await host.run(name, request === undefined ? [] : [request]);
    if (name === 'writeTables') writing += performance.now() - start;
    return answer;
  });
  page.setDefaultTimeout(300_000);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  const before = await heapMb(page);
  const buffer = Buffer.from(file());
  let start = performance.now();
  await page.locator('input[type=file]').setInputFiles({ name: '日次.csv', mimeType: 'text/csv', buffer });
  const go = page.getByRole('button', { name: /50,000行を取り込む/ });
  await go.waitFor();
  const read = performance.now() - start;
  const most = [await heapMb(page)];
  start = performance.now();
  await go.click();
  const done = page.getByRole('status').filter({ hasText: '取り込みました' });
  while (!(await done.isVisible())) {
    most.push(await heapMb(page));
    await new Promise((later) => setTimeout(later, 250));
  }
  const sent = performance.now() - start;
  await browser.close();
  host.dispose();
  const perSecond = (ms) => Math.round((ROWS / ms) * 1000).toLocaleString('en');
  return {
    title: 'Importing 50,000 rows',
    text: table(
      ['', 'seconds', 'rows a second'],
      [
        [`read, mapped and looked through (${(buffer.length / 2 ** 20).toFixed(1)} MB)`, read],
        ['sent in chunks, the page alone', sent - writing],
        ['sent in chunks, with the local host', sent],
      ].map(([name, ms]) => [name, (ms / 1000).toFixed(1), perSecond(ms)]),
    ).concat(
      `\n\nMost memory of the page: ${Math.max(...most).toFixed(0)} MB, ${(Math.max(...most) - before).toFixed(0)} MB of it for the file.`,
    ),
    bars: [],
  };
}

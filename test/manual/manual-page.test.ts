import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { framedPage } from '../../host/preview/framed-page';
import { wordsOf } from '../../src/core/words/index';
import { openAddon } from '../addon/open-addon';
import { launchChromium } from '../chromium';
import { violations } from '../sidebar/violations';
import { LANGUAGES, ROOT, readManual } from './read-manual';

let browser: Browser;
beforeAll(async () => {
  execFileSync(process.execPath, ['build.mjs', 'addon', 'manual'], { cwd: ROOT, stdio: 'inherit' });
  browser = await launchChromium();
});
afterAll(() => browser.close());

const built = (language: string): string => readFileSync(join(ROOT, `dist/manual-${language}.html`), 'utf8');

/** The manual as the preview shows it: in a frame of its own that may ask for nothing, in a window of 760 × 620. */
async function openFramed(language: string) {
  const page = await browser.newPage({ viewport: { width: 760, height: 620 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|about):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(
    '<body style="margin:0"><iframe sandbox="allow-scripts allow-popups" style="border:0;width:100%;height:100vh"></iframe>',
  );
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, html) => {
      frame.srcdoc = html;
    },
    framedPage(built(language), false),
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('article').last().waitFor();
  return { page, frame, requests, errors };
}

const frameOf = (page: Page) => {
  const frame = page.frames()[1];
  if (!frame) throw new Error('the page has no frame');
  return frame;
};

describe('ヘルプ', () => {
  it.each(LANGUAGES)(
    'opens the manual in the language of the user, the sheet within reach: %s',
    async (language) => {
      const { host } = openAddon({ locale: language });
      await host.run('openManual', []);
      const { help } = wordsOf(language).menu;
      expect(host.ui.shown).toEqual([
        {
          kind: 'dialog',
          page: { title: help, content: built(language), width: 760, height: 620 },
          modal: false,
        },
      ]);
    },
  );
});

describe.each(LANGUAGES)('the built manual: %s', (language) => {
  let opened: Awaited<ReturnType<typeof openFramed>>;
  beforeAll(async () => {
    opened = await openFramed(language);
  });
  afterAll(() => opened.page.close());

  it('is at most 1.5 MB', () => {
    expect(Buffer.byteLength(built(language))).toBeLessThanOrEqual(1_500_000);
  });

  it('shows every page, with pictures, and asks for nothing', async () => {
    const { page, frame, requests, errors } = opened;
    expect(await frame.locator('article').count()).toBe(readManual(language).length - 1);
    const shown = await frameOf(page).evaluate(() =>
      [...document.images].map((image) => image.naturalWidth > 0),
    );
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.every(Boolean)).toBe(true);
    expect([requests, errors]).toEqual([[], []]);
  });

  it('has a place for every link within it', async () => {
    const links = await frameOf(opened.page).evaluate(() =>
      [...document.links].map((link) => ({
        href: link.getAttribute('href') ?? '',
        isThere: document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null,
      })),
    );
    expect(links.filter(({ href, isThere }) => href.startsWith('#') && !isThere)).toEqual([]);
    const others = links.map(({ href }) => href).filter((href) => !href.startsWith('#'));
    expect(others.filter((href) => !/^https:\/\/(script|myaccount)\.google\.com\//.test(href))).toEqual([]);
  });

  it.each(['light', 'dark'])('is accessible: %s', async (theme) => {
    const frame = frameOf(opened.page);
    await frame.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    expect(await violations(frame)).toEqual([]);
  });

  it('leads to a page within the frame, by the keyboard alone', async () => {
    const { frame, errors } = opened;
    const title = { ja: '困ったとき', en: 'When something goes wrong' }[language];
    await frame.getByRole('navigation').getByRole('link', { name: title }).press('Enter');
    const heading = frame.getByRole('heading', { name: title, exact: true });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(100);
    expect(errors).toEqual([]);
  });

  it('never scrolls sideways, as narrow as a telephone', async () => {
    await opened.page.setViewportSize({ width: 360, height: 620 });
    expect(await frameOf(opened.page).evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

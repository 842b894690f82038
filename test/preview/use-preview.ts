import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type {} from '../../host/preview/preview-handle';
import type { StartData } from '../../host/preview/start-data';
import { previewFiles, type Serving, serve } from '../../host/server';
import { launchChromium } from '../chromium';

const ROOT = join(__dirname, '..', '..');
const FIXTURE = join(__dirname, 'fixture');

/** The preview page with the fixture's add-on, opened by a person of its own: nothing is remembered from others. */
export interface PreviewPage {
  readonly page: Page;
  /** The page in the sidebar. */
  readonly sidebar: FrameLocator;
  /** Everything that went wrong: errors thrown, errors logged. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the preview's own server. */
  readonly foreignRequests: readonly string[];
  /** Chooses an item of the add-on's menu and waits until its function has ended. */
  menu(item: string): Promise<void>;
  /** Loads the page again and waits until it is ready. */
  reload(): Promise<void>;
  /** Types into a cell of the active sheet and presses Enter, as a person does. */
  type(a1: string, text: string): Promise<void>;
  /** The value the engine has for a cell of a sheet. */
  cell(sheet: string, a1: string): Promise<unknown>;
}

/** How to open the page: what is in its address, and what differs from the fixture's start. */
interface OpenOptions {
  readonly query?: string;
  readonly start?: Partial<StartData>;
}

/**
 * Gives the tests of a file the preview page: built where that is needed, served, and shown in one browser.
 *
 * @returns opens the page; it is closed when the test ends
 */
export function usePreview(): (options?: OpenOptions) => Promise<PreviewPage> {
  let server: Serving;
  // One context for all: the browser compiles the page's large script once. Each opening has an id of its own,
  // and so nothing that others kept.
  let context: BrowserContext;
  let start: StartData;
  let opened = 0;

  beforeAll(async () => {
    execFileSync(process.execPath, ['build.mjs', 'preview'], { cwd: ROOT, stdio: 'ignore' });
    const page = previewFiles(join(ROOT, '.build', 'preview'));
    server = await serve({ port: 0, files: { ...page, '/start.json': () => start } });
    const browser = await launchChromium();
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(async () => {
    for (const page of context.pages()) {
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
  });
  afterAll(async () => {
    await context.browser()?.close();
    await server.close();
  });

  return async ({ query = '', start: own } = {}) => {
    start = { ...fixtureStart(`fixture-${++opened}`), ...own };
    const page = await context.newPage();
    const errors: string[] = [];
    const foreignRequests: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => {
      const local = /^(data|blob|about):/.test(request.url()) || request.url().startsWith(server.url);
      if (!local) foreignRequests.push(request.url());
    });
    const ready = () => page.locator('html[data-ready=true]').waitFor();
    await page.goto(server.url + query);
    await ready();
    return {
      page,
      sidebar: page.frameLocator('.sidebar iframe'),
      errors,
      foreignRequests,
      async menu(item) {
        await page.locator('.drop-menu > button').click();
        await page.getByRole('menuitem', { name: item }).click();
        await page.locator('.running').waitFor({ state: 'detached' });
      },
      async reload() {
        await page.reload();
        await ready();
      },
      async type(a1, text) {
        // The canvas has no elements to click at: any click gives it the keyboard, then the cell is chosen by name.
        await page.locator('[id^=univer-sheet-main-canvas]').click({ position: { x: 700, y: 100 } });
        await page.evaluate(
          (cell) => window.gyakusan?.engine.workbook.getActiveSheet().getRange(cell).activate(),
          a1,
        );
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      },
      cell: (sheet, a1) =>
        page.evaluate(
          ([name, cell]) => window.gyakusan?.host.spreadsheet.getSheetByName(name)?.getRange(cell).getValue(),
          [sheet, a1] as const,
        ),
    };
  };
}

function fixtureStart(id: string): StartData {
  return {
    id,
    title: '営業チームの活動ログ',
    language: 'ja',
    dist: {
      code: readFileSync(join(FIXTURE, 'code.js'), 'utf8'),
      html: { sidebar: readFileSync(join(FIXTURE, 'sidebar.html'), 'utf8') },
    },
  };
}

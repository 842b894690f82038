import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Call, View } from '../../src/sidebar/server/api';
import { builtPage, type PageName } from './built-page';

const ADDRESS = 'http://sidebar.test/';

/** What the add-on answers: data, any text, null, or an error. */
export type Answer = object | string | null;

export interface OpenSidebarOptions extends BrowserContextOptions {
  /** The page that is opened; the sidebar unless told. */
  readonly file?: PageName;
  /** The view a command asks for, as it stands at the end of the page. */
  readonly asked?: View;
  /** What the add-on answers to a call, which is the so-manyth, counted from 1, and asks for something. */
  readonly answer: (name: Call, call: number, request: unknown) => Answer | Promise<Answer>;
}

/** The sidebar in a tab of its own, with what was asked of the add-on and of the network. */
export interface OpenedSidebar {
  readonly page: Page;
  readonly calls: string[];
  readonly requests: string[];
  readonly errors: string[];
}

const built = new Map<PageName, string>();

/** Opens a built page, Japanese and as wide as it is shown unless told otherwise; `google.script.run` is answered by `answer`. */
export async function openSidebar(
  browser: Browser,
  { answer, asked, file = 'sidebar', ...options }: OpenSidebarOptions,
): Promise<OpenedSidebar> {
  const shipped = built.get(file) ?? builtPage(file);
  built.set(file, shipped);
  const html = asked ? `${shipped}<meta name="view" content="${asked}">` : shipped;
  const context = await browser.newContext({
    viewport: { width: file === 'sidebar' ? 300 : 760, height: 900 },
    locale: 'ja-JP',
    ...options,
  });
  const page = await context.newPage();
  const opened: OpenedSidebar = { page, calls: [], requests: [], errors: [] };

  page.on('pageerror', (error) => opened.errors.push(error.message));
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!url.endsWith('/favicon.ico')) opened.requests.push(url);
    return route.abort();
  });
  await page.exposeFunction('askAddOn', async (name: Call, request?: string) => {
    const asked = request === undefined ? undefined : JSON.parse(request);
    const value = await answer(name, opened.calls.push(name), asked);
    if (value instanceof Error) return { error: { name: value.name, message: value.message } };
    return { value: value !== null && typeof value === 'object' ? JSON.stringify(value) : value };
  });
  await page.addInitScript(installGoogle);
  await page.goto(ADDRESS);
  return opened;
}

/** Runs in the page: a `google.script.run` that passes every call on to the test. */
function installGoogle(): void {
  type Handlers = { readonly success?: (value: unknown) => void; readonly failure?: (error: Error) => void };
  const askAddOn = (
    window as unknown as {
      askAddOn(name: string, request?: string): Promise<{ value?: unknown; error?: Error }>;
    }
  ).askAddOn;
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler')
            return (success: Handlers['success'] & object) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: Handlers['failure'] & object) => runner({ ...handlers, failure });
          return (request?: string) => {
            void askAddOn(name, request).then(({ value, error }) =>
              error
                ? handlers.failure?.(Object.assign(new Error(error.message), { name: error.name }))
                : handlers.success?.(value),
            );
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner({}) } } });
}

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import chromiumFinder from '../find-chromium.cjs';

/** A headless browser; the measures close it. */
export const launchBrowser = () =>
  chromium.launch({
    executablePath: chromiumFinder.ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });

/** A page of the add-on as it is shipped, whose calls go to `answer(name, request)`, which gives what the add-on sends. */
export async function openPage(browser, file, answer, { view, ...options } = {}) {
  const html = readFileSync(`dist/${file}.html`, 'utf8');
  const context = await browser.newContext({ locale: 'ja-JP', ...options });
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === 'http://page.test/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.exposeFunction('askAddOn', answer);
  await page.addInitScript(installGoogle);
  if (view) await page.addInitScript((name) => localStorage.setItem('gyakusan.view', name), view);
  await page.goto('http://page.test/');
  return page;
}

/** Runs in the page: `google.script.run`; when the last answer came is `window.answeredAt`. */
function installGoogle() {
  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          return async (request) => {
            try {
              const value = await window.askAddOn(name, request);
              window.answeredAt = performance.now();
              handlers.success(value);
            } catch (error) {
              handlers.failure(error);
            }
          };
        },
      },
    );
  window.google = { script: { run: runner({}) } };
}

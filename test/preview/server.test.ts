import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewFiles, serve } from '../../host/server';

describe('serve', () => {
  let folder: string;
  const close: (() => Promise<void>)[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>逆算</title>');
    writeFileSync(join(folder, 'page.js'), 'document.title');
    writeFileSync(join(folder, 'page.css'), 'body {}');
  });
  afterEach(async () => {
    for (const stop of close.splice(0)) await stop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function start(port = 0) {
    let asked = 0;
    const files = {
      ...previewFiles(folder),
      '/start.json': (query: URLSearchParams) => ({ language: query.get('lang'), asked: ++asked }),
    };
    const serving = await serve({ port, files });
    close.push(serving.close);
    return serving.url;
  }

  it('serves the page to this machine only, with its content types', async () => {
    const url = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const types = await Promise.all(
      ['', 'page.js', 'page.css', 'start.json'].map(async (path) =>
        (await fetch(url + path)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
    expect(await (await fetch(url)).text()).toContain('逆算');
  });

  it('makes start.json anew for each request and lets nobody keep it', async () => {
    const url = await start();
    await fetch(`${url}start.json`);
    const answer = await fetch(`${url}start.json?lang=en`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ language: 'en', asked: 2 });
  });

  it('packs what it sends, and sends nothing again that has not changed', async () => {
    const url = await start();
    const first = await fetch(`${url}page.js`);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(`${url}page.js`, { headers })).status).toBe(304);
    writeFileSync(join(folder, 'page.js'), 'document.title // changed');
    expect(await (await fetch(`${url}page.js`, { headers })).text()).toContain('changed');
  });

  it('lets the page load nothing from elsewhere', async () => {
    const policy = (await fetch(await start())).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each(['package.json', '../package.json', '%2e%2e/package.json', 'toString', 'page.js/'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch((await start()) + path)).status).toBe(404);
    },
  );

  it('answers to no other name than its own', async () => {
    const url = await start();
    const statusFor = (host: string) =>
      new Promise((resolve) =>
        get(url, { headers: { host } }, (answer) => resolve(answer.resume().statusCode)),
      );
    expect(await statusFor('evil.example')).toBe(421);
    expect(await statusFor(new URL(url).host)).toBe(200);
  });

  it('takes only questions', async () => {
    expect((await fetch(await start(), { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port when one is busy', async () => {
    const first = new URL(await start());
    const second = new URL(await start(Number(first.port)));
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });
});

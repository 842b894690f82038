import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameLocator } from 'playwright-core';
import type { ResultDocument } from '../../host/cli/result-document';
import type { Language } from '../../src/core/index';
import { dataWordsOf } from '../../src/core/words/data-words';
import { pageWordsOf } from '../../src/core/words/page-words';
import { VIEWS } from '../../src/sidebar/frame/views';
import { startJson } from '../host/cli/start-program';
import { violations } from '../sidebar/violations';
import { type Theme, useServedViews } from './served-views';

jest.setTimeout(240_000);

const AS_OF = '2026-03-18';

const folder = mkdtempSync(join(tmpdir(), 'views-'));
const told = new Map<Language, ResultDocument>();
beforeAll(async () => {
  for (const language of ['ja', 'en'] as const)
    told.set(language, await startJson(folder, ['--as-of', AS_OF, '--lang', language]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = useServedViews(AS_OF);

/** What a person sees of a view, one blank between the words. */
const seen = async (sidebar: FrameLocator): Promise<string> =>
  (await sidebar.locator('main').innerText()).replace(/\s+/g, ' ');

/** Numbers as Japanese and English readers group them, written without the product. */
const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

const MODES: readonly (readonly [Language, Theme])[] = [
  ['ja', 'light'],
  ['ja', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
];

describe.each(MODES)('every view of the sidebar as it is served, %s, %s', (language, theme) => {
  it('shows the numbers the command line prints, keeps nobody out, and asks nobody but the server', async () => {
    const { page, sidebar, frame, requests, show } = await open(language, theme);
    const words = pageWordsOf(language);
    const { plan, progress, sheets } = told.get(language) as ResultDocument;
    const { chain, perMemberPerDay } = plan;
    const { actual, byMember } = progress;

    const numbers: { readonly [V in (typeof VIEWS)[number]]?: readonly string[] } = {
      today: chain.map(({ key }) => words.measures[key]),
      plan: [...chain.map(({ required }) => grouped(required)), (perMemberPerDay as number).toFixed(1)],
      progress: [
        ...chain.map(({ key, required }) => `${grouped(actual[key])} / ${grouped(required)}`),
        ...byMember.map(({ member, won }) => `${member} ${won} /`),
      ],
      bottleneck: [
        `${words.rates.meetingRate} ${((100 * actual.meetings) / actual.effectiveContacts).toFixed(1)}%`,
        `${actual.meetings} ÷ ${actual.effectiveContacts}`,
      ],
      start: sheets.map(({ id }) => words.sheets[id]),
    };
    for (const view of VIEWS) {
      await show(view);
      const text = await seen(sidebar);
      for (const number of numbers[view] ?? [])
        expect([view, text]).toEqual([view, expect.stringContaining(number)]);
      expect([view, await violations(frame)]).toEqual([view, []]);
      const width = await sidebar.locator('html').evaluate((page) => page.scrollWidth);
      expect([view, width]).toEqual([view, 300]);
    }
    await show('start');
    await sidebar.getByRole('button', { name: words.menu.data, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.menu.data });
    const data = dialog.frameLocator('iframe');
    const pageOfData = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
    for (const tab of Object.values(dataWordsOf(language).dataView.tabs)) {
      await data.getByRole('navigation').getByRole('button', { name: tab, exact: true }).click();
      expect([tab, await violations(pageOfData as Frame)]).toEqual([tab, []]);
      const width = await data.locator('html').evaluate((html) => html.scrollWidth);
      expect([tab, width]).toEqual([tab, 760]);
    }
    const foreign = requests.filter((url) => !/^(data|blob|about):|^http:\/\/127\.0\.0\.1:/.test(url));
    expect(foreign).toEqual([]);
  });
});

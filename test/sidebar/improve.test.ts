import type { Browser, Page } from 'playwright-core';
import { pageWordsOf } from '../../src/core/words/page-words';
import { launchChromium } from '../chromium';
import { openView } from './open-overview';
import { type OpenSidebarOptions, openSidebar } from './open-sidebar';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

type Asked = { readonly name: string; readonly request: unknown };

/** The bottleneck of the small team, 商談化率 at 6.0%, with whatever adding an improvement answers. */
async function openBottleneck(adding: () => object = () => ({ added: true }), sheets = ['improvements']) {
  const asked: Asked[] = [];
  const answer: OpenSidebarOptions['answer'] = (name, _, request) => {
    asked.push({ name, request });
    if (name === 'addImprovement') return adding();
    if (name === 'openSheet') return { opened: true };
    return { installed: true, sheets, language: 'ja', overview: smallTeam(), problems: [] };
  };
  const { page } = await openSidebar(browser, { answer });
  await openView(page, 'bottleneck');
  return {
    page,
    asked: (name: string) => asked.filter((one) => one.name === name).map(({ request }) => request),
  };
}

const begin = (page: Page) => page.getByRole('button', { name: '改善アクションにする' }).click();

describe('making the bottleneck an improvement', () => {
  it('sends the advice of the story, nobody, and the day a week later, unless told otherwise', async () => {
    const { page, asked } = await openBottleneck();
    await begin(page);
    const what = page.getByLabel('すること');
    expect(await what.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: '追加する' }).click();
    await page.getByText('「改善アクション」に追加しました。').waitFor();
    const advice = pageWordsOf('ja').story.checks.talkScript;
    expect(asked('addImprovement')).toEqual([
      { kpi: 'meetingRate', what: advice, owner: '', due: '2026-04-22', found: 'bottleneck' },
    ]);
    // What it changed is read again, and the sheet is one click away.
    expect(asked('getOverview').length).toBe(2);
    await page.getByRole('button', { name: '改善アクション', exact: true }).waitFor();
  });

  it('sends what was chosen instead', async () => {
    const { page, asked } = await openBottleneck();
    await begin(page);
    await page.getByLabel('すること').fill('録音を聞く');
    await page.getByLabel('担当者').selectOption('佐藤');
    await page.getByLabel('期限').fill('2026-04-30');
    await page.getByRole('button', { name: '追加する' }).click();
    await page.getByText('「改善アクション」に追加しました。').waitFor();
    expect(asked('addImprovement')).toEqual([
      { kpi: 'meetingRate', what: '録音を聞く', owner: '佐藤', due: '2026-04-30', found: 'bottleneck' },
    ]);
  });

  it('asks for what is missing before it sends anything', async () => {
    const { page, asked } = await openBottleneck();
    await begin(page);
    await page.getByLabel('すること').fill(' ');
    await page.getByRole('button', { name: '追加する' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('することを書いてください。');
    await page.getByLabel('すること').fill('録音を聞く');
    await page.getByLabel('期限').fill('');
    await page.getByRole('button', { name: '追加する' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('期限の日付を入れてください。');
    expect(asked('addImprovement')).toEqual([]);
  });

  it('says why it failed, and keeps what was typed', async () => {
    const { page } = await openBottleneck(() => new Error('ほかの人が書き込み中です。'));
    await begin(page);
    await page.getByLabel('すること').fill('録音を聞く');
    await page.getByRole('button', { name: '追加する' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('ほかの人が書き込み中です。');
    expect(await page.getByLabel('すること').inputValue()).toBe('録音を聞く');
  });

  it('offers the package that has the sheet where it is not there', async () => {
    const { page, asked } = await openBottleneck(undefined, []);
    await begin(page);
    await page.getByText('改善アクションはまだありません。').waitFor();
    expect(await page.getByRole('radio', { name: /^レビュー/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '設置する' }).click();
    await page.getByText('設置しています…').waitFor({ state: 'detached' });
    expect(asked('installFromSidebar')).toEqual([{ package: 'review' }]);
  });

  it('closes again without a trace, the focus back where it was', async () => {
    const { page, asked } = await openBottleneck();
    await begin(page);
    await page.getByRole('button', { name: 'やめる' }).click();
    const opener = page.getByRole('button', { name: '改善アクションにする' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(asked('addImprovement')).toEqual([]);
  });
});

import type { Browser } from 'playwright-core';
import type { SidebarData } from '../../src/sidebar/server/api';
import { launchChromium } from '../chromium';
import { type Answer, openSidebar } from './open-sidebar';
import { seenText } from './seen-text';
import { smallTeam } from './small-team';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const NOT_INSTALLED: SidebarData = {
  installed: false,
  sheets: [],
  language: 'ja',
  overview: null,
  problems: [],
};
const ready = (team: string): SidebarData => ({
  installed: true,
  sheets: [],
  language: 'ja',
  overview: smallTeam({ team }),
  problems: [],
});

/** Answers one after the other, the last one for ever. */
const inTurn = (answers: readonly Answer[]) => (_: string, call: number) =>
  answers[Math.min(call, answers.length) - 1] as Answer;

describe('the view the sidebar opens with', () => {
  it('is the one a command asks for, else the one that was open last, else today', async () => {
    const openView = (asked?: 'bottleneck') =>
      openSidebar(browser, { answer: () => ready('東京'), ...(asked && { asked }) });
    const current = async ({ page }: Awaited<ReturnType<typeof openView>>) =>
      page.locator('nav.views button[aria-current]').innerText();
    const first = await openView();
    expect(await current(first)).toBe('今日');
    await first.page.getByRole('button', { name: '進捗', exact: true }).click();
    await first.page.reload();
    expect(await current(first)).toBe('進捗');
    expect(await current(await openView('bottleneck'))).toBe('ボトルネック');
  });
});

describe('the sidebar before there is an overview', () => {
  it('shows at once that it is loading', async () => {
    const { page } = await openSidebar(browser, { answer: () => new Promise(() => {}) });
    expect(await seenText(page.getByRole('status'))).toBe('読み込んでいます…');
    expect(await page.locator('.skeleton').count()).toBe(3);
  });

  it('says what installing would do, does it at a press, and shows the overview that comes then', async () => {
    let isInstalled = false;
    const asked: unknown[] = [];
    const { page } = await openSidebar(browser, {
      answer: (name, _, request) => {
        if (name === 'getOverview') return isInstalled ? ready('新しいチーム') : NOT_INSTALLED;
        asked.push([name, request]);
        if (name === 'planInstall') return { steps: ['新しく作るシート: 設定、目標'] };
        isInstalled = true;
        return { done: true };
      },
    });
    await page.getByRole('radio', { name: '標準' }).check();
    await page.getByRole('button', { name: '内容を確認' }).click();
    await page.getByText('新しく作るシート: 設定、目標').waitFor();
    await page.getByRole('button', { name: '設置する' }).click();
    await page.getByRole('heading', { name: '新しいチーム' }).waitFor();
    expect(asked).toEqual([
      ['planInstall', { package: 'standard' }],
      ['installFromSidebar', { package: 'standard' }],
    ]);
    expect(await page.getByRole('button', { name: '設置する' }).count()).toBe(0);
  });

  it('says why installing failed, and keeps the choice', async () => {
    const { page } = await openSidebar(browser, {
      answer: (name) => (name === 'getOverview' ? NOT_INSTALLED : new Error('ほかの人が保存しています')),
    });
    await page.getByRole('radio', { name: '商談' }).check();
    await page.getByRole('button', { name: '設置する' }).click();
    expect(await seenText(page.getByRole('alert'))).toContain('ほかの人が保存しています');
    expect(await page.getByRole('radio', { name: '商談' }).isChecked()).toBe(true);
  });

  it('says what to mend when the settings cannot be calculated with', async () => {
    const { page } = await openSidebar(browser, {
      answer: () => ({
        ...NOT_INSTALLED,
        installed: true,
        sheets: [],
        problems: [{ where: '目標', what: '接続率が0です', fix: '0より大きい率にしてください' }],
      }),
    });
    await page.getByText('まだ計算できません').waitFor();
    expect(await seenText(page.getByRole('region', { name: '確認してください（1件）' }))).toContain(
      '目標 接続率が0です',
    );
  });
});

describe('the sidebar when a call fails', () => {
  it('tells the reason in words and tries again at a press', async () => {
    const { page } = await openSidebar(browser, {
      answer: inTurn([new Error('「目標」シートがありません'), ready('東京')]),
    });
    expect(await seenText(page.getByRole('alert'))).toContain('「目標」シートがありません');
    await page.getByRole('button', { name: '再読み込み' }).click();
    await page.getByRole('heading', { name: '東京' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each([
    ['permission is denied', new Error('PERMISSION_DENIED')],
    [
      'the connection fails',
      Object.assign(new Error('Connection failure due to HTTP 0'), { name: 'NetworkError' }),
    ],
    ['nobody answers', null],
  ])('names several Google accounts as the cause when %s', async (_, answer) => {
    const { page } = await openSidebar(browser, { answer: () => answer });
    expect(await seenText(page.getByRole('alert'))).toContain('複数のGoogleアカウント');
  });

  it('speaks the language of the browser as long as the account has not told its own', async () => {
    const { page } = await openSidebar(browser, { answer: () => 'not JSON', locale: 'en-US' });
    expect(await seenText(page.getByRole('alert'))).toContain('The answer of the sheet could not be read.');
  });

  it('keeps what was loaded before, and says so', async () => {
    const { page } = await openSidebar(browser, { answer: inTurn([ready('東京'), new Error('時間切れ')]) });
    await page.getByRole('button', { name: '更新' }).click();
    expect(await seenText(page.getByRole('alert'))).toContain('前に読み込んだ内容を表示しています');
    await page.getByRole('heading', { name: '東京' }).waitFor();
  });
});

describe('the sidebar’s refresh', () => {
  it.each([
    ['the button is pressed', "document.querySelectorAll('header button')[1].click()"],
    ['the page gets the focus', "window.dispatchEvent(new Event('focus'))"],
    ['the host says that the sheet has changed', "window.postMessage({ type: 'sheet-changed' })"],
  ])('reads again when %s', async (_, act) => {
    const { page } = await openSidebar(browser, { answer: inTurn([ready('前'), ready('後')]) });
    await page.getByRole('heading', { name: '前' }).waitFor();
    await page.evaluate(act);
    await page.getByRole('heading', { name: '後' }).waitFor();
    expect(await seenText(page.getByRole('heading', { level: 1 }))).toBe('後');
  });

  it('drops an answer that a later call has overtaken', async () => {
    let answerFirst: (answer: Answer) => void = () => {};
    const first = new Promise<Answer>((resolve) => {
      answerFirst = resolve;
    });
    const { page } = await openSidebar(browser, {
      answer: (_, call) => (call === 1 ? first : ready('新しい')),
    });
    await page.evaluate("window.postMessage({ type: 'sheet-changed' })");
    await page.getByRole('heading', { name: '新しい' }).waitFor();
    answerFirst(ready('古い'));
    // A round trip through the page: by then the first answer has arrived.
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    expect(await seenText(page.getByRole('heading', { level: 1 }))).toBe('新しい');
  });

  it('ignores messages that mean something else', async () => {
    const { page, calls } = await openSidebar(browser, { answer: () => ready('東京') });
    await page.getByRole('heading', { name: '東京' }).waitFor();
    await page.evaluate("window.postMessage('sheet-changed'); window.postMessage(null)");
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    expect(calls).toEqual(['getOverview']);
  });
});

describe('the sidebar, opened again', () => {
  it('shows the view and the language chosen last', async () => {
    const { page } = await openSidebar(browser, { answer: () => ready('東京') });
    await page.getByRole('button', { name: '進捗' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { name: 'This month' }).waitFor();
    expect(await page.getByRole('button', { name: 'Progress' }).getAttribute('aria-current')).toBe('page');
  });

  it('works where it may not remember anything', async () => {
    const { page, errors } = await openSidebar(browser, { answer: () => ready('東京') });
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('refused');
      };
      Object.assign(Storage.prototype, { setItem: refuse });
    });
    await page.getByRole('button', { name: '進捗' }).click();
    await page.getByRole('region', { name: '今月の進捗' }).waitFor();
    expect(errors).toEqual([]);
  });
});

import { eventually } from './eventually';
import { usePreview } from './use-preview';

jest.setTimeout(60_000);

describe('the sidebar', () => {
  const open = usePreview();

  async function openSidebar() {
    const opened = await open();
    await opened.menu('シートを用意');
    await opened.menu('サイドバーを開く');
    const answer = opened.sidebar.locator('#answer');
    return {
      ...opened,
      press: (id: string) => opened.sidebar.locator(`#${id}`).click(),
      answer: async () => (await answer.textContent()) ?? '',
    };
  }

  it('is 300 pixels wide and has the title the add-on gave it', async () => {
    const { page } = await openSidebar();
    expect((await page.locator('.sidebar iframe').boundingBox())?.width).toBeGreaterThanOrEqual(299);
    expect(await page.locator('.sidebar h2').textContent()).toBe('活動の記録');
  });

  it('runs a function of the add-on and hands its result and the user object to the success handler', async () => {
    const { press, answer, cell } = await openSidebar();
    await press('add');
    await eventually(answer, (value) => expect(value).toBe('済 {"total":205}'));
    expect(await cell('集計', 'B2')).toBe(47);
  });

  it('hands what the function throws to the failure handler', async () => {
    const { press, answer } = await openSidebar();
    await press('fail');
    await eventually(answer, (value) => expect(value).toMatch(/^済 ScriptError: .*わざと失敗しました/));
  });

  it('refuses a result with a date in it', async () => {
    const { press, answer } = await openSidebar();
    await press('date');
    await eventually(answer, (value) => expect(value).toMatch(/^済 ScriptError: .*Date/));
  });

  it('hears of cells changed by hand and by a menu command, but not of its own', async () => {
    const { sidebar, press, answer, type } = await openSidebar();
    const heard = () => sidebar.locator('#heard').textContent();
    await eventually(heard, (value) => expect(value).toBe('1'));
    await press('add');
    await eventually(answer, (value) => expect(value).toContain('205'));
    await type('D1', '1');
    await eventually(heard, (value) => expect(value).toBe('2'));
  });

  it('turns dark and light with the page around it, and stays as it is otherwise', async () => {
    const { page, sidebar, press, answer } = await openSidebar();
    const background = () =>
      sidebar.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await press('add');
    await eventually(answer, (value) => expect(value).toContain('205'));
    await page.getByRole('button', { name: '夜の表示' }).click();
    await eventually(background, (value) => expect(value).toBe('rgb(17, 17, 17)'));
    expect(await answer()).toContain('205');
    await page.getByRole('button', { name: '昼の表示' }).click();
    await eventually(background, (value) => expect(value).toBe('rgb(255, 255, 255)'));
  });

  it('is dark from the start in a dark page', async () => {
    const { page, menu, sidebar } = await open();
    await page.getByRole('button', { name: '夜の表示' }).click();
    await menu('サイドバーを開く');
    const body = sidebar.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(17, 17, 17)',
    );
  });

  it('closes itself', async () => {
    const { page, press } = await openSidebar();
    await press('close');
    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  it('can ask the network for nothing and cannot reach the page around it', async () => {
    const { sidebar, foreignRequests } = await openSidebar();
    const outcome = await sidebar.locator('body').evaluate(async () => ({
      own: await fetch('/start.json').then(
        () => 'answered',
        () => 'refused',
      ),
      foreign: await fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'refused',
      ),
      parent: (() => {
        try {
          return String(window.parent.document.title);
        } catch (error) {
          return (error as Error).name;
        }
      })(),
    }));
    expect(outcome).toEqual({ own: 'refused', foreign: 'refused', parent: 'SecurityError' });
    expect(foreignRequests).toEqual([]);
  });
});

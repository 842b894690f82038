import { readFileSync } from 'node:fs';
import { usePreview } from './use-preview';

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

describe('the shell around the grid', () => {
  const open = usePreview();

  it.each(['light', 'dark'])(
    'has nothing that keeps anybody from using it, in the %s theme',
    async (theme) => {
      const { page, menu } = await open();
      if (theme === 'dark') await page.getByRole('button', { name: '夜の表示' }).click();
      await menu('シートを用意');
      await menu('サイドバーを開く');
      await page.getByRole('button', { name: '拡張機能' }).click();
      await page.evaluate(AXE);
      // The cells are Univer's own, drawn on a canvas; what is ours is around and above them.
      const { violations } = await page.evaluate(() =>
        (window as unknown as AxeWindow).axe.run({
          include: ['.shell'],
          exclude: ['#grid > :not(.chart)', '.sidebar iframe'],
        }),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );

  it('opens, walks and closes its menu by the keyboard', async () => {
    const { page } = await open();
    await page.locator('.drop-menu > button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('サイドバーを開く');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });

  it('opens a menu in the menu by the right arrow, and closes one at a time by Escape', async () => {
    const { page } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.locator('.drop-menu > button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('長い話');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('ひと言');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('長い話');
    expect(await page.getByRole('menuitem', { name: 'ひと言' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('拡張機能');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });
});

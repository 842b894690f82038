import { eventually } from './eventually';
import { usePreview } from './use-preview';

jest.setTimeout(60_000);

describe('an embedded chart', () => {
  const open = usePreview();

  it('is drawn over its sheet with title, legend, both axes and one bar a row', async () => {
    const { page, menu, errors } = await open();
    await menu('シートを用意');
    const chart = page.locator('figure.chart');
    await chart.waitFor();
    expect(await chart.locator('figcaption').textContent()).toBe('架電とアポ率');
    expect(await chart.locator('.legend li').allTextContents()).toEqual(['架電', 'アポ率']);
    expect(await chart.locator('svg [aria-label=rect] path, svg [aria-label=rect] rect').count()).toBe(5);
    const texts = await chart.locator('svg text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['田中', '伊藤', '60', '20%']));
    expect(errors).toEqual([]);
  });

  it('draws columns and a dashed line of a hidden column, and tells both in the legend as they are drawn', async () => {
    const { page, menu, errors } = await open();
    await menu('図を並べる');
    const chart = page.locator('figure.chart', { hasText: '進み' });
    await chart.waitFor();
    expect(await chart.locator('.legend li').allTextContents()).toEqual(['累計', '目標']);
    expect(await chart.locator('[aria-label=rect] rect').count()).toBe(3);
    const line = chart.locator('[aria-label=line] path');
    expect(await chart.locator('[aria-label=line]').getAttribute('stroke-dasharray')).toBe('6 4');
    expect(await chart.locator('.legend path').getAttribute('stroke-dasharray')).toBe('6 4');
    expect(await line.count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('centres the bars of a funnel by a series nobody sees: not in the legend, not on an axis', async () => {
    const { page, menu } = await open();
    await menu('図を並べる');
    const chart = page.locator('figure.chart', { hasText: 'ファネル' });
    await chart.waitFor();
    expect(await chart.locator('.legend li').allTextContents()).toEqual(['累計']);
    const texts = await chart.locator('svg text').allTextContents();
    expect(texts.filter((text) => text !== '')).toEqual(['4/1', '4/2', '4/3']);
    const middles = await chart
      .locator('[aria-label=rect][fill="#1a73e8"] rect')
      .evaluateAll((bars) =>
        bars.map((bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')) / 2),
      );
    expect(middles).toHaveLength(3);
    for (const middle of middles) expect(middle).toBeCloseTo(middles[0] as number, 3);
  });

  it('follows its cells', async () => {
    const { page, menu, sidebar } = await open();
    await menu('シートを用意');
    await menu('サイドバーを開く');
    const bars = page.locator('figure.chart svg [aria-label=rect] rect');
    const height = async () => Number(await bars.first().getAttribute('height'));
    const before = await height();
    await sidebar.locator('#add').click();
    await eventually(height, (value) => expect(value).toBeGreaterThan(before));
  });

  it('is not on other sheets, comes back with its own, and is no drawing in the workbook', async () => {
    const { page, menu } = await open();
    await menu('シートを用意');
    const chart = page.locator('figure.chart');
    await chart.waitFor();
    const activate = (index: number) =>
      page.evaluate((at) => window.gyakusan?.engine.workbook.getSheets()[at]?.activate(), index);
    await activate(0);
    await chart.waitFor({ state: 'detached' });
    await activate(1);
    await chart.waitFor();
    expect(await chart.count()).toBe(1);
    const workbook = await page.evaluate(() => JSON.stringify(window.gyakusan?.engine.snapshot()));
    expect(workbook).not.toContain('embedded-chart');
  });
});

import { seriesOption } from '../../src/sheet/looks';

/** CIE lightness of a colour, 0 black to 100 white: what is left of it on a black and white print. */
function lightness(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

const PARTS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

describe('seriesOption', () => {
  it('makes the parts of a stack lighter step by step, so that they stay apart in black and white', () => {
    const steps = PARTS.map((part) => lightness(seriesOption(part, 'column').color));
    const differences = steps.slice(1).map((step, i) => step - (steps[i] as number));
    for (const difference of differences) expect(difference).toBeGreaterThan(10);
    // The lightest is still seen on white paper.
    expect(steps.at(-1)).toBeLessThan(90);
  });

  it('tells what was done from its target by lightness where both are bars', () => {
    const [actual, target] = (['actual', 'target'] as const).map((role) =>
      lightness(seriesOption(role, 'bar').color),
    ) as [number, number];
    expect(target - actual).toBeGreaterThan(20);
  });

  it('draws what was done as columns in a combo chart, the pace as a line over them, the target as a dashed one', () => {
    const actual = seriesOption('actual', 'combo');
    const pace = seriesOption('pace', 'combo');
    expect(actual).toMatchObject({ type: 'bars' });
    expect(pace).toMatchObject({ type: 'line', pointSize: 0 });
    expect(pace).not.toHaveProperty('lineDashStyle');
    expect(seriesOption('target', 'combo')).toMatchObject({
      type: 'line',
      lineDashStyle: expect.arrayContaining([expect.any(Number)]),
    });
    expect(lightness(actual.color) - lightness(pace.color)).toBeGreaterThan(20);
  });

  it('dashes three lines of one chart in three ways', () => {
    const dashes = PARTS.slice(0, 3).map((part) => JSON.stringify(seriesOption(part, 'line')));
    const styles = dashes.map((option) => JSON.stringify(JSON.parse(option).lineDashStyle ?? []));
    expect(new Set(styles).size).toBe(3);
  });

  it('shows nothing of a hidden series, neither in the chart nor in its legend', () => {
    expect(seriesOption('hidden', 'bar')).toEqual({ color: 'transparent', visibleInLegend: false });
  });
});

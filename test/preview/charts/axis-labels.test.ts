import { fitLabels, shortened, textWidth } from '../../../host/preview/charts/axis-labels';

const months = Array.from({ length: 12 }, (_, index) => `2026年${index + 1}月`);

describe('fitLabels', () => {
  it('writes all names when they fit', () => {
    expect(fitLabels(['田中', '佐藤'], 300, 300)).toMatchObject({ shown: [0, 1], rotate: 0 });
  });

  it('turns them when they are few and the chart is high', () => {
    expect(fitLabels(months, 400, 300)).toMatchObject({
      rotate: -35,
      shown: months.map((_, index) => index),
    });
  });

  it('leaves some out when the chart is low', () => {
    const { rotate, shown } = fitLabels(months, 400, 150);
    expect(rotate).toBe(0);
    expect(shown.length).toBeLessThan(12);
    expect(shown.length * (textWidth('2026年10月') + 8)).toBeLessThanOrEqual(
      400 + textWidth('2026年10月') + 8,
    );
  });
});

describe('shortened', () => {
  it('cuts long names and says so', () => {
    const name = shortened('株式会社とても長い名前の取引先営業本部');
    expect(name).toMatch(/^株式会社.*…$/);
    expect(textWidth(name)).toBeLessThanOrEqual(110);
  });

  it('leaves short names alone', () => {
    expect(shortened('田中')).toBe('田中');
  });
});

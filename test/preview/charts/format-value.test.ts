import { formatValue } from '../../../host/preview/charts/format-value';

describe('formatValue', () => {
  it.each([
    [1234.5, '#,##0', 'ja', '1,234.5'],
    [0.125, '0.0%', 'ja', '12.5%'],
    [0.5, 'percent', 'en', '50%'],
    [12_000, 'short', 'ja', '1.2万'],
  ] as const)('writes %p with %p in %p as %p', (value, pattern, language, text) => {
    expect(formatValue(value, pattern, language)).toBe(text);
  });
});

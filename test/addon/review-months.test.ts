import { reviewMonths } from './review-months';

jest.setTimeout(300_000);

/** A quarter in the suite; REVIEW_MONTHS=12 is a year. */
const MONTHS = Number(process.env.REVIEW_MONTHS ?? 3);

describe('reviews of month after month', () => {
  it('stay as they were made, with the month’s own figures, at the same cost', async () => {
    const { months, valuesOf } = await reviewMonths(MONTHS);
    expect(months.slice(0, 3).map(({ name }) => name)).toEqual([
      '月次 2025-04',
      '月次 2025-05',
      '月次 2025-06',
    ]);
    for (const { name, calls, values } of months) {
      const row = (key: string) => values.find((line) => line[0] === key) ?? [];
      expect([name, row('summary.calls')[4]]).toEqual([name, calls]);
      expect(String(row('story.what')[2])).not.toBe('');
      expect(values.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
      expect(valuesOf(name)).toEqual(values);
    }
    const most = (months[0]?.cost ?? 0) + 2;
    expect(months.map(({ cost }) => cost <= most)).toEqual(months.map(() => true));
  });
});

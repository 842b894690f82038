import fc from 'fast-check';
import { addMonths, dayOf, formatDay, monthSpan, monthToClose } from '../../../src/core/index';

const day = fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2099-12-31') }).map(formatDay);
const month = day.map((one) => one.slice(0, 7));

describe('monthToClose', () => {
  it('is the month before, where the month at work moved on by itself', () => {
    expect(monthToClose('2026-04', '2026-04-01')).toBe('2026-03');
    expect(monthToClose('2026-01', '2026-01-31')).toBe('2025-12');
  });

  it('is the month at work, where that is over', () => {
    expect(monthToClose('2026-03', '2026-04-01')).toBe('2026-03');
    expect(monthToClose('2026-03', '2026-12-24')).toBe('2026-03');
  });

  it('is over on the as-of day, and never after the month at work', () => {
    fc.assert(
      fc.property(month, day, (atWork, asOf) => {
        const closed = monthToClose(atWork, asOf);
        expect(monthSpan(closed).last).toBeLessThan(dayOf(asOf));
        expect(closed <= atWork).toBe(true);
        const next = addMonths(closed, 1);
        expect(next > atWork || monthSpan(next).last >= dayOf(asOf)).toBe(true);
      }),
    );
  });
});

import { CHAINS } from '../../../src/core/kpi/chain';
import { noActivity } from '../../../src/core/kpi/measures';
import { ownRates } from '../../../src/core/overview/own-rates';

const made = (calls: number, effectiveContacts: number, meetings: number, won: number) =>
  ownRates(CHAINS.short, { ...noActivity(), calls, effectiveContacts, meetings, won });

describe('ownRates', () => {
  it('counts each rate with its numerator and denominator, in Wilson’s interval', () => {
    const [connect, meeting, win] = made(1200, 360, 12, 3);
    expect(connect).toMatchObject({
      rate: 'connectRate',
      from: 'calls',
      to: 'effectiveContacts',
      value: 0.3,
    });
    expect(meeting).toMatchObject({ numerator: 12, denominator: 360 });
    // Published: 12/360 has 1.92–5.74% at 95%.
    expect(meeting?.low.toFixed(4)).toBe('0.0192');
    expect(meeting?.high.toFixed(4)).toBe('0.0574');
    expect(win?.value).toBe(0.25);
  });

  it('blends few trials with the benchmark’s midpoint, worth twenty trials', () => {
    const [, meeting, win] = made(1200, 360, 12, 3);
    // Benchmarks 5–15% and 20–35%: (12 + 2) ÷ 380 and (3 + 5.5) ÷ 32.
    expect(meeting?.blended).toBeCloseTo(14 / 380, 12);
    expect(win?.blended).toBeCloseTo(8.5 / 32, 12);
    expect([meeting?.evidence, win?.evidence]).toEqual([380, 32]);
  });

  it('is the benchmark alone where nothing was done', () => {
    for (const { value, low, high, blended, evidence, rate } of made(0, 0, 0, 0)) {
      const { benchmark } = CHAINS.short.find((step) => step.rate === rate) as (typeof CHAINS.short)[number];
      expect([value, low, high, evidence]).toEqual([null, 0, 1, 20]);
      expect(blended).toBeCloseTo((benchmark[0] + benchmark[1]) / 2, 12);
    }
  });

  it('takes wins of earlier meetings for all of this month’s meetings', () => {
    expect(made(10, 5, 2, 3)[2]).toMatchObject({ numerator: 2, denominator: 2, value: 1 });
  });

  it('takes fractions and minus signs people type for the nearest count', () => {
    expect(made(10.4, -3, 0, 0)[0]).toMatchObject({ numerator: 0, denominator: 10, value: 0 });
  });
});

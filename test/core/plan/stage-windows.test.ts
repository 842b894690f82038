import fc from 'fast-check';
import { dayOf } from '../../../src/core/calendar/day';
import { stageWindows } from '../../../src/core/plan/stage-windows';

const JUNE = {
  month: '2026-06',
  chain: [{ key: 'calls', leadDays: 10 }, { key: 'meetings', leadDays: 30 }, { key: 'won' }],
  calendar: {},
};

describe('stageWindows', () => {
  it('moves each stage back from the month by the lead times after it', () => {
    // 1 June − 30 days = 2 May, 30 June − 30 = 31 May; 10 more days: 22 April and 21 May.
    // Business days: 22–30 April has 6 (29 off) and 1–21 May 1 + 2 + 5 + 4 = 12 (4–6 off) → 18; 2–31 May 17; June 22.
    expect(stageWindows(JUNE)).toEqual({
      stages: [
        { key: 'calls', from: '2026-04-22', to: '2026-05-21', businessDays: 18 },
        { key: 'meetings', from: '2026-05-02', to: '2026-05-31', businessDays: 17 },
        { key: 'won', from: '2026-06-01', to: '2026-06-30', businessDays: 22 },
      ],
      tooLateFrom: '2026-05-22',
    });
  });

  it('counts business days by the calendar of the team', () => {
    const calendar = { daysOff: ['2026-05-21', '2026-06-01'] };
    expect(stageWindows({ ...JUNE, calendar }).stages.map((stage) => stage.businessDays)).toEqual([
      17, 16, 21,
    ]);
  });

  it('leaves stages of the same day in one window', () => {
    const chain = [{ key: 'calls' }, { key: 'contacts', leadDays: 7 }, { key: 'meetings' }];
    const { stages, tooLateFrom } = stageWindows({ ...JUNE, chain });
    expect(stages.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['calls', '2026-05-25', '2026-06-23'],
      ['contacts', '2026-05-25', '2026-06-23'],
      ['meetings', '2026-06-01', '2026-06-30'],
    ]);
    expect(tooLateFrom).toBe('2026-06-24');
  });

  it('rounds average lead times once they are added up', () => {
    // 9.5 + 30.4 = 39.9, so 40 days; each by itself would be 10 and 30, 30.4 alone is 30.
    const chain = [{ key: 'calls', leadDays: 9.5 }, { key: 'meetings', leadDays: 30.4 }, { key: 'won' }];
    expect(stageWindows({ ...JUNE, chain })).toEqual(stageWindows(JUNE));
    const thirds = [{ key: 'a', leadDays: 0.4 }, { key: 'b', leadDays: 0.4 }, { key: 'won' }];
    expect(stageWindows({ ...JUNE, chain: thirds }).tooLateFrom).toBe('2026-06-30');
  });

  it('is the month itself for the last stage, whatever may come after it', () => {
    const chain = [{ key: 'meetings', leadDays: 90 }];
    const { stages, tooLateFrom } = stageWindows({ ...JUNE, chain });
    expect(stages).toEqual([{ key: 'meetings', from: '2026-06-01', to: '2026-06-30', businessDays: 22 }]);
    expect(tooLateFrom).toBe('2026-07-01');
  });

  it('keeps every window as long as the month, and none before the one ahead of it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 6 }), (leads) => {
        const chain = leads.map((leadDays, i) => ({ key: `${i}`, leadDays }));
        const { stages } = stageWindows({ ...JUNE, chain });
        stages.forEach(({ from, to }, i) => {
          expect(dayOf(to) - dayOf(from)).toBe(29);
          expect(from <= (stages[i + 1]?.from ?? '2026-06-01')).toBe(true);
        });
      }),
    );
  });

  it('refuses a chain without stages, and lead times below 0 or without end', () => {
    expect(() => stageWindows({ ...JUNE, chain: [] })).toThrow(
      'stageWindows requires a chain of at least one stage',
    );
    for (const leadDays of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => stageWindows({ ...JUNE, chain: [{ key: 'calls', leadDays }, { key: 'won' }] })).toThrow(
        `stageWindows requires lead times of 0 days or more, not ${leadDays}`,
      );
    }
  });
});

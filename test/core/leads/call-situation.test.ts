import { dayOf } from '../../../src/core/calendar/day';
import { callSituation, callTrials } from '../../../src/core/leads/call-situation';
import type { Action } from '../../../src/core/tables/records';
import { action } from '../tables/made-up';

const FACTS: Parameters<typeof callSituation>[0] = {
  ...{
    source: 'Web',
    status: 'approaching',
    lastContact: null,
    attempts: 0,
    day: dayOf('2026-04-06'),
    hour: 9,
  },
};

describe('callSituation', () => {
  it('names the bands a call falls in', () => {
    const gap = (lastContact: string) => callSituation({ ...FACTS, lastContact: dayOf(lastContact) }).recency;
    expect(
      ['2026-04-06', '2026-04-05', '2026-04-04', '2026-03-30', '2026-03-29', '2026-03-06'].map(gap),
    ).toEqual([...['0-1', '0-1', '2-3', '4-7', '8-14', '31-90']]);
    expect(gap('2025-04-06')).toBe('91-');
    expect([4, 5, 6, 7, 40].map((attempts) => callSituation({ ...FACTS, attempts }).attempts)).toEqual([
      ...['4', '5-6', '5-6', '7-', '7-'],
    ]);
  });

  it('does not know what nobody wrote down', () => {
    expect(callSituation({ ...FACTS, source: '', status: null, hour: null })).toEqual({
      ...{ source: null, status: null, recency: 'none', attempts: '0', weekday: '1', hour: null },
    });
  });
});

describe('callTrials', () => {
  const run = (...actions: Partial<Action>[]) =>
    callTrials(
      actions.map((one, i) => action({ lead: 'L-1', source: 'Web', kind: 'call', row: i + 2, ...one })),
      '2026-04-30',
    );

  it('tells each call’s situation from what came before it', () => {
    const trials = run(
      { when: '2026-04-01T09:30', result: 'unreached' },
      { when: '2026-04-03T16:00', kind: 'mail' },
      { when: '2026-04-08T10:00', result: 'lost' },
      { when: '2026-04-20', result: 'meeting' },
    );
    expect(trials.map(({ situation }) => Object.values(situation).join(' '))).toEqual([
      'Web new none 0 3 9',
      'Web approaching 4-7 1 3 10',
      'Web nurture 8-14 2 1 ',
    ]);
    expect(trials.map(({ meeting }) => meeting)).toEqual([false, false, true]);
  });

  it('leaves out calls without a result, after the day, and to leads that are won or out of scope', () => {
    const trials = run(
      { when: '2026-04-01', result: null },
      { when: '2026-04-02', result: 'meeting' },
      { when: '2026-04-03', result: 'callAgain' },
      { when: '2026-05-01', result: 'meeting' },
    );
    expect(trials.map(({ situation }) => situation.attempts)).toEqual(['1']);
  });
});

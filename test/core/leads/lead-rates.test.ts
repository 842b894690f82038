import fc from 'fast-check';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { leadRates } from '../../../src/core/leads/lead-rates';
import { choicesOf } from '../../../src/core/tables/choices';
import { action, lead } from '../tables/made-up';

const APRIL = { from: '2026-04-01', to: '2026-04-30', asOf: '2026-04-30' };

const day = fc.integer({ min: dayOf('2026-03-20'), max: dayOf('2026-05-10') }).map(formatDay);
const clock = fc.constantFrom('', 'T00:00', 'T09:30', 'T23:59');
const moment = fc.oneof(
  fc.constant(null),
  fc.tuple(day, clock).map(([d, t]) => d + t),
);
const anyLeads = fc.array(
  fc
    .record({
      status: fc.constantFrom(null, ...choicesOf('status')),
      created: moment,
      firstContact: moment,
      meetingOn: fc.option(day),
      nextDay: fc.option(day),
    })
    .map(lead),
  { maxLength: 30 },
);
const anyActions = fc.array(
  fc.record({ when: moment, followUp: fc.constantFrom(null, 'onTime', 'late') } as const).map(action),
  { maxLength: 30 },
);

/** A moment as a sheet has it: a number whose fraction is the time. */
const serial = (m: string | null): number =>
  m === null ? 0 : dayOf(m.slice(0, 10)) + (m.length > 10 ? (+m.slice(11, 13) + +m.slice(14) / 60) / 24 : 0);

describe('leadRates', () => {
  it('counts as the formulas of リード可視化 do', () => {
    fc.assert(
      fc.property(anyLeads, anyActions, (leads, actions) => {
        const rates = leadRates(leads, actions, APRIL);
        const [from, until] = [serial(APRIL.from), serial(APRIL.asOf)];
        const inMonth = (m: string | null) => serial(m) >= from && serial(m) < until + 1;
        const countIfs = <T>(rows: readonly T[], ...conditions: ((row: T) => boolean)[]) =>
          rows.filter((row) => conditions.every((holds) => holds(row))).length;

        const done = (key: string) =>
          countIfs(
            actions,
            ({ when }) => inMonth(when),
            (a) => a.followUp === key,
          );
        const overdue = countIfs(
          leads,
          ({ nextDay }) => nextDay !== null && serial(nextDay) < serial(APRIL.asOf),
          ({ status }) => status !== 'meeting',
          ({ status }) => status !== 'outOfScope',
        );
        expect(rates.followUp).toMatchObject({
          part: done('onTime'),
          whole: done('onTime') + done('late') + overdue,
        });

        const started = countIfs(
          leads,
          ({ created }) => inMonth(created),
          ({ status }) => status !== null,
          ({ status }) => status !== 'new',
          ({ status }) => status !== 'untouched',
        );
        const cameIn = countIfs(leads, ({ created }) => inMonth(created));
        expect(rates.consumption).toMatchObject({ part: started, whole: cameIn });

        // SUMIFS of one column less SUMIFS of the other, over the rows that have both.
        const average = (where: 'created' | 'meetingOn', to: 'firstContact' | 'meetingOn') => {
          const rows = leads.filter((l) => inMonth(l[where]) && serial(l.created) > 0 && serial(l[to]) > 0);
          const sum = (column: 'created' | typeof to) =>
            rows.reduce((total, l) => total + serial(l[column]), 0);
          return rows.length === 0 ? null : (sum(to) - sum('created')) / rows.length;
        };
        const response = average('created', 'firstContact');
        const leadTime = average('meetingOn', 'meetingOn');
        if (response === null) expect(rates.response.mean).toBeNull();
        else expect(rates.response.mean).toBeCloseTo(response * 1440, 4);
        if (leadTime === null) expect(rates.meetingLeadTime.mean).toBeNull();
        else expect(rates.meetingLeadTime.mean).toBeCloseTo(leadTime, 8);
      }),
    );
  });

  it('tells who was answered within five minutes, and times that run backwards', () => {
    const came = (firstContact: string) => lead({ created: '2026-04-01T09:30', firstContact });
    const leads = ['2026-04-01T09:35', '2026-04-01T09:36', '2026-04-01T09:20', '2026-04-02T09:30'].map(came);
    const { response, quickResponse } = leadRates(leads, [], APRIL);
    expect(quickResponse).toMatchObject({ part: 1, whole: 4, share: 0.25 });
    // 5, 6, −10 and 1,440 minutes.
    expect(response).toEqual({ count: 4, mean: 1441 / 4, median: 5.5, backwards: 1 });
  });

  it('has nothing to say of nothing', () => {
    const { followUp, response } = leadRates([], [], APRIL);
    expect(followUp.share).toBeNull();
    expect(response).toEqual({ count: 0, mean: null, median: null, backwards: 0 });
  });
});

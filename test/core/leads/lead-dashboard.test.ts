import fc from 'fast-check';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { leadDashboard, type PeriodChart } from '../../../src/core/leads/lead-dashboard';
import { choicesOf } from '../../../src/core/tables/choices';
import { action, lead } from '../tables/made-up';

const asOf = '2026-04-15';
const moment = fc
  .tuple(fc.integer({ min: dayOf('2026-01-20'), max: dayOf('2026-04-20') }), fc.constantFrom('', 'T09:30'))
  .map(([day, time]) => formatDay(day) + time);
const anyLeads = fc.array(
  moment.map((created) => lead({ created })),
  { maxLength: 30 },
);
const anyActions = fc.array(
  fc
    .record({
      when: moment,
      source: fc.constantFrom('', '展示会', 'Web'),
      kind: fc.constantFrom(null, ...choicesOf('way')),
      result: fc.constantFrom(null, ...choicesOf('result')),
    })
    .map(action),
  { maxLength: 60 },
);

const inside = (moment: string | null, { from, to }: { from: string; to: string }): boolean =>
  moment !== null && moment.slice(0, 10) >= from && moment.slice(0, 10) <= to && moment.slice(0, 10) <= asOf;
const valuesOf = (chart: PeriodChart, key: string) => chart.series.find((one) => one.key === key)?.values;

describe('leadDashboard', () => {
  it('counts in each period what a filter counts', () => {
    fc.assert(
      fc.property(anyLeads, anyActions, (leads, actions) => {
        const board = leadDashboard(leads, actions, { asOf });
        for (const unit of ['month', 'week', 'day'] as const) {
          const { periods } = board.newLeads[unit];
          const arrivals = periods.map((span) => leads.filter((l) => inside(l.created, span)).length);
          expect(valuesOf(board.newLeads[unit], 'lead')).toEqual(arrivals);
          for (const result of [null, ...choicesOf('result')]) {
            const calls = periods.map(
              (span) =>
                actions.filter((a) => a.kind === 'call' && a.result === result && inside(a.when, span))
                  .length,
            );
            expect(valuesOf(board.callResults[unit], result ?? 'none')).toEqual(calls);
          }
        }
        const { periods } = board.appointments;
        const won = actions.filter(({ result }) => result === 'meeting');
        const count = (them: typeof actions) =>
          periods.map((span) => them.filter((a) => inside(a.when, span)).length);
        expect(valuesOf(board.appointments, 'meeting')).toEqual(count(won));
        for (const { key, values } of board.appointmentsBySource.series) {
          expect(values).toEqual(count(won.filter(({ source }) => source === key)));
        }
        expect(valuesOf(board.activities, 'mail')).toEqual(
          count(actions.filter(({ kind }) => kind === 'mail')),
        );
        expect(valuesOf(board.activities, 'call')).toEqual(
          count(actions.filter(({ kind }) => kind === 'call')),
        );
      }),
    );
  });

  it('runs without a gap to the day, in weeks that are cut at the month', () => {
    const { callResults } = leadDashboard([lead({ created: '2026-02-26T09:00' })], [], {
      asOf: '2026-03-10',
    });
    expect(callResults.month.periods.map(({ from }) => from)).toEqual(['2026-02-01', '2026-03-01']);
    expect(callResults.week.periods).toEqual([
      { from: '2026-02-23', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-01' },
      { from: '2026-03-02', to: '2026-03-08' },
      { from: '2026-03-09', to: '2026-03-15' },
    ]);
    expect(callResults.day.periods).toHaveLength(13);
  });

  it('names the largest source first', () => {
    const won = (source: string) => action({ when: '2026-04-01', kind: 'mail', result: 'meeting', source });
    const board = leadDashboard([], [won('A'), won('B'), won('B')], { asOf });
    expect(board.appointmentsBySource.series).toEqual([
      { key: 'B', values: [2] },
      { key: 'A', values: [1] },
    ]);
  });

  it('leaves out rows without a day, to come, or of another century, and says how many', () => {
    const days = [null, '2026-04-16', '1926-04-01', '2026-04-15'];
    const board = leadDashboard(
      days.map((created) => lead({ created })),
      [],
      { asOf },
    );
    expect(board.leftOut).toBe(3);
    expect(valuesOf(board.newLeads.day, 'lead')).toEqual([1]);
  });

  it('is empty for a team that has not begun', () => {
    const { appointments, newLeads } = leadDashboard([], [], { asOf });
    expect([appointments.periods, newLeads.week.periods]).toEqual([[], []]);
  });
});

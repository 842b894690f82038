import fc from 'fast-check';
import { deriveDays } from '../../../src/core/leads/derive-days';
import { type ActionResult, choicesOf } from '../../../src/core/tables/choices';
import { action } from '../tables/made-up';

const anyActions = fc.array(
  fc
    .record({
      when: fc.constantFrom(null, '2026-04-01', '2026-04-01T09:00', '2026-04-02T10:00'),
      member: fc.constantFrom('', '佐藤', '田中'),
      source: fc.constantFrom('', '展示会'),
      kind: fc.constantFrom(null, ...choicesOf('way')),
      result: fc.constantFrom(null, ...choicesOf('result')),
    })
    .map(action),
  { maxLength: 60 },
);

describe('deriveDays', () => {
  it('takes each result for what its definition says', () => {
    const call = (result: ActionResult | null) =>
      deriveDays([action({ when: '2026-04-01', kind: 'call', result })]).map(
        ({ calls, connects, effectiveContacts, meetings }) => [calls, connects, effectiveContacts, meetings],
      );
    expect(call('unreached')).toEqual([[1, 0, 0, 0]]);
    expect(call(null)).toEqual([[1, 0, 0, 0]]);
    expect(call('callAgain')).toEqual([[1, 1, 0, 0]]);
    expect(call('outOfScope')).toEqual([[1, 1, 0, 0]]);
    expect(call('lost')).toEqual([[1, 1, 1, 0]]);
    expect(call('meeting')).toEqual([[1, 1, 1, 1]]);
  });

  it('counts what a filter counts, for every day, member and source once, in order', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const rows = deriveDays(actions);
        const keys = rows.map(({ day, member, channel }) => `${day}\n${member}\n${channel}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const row of rows) {
          const own = actions.filter(
            (a) => a.when?.slice(0, 10) === row.day && a.member === row.member && a.source === row.channel,
          );
          expect(own.length).toBeGreaterThan(0);
          const calls = own.filter(({ kind }) => kind === 'call');
          expect(row.calls).toBe(calls.length);
          expect(row.connects).toBe(
            calls.filter((a) => a.result !== null && a.result !== 'unreached').length,
          );
          expect(row.effectiveContacts).toBe(
            calls.filter((a) => a.result === 'meeting' || a.result === 'lost').length,
          );
          expect(row.meetings).toBe(own.filter((a) => a.result === 'meeting').length);
          expect(row.mailsSent).toBe(own.filter(({ kind }) => kind === 'mail').length);
        }
        const counted = rows.reduce((sum, { calls, mailsSent }) => sum + calls + mailsSent, 0);
        const dated = actions.filter((a) => a.when !== null && (a.kind === 'call' || a.kind === 'mail'));
        expect(counted).toBe(dated.length);
      }),
    );
  });
});

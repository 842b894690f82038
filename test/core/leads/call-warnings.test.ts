import { callWarnings } from '../../../src/core/leads/call-warnings';
import type { Action, Lead } from '../../../src/core/tables/records';
import { action, lead } from '../tables/made-up';

const ask = { asOf: '2026-04-10', member: '佐藤' };
const of = (cells: Partial<Lead>, ...actions: Partial<Action>[]) =>
  callWarnings(
    lead({ id: 'L-1', ...cells }),
    actions.map((one, i) => action({ lead: 'L-1', row: i + 2, ...one })),
    ask,
  );
const on = (when: string, member: string, cells: Partial<Action>) => ({ when, member, ...cells });

describe('callWarnings', () => {
  it('warns when a colleague was refused, once for each, but not of one’s own refusal', () => {
    const warnings = of(
      { status: 'nurtureIdle' },
      on('2026-03-01', '田中', { kind: 'mail', result: 'lost' }),
      on('2026-03-12T10:00', '田中', { kind: 'call', result: 'lost' }),
      on('2026-03-13T10:00', '佐藤', { kind: 'call', result: 'lost' }),
    );
    expect(warnings).toEqual([{ kind: 'refused', who: '田中', when: '2026-03-12T10:00' }]);
  });

  it('forgets a refusal after which a meeting was won', () => {
    const refused = on('2026-03-01', '田中', { kind: 'call', result: 'lost' });
    const won = on('2026-03-20', '鈴木', { kind: 'call', result: 'meeting' });
    expect(of({ status: 'meeting' }, refused, won)).toEqual([]);
  });

  it('warns of an answered mail, as only answered ones have a result', () => {
    const mail = on('2026-04-08T17:00', '田中', { kind: 'mail', result: 'callAgain' });
    expect(of({ status: 'approaching' }, mail)).toEqual([
      { kind: 'replyWaiting', who: '田中', when: '2026-04-08T17:00', sign: 'mailResult' },
    ]);
    expect(of({ status: 'approaching' }, mail, on('2026-04-09', '田中', { kind: 'call' }))).toEqual([]);
    expect(of({ status: 'approaching' }, { ...mail, result: null })).toEqual([]);
    expect(of({ status: 'meeting' }, { ...mail, result: 'meeting' })).toEqual([]);
  });

  it.each([
    ['検討状況を返信いただいた', true],
    ['資料を送付。返信待ち', true],
    ['Asked for a reply by Friday', true],
    ['返信なし', false],
    ['返事がもらえず再送', false],
    ['no reply so far', false],
    ['資料を送付', false],
  ])('reads in a last memo of %s that a reply is waiting: %s', (memo, waits) => {
    const warnings = of({ status: 'approaching' }, on('2026-04-08', '田中', { kind: 'mail', memo }));
    expect(warnings.map((one) => 'sign' in one && one.sign)).toEqual(waits ? ['memo'] : []);
  });

  it('warns of days that were offered and not answered', () => {
    const waiting = { kind: 'replyWaiting', sign: 'scheduling' };
    expect(of({ status: 'scheduling', owner: '田中', lastContact: '2026-04-07' })).toEqual([
      { ...waiting, who: '田中', when: '2026-04-07' },
    ]);
    expect(of({ status: 'scheduling' }, on('2026-04-10', '田中', { kind: 'mail' }))).toEqual([]);
  });

  it('counts the calls of today, the caller’s own too', () => {
    const warnings = of(
      {},
      on('2026-04-10T09:00', '田中', { kind: 'call', result: 'unreached' }),
      on('2026-04-10T09:30', '佐藤', { kind: 'call', result: 'unreached' }),
      on('2026-04-10T10:00', '佐藤', { kind: 'call', result: 'unreached' }),
      on('2026-04-10T10:10', '鈴木', { kind: 'mail' }),
      on('2026-04-09T10:00', '鈴木', { kind: 'call' }),
    );
    expect(warnings).toEqual([
      { kind: 'calledToday', who: '佐藤', when: '2026-04-10T10:00', times: 2 },
      { kind: 'calledToday', who: '田中', when: '2026-04-10T09:00', times: 1 },
    ]);
  });

  it('names who said 対象外, and whose the next contact is', () => {
    const said = on('2026-04-01', '佐藤', { kind: 'call', result: 'outOfScope' });
    expect(of({ status: 'outOfScope', nextWho: '田中', nextDay: '2026-04-12' }, said)).toEqual([
      { kind: 'outOfScope', who: '佐藤', when: '2026-04-01' },
      { kind: 'someoneElses', who: '田中', when: '2026-04-12' },
    ]);
    expect(of({ nextWho: '佐藤' })).toEqual([]);
  });

  it('does not know what comes after the day', () => {
    expect(of({}, on('2026-04-11', '田中', { kind: 'call', result: 'lost' }))).toEqual([]);
  });
});

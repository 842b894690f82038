import { type ActionEntry, loggedAction } from '../../../src/core/leads/logged-action';
import { actionsOf, leadsOf } from '../../../src/core/tables/records';
import { TABLES } from '../../../src/core/tables/table';
import { lead } from '../tables/made-up';

const LEAD = lead({ id: 'L-1', company: '甲', source: '展示会', status: 'new', created: '2026-04-01T09:00' });
const ENTRY: ActionEntry = {
  ...{
    when: '2026-04-03T10:15',
    member: '佐藤',
    kind: 'call',
    result: 'unreached',
    next: null,
    memo: '不在',
  },
};
const ja = { language: 'ja' } as const;

describe('loggedAction', () => {
  it('writes the whole action, and of the lead what changes', () => {
    const next = { day: '2026-04-06', how: 'mail', who: '佐藤' } as const;
    expect(loggedAction(LEAD, { ...ENTRY, next, minutes: 2 }, ja)).toEqual({
      status: 'approaching',
      action: {
        ...{ when: '2026-04-03T10:15', lead: 'L-1', company: '甲', member: '佐藤', kind: '電話' },
        ...{
          result: '未接続',
          source: '展示会',
          minutes: 2,
          followUp: '',
          nextDay: '2026-04-06',
          memo: '不在',
        },
      },
      lead: {
        ...{ status: 'アプローチ中', firstContact: '2026-04-03T10:15', lastContact: '2026-04-03' },
        ...{ nextDay: '2026-04-06', nextHow: 'メール', nextWho: '佐藤' },
      },
    });
  });

  it('says whether a due day was kept, and takes it away when nothing follows', () => {
    const due = (nextDay: string) => lead({ ...LEAD, nextDay, nextHow: 'call', nextWho: '佐藤' });
    const late = loggedAction(due('2026-04-02'), ENTRY, ja);
    expect(late.action.followUp).toBe('期日のあと');
    expect(late.lead).toMatchObject({ nextDay: '', nextHow: '', nextWho: '' });
    expect(loggedAction(due('2026-04-03'), ENTRY, ja).action.followUp).toBe('期日どおり');
    expect(loggedAction(due('2026-04-09'), ENTRY, { language: 'en' }).action.followUp).toBe('On time');
  });

  it('dates a meeting once', () => {
    const won = { ...ENTRY, result: 'meeting' } as const;
    expect(loggedAction(LEAD, won, ja)).toMatchObject({
      status: 'meeting',
      lead: { meetingOn: '2026-04-03' },
    });
    const before = lead({ ...LEAD, status: 'nurtureIdle', meetingOn: '2026-01-20' });
    expect(loggedAction(before, won, ja).lead).not.toHaveProperty('meetingOn');
  });

  it('keeps the first contact, and a later last one, when an old call is written down', () => {
    const known = lead({
      ...LEAD,
      status: 'approaching',
      firstContact: '2026-04-01',
      lastContact: '2026-04-08',
    });
    expect(loggedAction(known, ENTRY, ja).lead).toEqual({});
  });

  it('nurtures with a next action where one is planned, with the reasons chosen', () => {
    const lost = {
      ...ENTRY,
      result: 'lost',
      nurtureReason: '検討時期が先',
      noMeetingReason: '時期が合わない',
    } as const;
    expect(loggedAction(LEAD, lost, ja)).toMatchObject({
      status: 'nurtureIdle',
      lead: { nurtureReason: '検討時期が先', noMeetingReason: '時期が合わない' },
    });
    const next = { day: '2026-10-01', how: null, who: '佐藤' };
    expect(loggedAction(LEAD, { ...lost, next }, ja).status).toBe('nurturePlanned');
  });

  it('follows the team’s rules', () => {
    const rules = { unreached: null };
    expect(loggedAction(LEAD, ENTRY, { language: 'ja', rules })).toMatchObject({ status: 'new' });
    expect(loggedAction(LEAD, ENTRY, { language: 'ja', rules }).lead).not.toHaveProperty('status');
  });

  it('can be read again from the sheet in either language', () => {
    for (const language of ['ja', 'en'] as const) {
      const { action, lead: cells } = loggedAction(LEAD, { ...ENTRY, result: 'meeting' }, { language });
      const columns = Object.keys(TABLES.actions) as (keyof typeof action)[];
      const row = columns.map((column) => action[column] as string);
      expect(actionsOf({ columns, rows: [row], at: [2] })).toMatchObject([
        { when: ENTRY.when, lead: 'L-1', kind: 'call', result: 'meeting', member: '佐藤' },
      ]);
      expect(leadsOf({ columns: ['status'], rows: [[cells.status as string]], at: [2] })).toMatchObject([
        { status: 'meeting' },
      ]);
    }
  });
});

import { leadHistory } from '../../../src/core/leads/lead-history';
import { action, lead } from '../tables/made-up';

const mail = action({ row: 2, lead: 'L-1', when: '2026-04-01T09:40', kind: 'mail' });
const call = action({ row: 3, lead: 'L-1', when: '2026-04-03T10:00', kind: 'call', result: 'meeting' });
const undated = action({ row: 4, lead: 'L-1' });

describe('leadHistory', () => {
  it('tells newest first what happened, and begins with the lead coming in', () => {
    const one = lead({ id: 'L-1', created: '2026-04-01T09:35', meetingOn: '2026-04-03' });
    expect(leadHistory(one, [mail, undated, call])).toEqual([
      { kind: 'action', when: '2026-04-03T10:00', action: call },
      { kind: 'action', when: '2026-04-01T09:40', action: mail },
      { kind: 'created', when: '2026-04-01T09:35' },
      { kind: 'action', when: null, action: undated },
    ]);
  });

  it('names a meeting that no action tells of', () => {
    const one = lead({ id: 'L-1', created: '2026-04-01', meetingOn: '2026-04-02' });
    expect(leadHistory(one, [mail, call]).map(({ kind, when }) => [kind, when])).toEqual([
      ['action', '2026-04-03T10:00'],
      ['meeting', '2026-04-02'],
      ['action', '2026-04-01T09:40'],
      ['created', '2026-04-01'],
    ]);
  });

  it('is empty for a lead of which nothing is known', () => {
    expect(leadHistory(lead({ id: 'L-9' }), [mail, call])).toEqual([]);
  });
});

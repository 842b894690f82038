import { statusAfter } from '../../../src/core/leads/status-after';
import { type ActionResult, choicesOf, type LeadStatus } from '../../../src/core/tables/choices';

const after = (result: ActionResult | null, status: LeadStatus | null) => statusAfter(result, { status });

describe('statusAfter', () => {
  it('moves a lead by the result', () => {
    for (const status of choicesOf('status')) {
      expect(after('meeting', status)).toBe('meeting');
      expect(after('lost', status)).toBe('nurtureIdle');
      expect(after('outOfScope', status)).toBe('outOfScope');
      expect(after('callAgain', status)).toBe(status === 'meeting' ? 'meeting' : 'approaching');
    }
  });

  it.each(['unreached', null] as const)('lets %s only begin the approach', (result) => {
    for (const status of [null, 'new', 'untouched'] as const)
      expect(after(result, status)).toBe('approaching');
    for (const status of [
      'approaching',
      'scheduling',
      'meeting',
      'nurtureIdle',
      'nurturePlanned',
      'outOfScope',
    ] as const) {
      expect(after(result, status)).toBe(status);
    }
  });

  it('follows the team’s own rules where there are some', () => {
    const rules = { callAgain: 'scheduling', unreached: null } as const;
    expect(statusAfter('callAgain', { status: 'new' }, rules)).toBe('scheduling');
    expect(statusAfter('unreached', { status: 'new' }, rules)).toBe('new');
    expect(statusAfter('lost', { status: 'new' }, rules)).toBe('nurtureIdle');
  });
});

import { planLines } from '../../../src/core/plan/plan-lines';
import { reversePlan } from '../../../src/core/plan/reverse-plan';

const NEW = {
  key: 'new',
  goal: 8,
  chain: [{ key: 'calls', rate: 0.02 }, { key: 'meetings', rate: 0.25 }, { key: 'won' }],
};
const EXISTING = { key: 'existing', goal: 2, chain: [{ key: 'meetings', rate: 0.5 }, { key: 'won' }] };

describe('planLines', () => {
  it('plans each line by its own rates and adds them up by stage', () => {
    // New: 8 ÷ 25% = 32 meetings ÷ 2% = 1,600 calls. Existing: 2 ÷ 50% = 4 meetings.
    const { lines, total } = planLines([NEW, EXISTING]);
    expect(lines).toEqual([
      { key: 'new', stages: reversePlan(NEW).stages },
      { key: 'existing', stages: reversePlan(EXISTING).stages },
    ]);
    expect(total).toEqual([
      { key: 'calls', required: 1600 },
      { key: 'meetings', required: 36 },
      { key: 'won', required: 10 },
    ]);
  });

  it('keeps the order of the funnel whichever line comes first', () => {
    expect(planLines([EXISTING, NEW]).total).toEqual(planLines([NEW, EXISTING]).total);
  });

  it('puts a stage only one line has where that line has it', () => {
    const byMail = {
      key: 'mail',
      goal: 1,
      chain: [
        { key: 'mails', rate: 0.1 },
        { key: 'meetings', rate: 0.5 },
        { key: 'offers', rate: 0.5 },
        { key: 'won' },
      ],
    };
    // 1 ÷ 50% = 2 offers ÷ 50% = 4 meetings ÷ 10% = 40 mails.
    expect(planLines([NEW, byMail]).total).toEqual([
      { key: 'calls', required: 1600 },
      { key: 'mails', required: 40 },
      { key: 'meetings', required: 36 },
      { key: 'offers', required: 2 },
      { key: 'won', required: 9 },
    ]);
  });

  it('rounds line by line where a line asks for it', () => {
    const rounded = { ...EXISTING, goal: 1.5, rounding: 'each-stage' as const };
    expect(planLines([NEW, rounded]).total).toEqual([
      { key: 'calls', required: 1600 },
      { key: 'meetings', required: 36 },
      { key: 'won', required: 10 },
    ]);
  });

  it('is empty without lines', () => {
    expect(planLines([])).toEqual({ lines: [], total: [] });
  });
});

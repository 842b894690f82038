import fc from 'fast-check';
import { actionRuns, actionsByLead, actionsOfLead } from '../../../src/core/leads/lead-actions';
import { action, lead } from '../tables/made-up';

const A = action({ row: 2, lead: 'L-1', company: '株式会社甲', when: '2026-04-01T09:30' });
const B = action({ row: 3, lead: '', company: '(株)甲', when: '2026-04-02' });
const C = action({ row: 4, lead: 'L-2', company: '甲', when: '2026-04-03' });
const D = action({ row: 5, lead: 'Ｌ－1'.replace('－', '-'), company: '', when: null });

describe('actionsOfLead', () => {
  it('finds actions by ID, and by company where either side has no ID, newest first', () => {
    expect(actionsOfLead(lead({ id: 'L-1', company: '甲' }), [A, B, C, D])).toEqual([B, A, D]);
    expect(actionsOfLead(lead({ company: '甲株式会社' }), [A, B, C, D])).toEqual([C, B, A]);
  });

  it('finds nothing for a lead without a name', () => {
    expect(actionsOfLead(lead({}), [A, B, C, D, action({})])).toEqual([]);
  });
});

const names = fc.record({
  lead: fc.constantFrom('', 'L-1', 'L-2'),
  company: fc.constantFrom('', '甲', '株式会社甲', '乙'),
  when: fc.constantFrom(null, '2026-04-01', '2026-04-01T09:00', '2026-04-02T10:00'),
});
const anyActions = fc
  .array(names, { maxLength: 30 })
  .map((list) => list.map((one, i) => action({ ...one, row: i + 2 })));

describe('actionsByLead', () => {
  it('finds what actionsOfLead finds', () => {
    fc.assert(
      fc.property(anyActions, names, (actions, { lead: id, company }) => {
        const one = lead({ id, company });
        expect(actionsByLead(actions)(one)).toEqual(actionsOfLead(one, actions));
      }),
    );
  });
});

describe('actionRuns', () => {
  it('holds every action once, oldest first', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const runs = actionRuns(actions);
        expect(runs.flat().sort((a, b) => a.row - b.row)).toEqual(actions);
        for (const run of runs) {
          const times = run.map(({ when }) => when ?? '');
          expect(times).toEqual([...times].sort());
        }
      }),
    );
  });
});

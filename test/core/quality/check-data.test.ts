import fc from 'fast-check';
import { checkData } from '../../../src/core/quality/check-data';
import { applyEdits, fixEdits, undoEdits } from '../../../src/core/quality/edits';
import { QUALITY_RULES } from '../../../src/core/quality/finding';
import { cleanTeam, KNOWN, tableOf, withCell } from './clean-team';
import { FAULTS, told, withFaults } from './faults';

describe('checkData', () => {
  it('finds nothing in lists that are in order', () => {
    expect(checkData(cleanTeam(600), KNOWN)).toEqual([]);
  });

  it.each(FAULTS)('finds $set in $table, and nothing else', (fault) => {
    const { tables, expected } = withFaults(cleanTeam(40), [fault], 7);
    expect(told(checkData(tables, KNOWN))).toEqual([...expected].sort());
  });

  it.each([1, 2, 3])('finds every fault of a list with all of them, and nothing else (seed %d)', (seed) => {
    const { tables, expected } = withFaults(cleanTeam(900, seed), FAULTS, seed);
    expect(told(checkData(tables, KNOWN))).toEqual([...expected].sort());
  });

  it('finds the faults of another language in lists of that one', () => {
    const deals = tableOf('deals', [
      { id: 'D-1', result: 'Won', closedOn: '2026-05-01', stage: 'Propossal', amount: 1 },
    ]);
    expect(told(checkData({ deals }, { ...KNOWN, language: 'en' }))).toEqual([
      'deals 2 stage unknownChoice "Proposal" false',
    ]);
  });

  it('holds no name against an empty list, and no lead against an empty sheet', () => {
    const nobody = { ...KNOWN, members: [], channels: [], products: [] };
    const daily = tableOf('daily', [{ day: '2026-04-01', member: 'だれか', channel: 'どこか', calls: 1 }]);
    const actions = tableOf('actions', [{ when: '2026-04-01', lead: 'L-1', member: 'だれか' }]);
    expect(checkData({ daily, actions, leads: tableOf('leads', []) }, nobody)).toEqual([]);
  });

  it('asks for nothing of a column that is not on the sheet', () => {
    const deals = tableOf('deals', [{ id: 'D-1', result: '受注' }]);
    const leads = tableOf('leads', [{ id: 'L-1', status: 'アプローチ中' }]);
    expect(checkData({ deals, leads }, KNOWN)).toEqual([]);
  });

  it('leaves blanks, dashes and lines of a memo to who wrote it', () => {
    const daily = tableOf('daily', [{ day: '2026-04-01', memo: '  - 一つ\n\n  - 二つ　' }]);
    expect(checkData({ daily }, KNOWN)).toEqual([]);
  });

  it('counts the blank that a name has in 設定 to the name', () => {
    const known = { ...KNOWN, members: ['山田　太郎'] };
    const daily = tableOf('daily', [
      { day: '2026-04-01', member: '山田　太郎' },
      { day: '2026-04-02', member: ' 山田　太郎' },
      { day: '2026-04-03', member: '山田太郎' },
    ]);
    expect(told(checkData({ daily }, known))).toEqual([
      'daily 3 member spaces "山田　太郎" true',
      'daily 4 member unknownMember "山田　太郎" false',
    ]);
  });

  it('has a rule for everything it finds, and finds something for every rule', () => {
    const { tables } = withFaults(cleanTeam(900), FAULTS, 5);
    const twins = tableOf('daily', [
      { day: '2026-04-01', calls: 1 },
      { day: '2026-04-01', calls: 1 },
    ]);
    const again = tableOf('deals', [
      { id: 'D-1', company: '㈱山' },
      { id: 'D-1' },
      ...['a', 'b', 'c'].map((id) => ({ id, company: 'アクメ商会' })),
      { id: 'd', company: 'アクネ商会' },
    ]);
    const rules = [...checkData(tables, KNOWN), ...checkData({ daily: twins, deals: again }, KNOWN)].map(
      ({ rule }) => rule,
    );
    expect([...new Set(rules)].sort()).toEqual([...QUALITY_RULES].sort());
  });
});

describe('fixEdits, undoEdits, applyEdits', () => {
  const dirty = fc
    .record({ seed: fc.integer({ min: 1, max: 1e6 }), faults: fc.subarray([...FAULTS], { minLength: 1 }) })
    .map(({ seed, faults }) => withFaults(cleanTeam(300, seed), faults, seed).tables);

  it('give the lists back when they are carried out and undone', () => {
    fc.assert(
      fc.property(dirty, (tables) => {
        const edits = fixEdits(checkData(tables, KNOWN));
        const done = applyEdits(tables, edits);
        expect(done.left).toEqual([]);
        const undone = applyEdits(done.tables, undoEdits(edits));
        expect(undone).toEqual({ tables, left: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('leave no certain finding when all certain ones are carried out, and bring up nothing new', () => {
    fc.assert(
      fc.property(dirty, (tables) => {
        const findings = checkData(tables, KNOWN);
        const certain = findings.filter((one) => one.certain);
        const after = checkData(applyEdits(tables, fixEdits(certain)).tables, KNOWN);
        expect(told(after)).toEqual(told(findings.filter((one) => !one.certain)));
      }),
      { numRuns: 20 },
    );
  });

  it('never touch a cell that somebody changed meanwhile, and say so', () => {
    const daily = tableOf('daily', [{ day: '2026年4月1日', calls: '８０' }]);
    const edits = fixEdits(checkData({ daily }, KNOWN));
    const { tables, left } = applyEdits({ daily: withCell(daily, 0, 'calls', 79) }, edits);
    expect(tables.daily?.rows).toEqual([['2026-04-01', 79]]);
    expect(left).toEqual([{ table: 'daily', row: 2, column: 'calls', was: '８０', to: 80 }]);
  });

  it('change a cell once, to what was chosen rather than what is certain', () => {
    const leads = tableOf('leads', [
      { id: 'L-1', company: ' ㈱山田商店' },
      { id: 'L-2', company: '株式会社山田商店' },
    ]);
    const findings = checkData({ leads }, KNOWN);
    expect(told(findings)).toEqual([
      'leads 2 company companySpelling "株式会社山田商店" false',
      'leads 2 company spaces "㈱山田商店" true',
    ]);
    expect(fixEdits(findings).map(({ to }) => to)).toEqual(['株式会社山田商店']);
  });
});

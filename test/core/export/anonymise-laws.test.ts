import fc from 'fast-check';
import { type AnonymiseOptions, anonymise } from '../../../src/core/export/anonymise';
import { chooseLeads, monthsBefore } from '../../../src/core/export/choose-leads';
import { replacerOf } from '../../../src/core/export/replace-names';
import { PERSONAL } from '../../../src/core/export/stand-ins';
import { applyEdits } from '../../../src/core/quality/edits';
import type { Cell, TableId } from '../../../src/core/tables/table';
import { tableOf } from '../quality/clean-team';
import { cellsOf, OPTIONS } from './anonymise-options';

describe('anonymise, on any team', () => {
  const pool = (...names: readonly string[]) => fc.constantFrom('', ...names);
  const company = pool('株式会社山田商店', '㈱山田商店', '川上工業', '青空商事', 'アクメ商会', 'セブン');
  const person = pool('山田 太郎', '川上花子', '森 一郎', '担当者');
  const free = fc
    .array(
      fc.oneof(company, person, fc.constantFrom('03-1111-1111', 'a@example.com', '様より', '。', '再度')),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(''));
  const day = fc.constantFrom('', '2024-01-01', '2025-05-28', '2026-05-01');
  const team = fc
    .record({
      leads: fc.array(
        fc.record({
          company,
          person,
          phone: pool('03-1111-1111', '03-2222-2222'),
          mail: pool('a@example.com', 'b@example.com'),
          status: pool('新規', '対象外', '商談獲得'),
          created: day,
          memo: free,
          source: pool('展示会'),
        }),
        { minLength: 1, maxLength: 7 },
      ),
      actions: fc.array(
        fc.record({
          when: day,
          lead: pool('L-0', 'L-1', 'L-2', 'X'),
          company,
          member: pool('佐藤'),
          memo: free,
          minutes: fc.nat(9),
        }),
        { maxLength: 7 },
      ),
      deals: fc.array(
        fc.record({ company, person, result: pool('受注', '失注'), amount: fc.nat(9), memo: free }),
        { maxLength: 4 },
      ),
      daily: fc.array(fc.record({ day, calls: fc.nat(9), memo: free }), { maxLength: 3 }),
    })
    .map(({ leads, actions, deals, daily }) => ({
      leads: tableOf(
        'leads',
        leads.map((lead, i) => ({ id: `L-${i}`, ...lead })),
      ),
      ...{
        actions: tableOf('actions', actions),
        deals: tableOf('deals', deals),
        daily: tableOf('daily', daily),
      },
    }));

  it('leaves no text of a chosen lead in a personal cell anywhere, but for what it tells as shared', () => {
    fc.assert(
      fc.property(team, (before) => {
        const { edits, shared } = anonymise(before, OPTIONS);
        const { tables } = applyEdits(before, edits);
        const chosen = chooseLeads(before, OPTIONS);
        const everyCell = (Object.keys(PERSONAL) as TableId[]).flatMap((id) =>
          PERSONAL[id].flatMap((column) => cellsOf(tables[id], column).map(String)),
        );
        const texts = (['company', 'person', 'phone', 'mail'] as const).flatMap((column) =>
          cellsOf(before.leads, column).filter((_, i) => chosen.has(before.leads.at[i] as number)),
        );
        for (const text of new Set(texts.map(String))) {
          // A role is nobody's name.
          if (text === '' || text === '担当者') continue;
          // Part of a name that stays is no text of the lead: ㈱山田商店 and 株式会社山田商店 are told one by one.
          const kept = everyCell.filter((cell) => cell.includes(text));
          if (kept.length > 0) expect(shared).toContain(text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing but personal cells, and nothing more the second time', () => {
    fc.assert(
      fc.property(team, (before) => {
        const { edits } = anonymise(before, OPTIONS);
        expect(
          edits.filter(({ table, column }) => !(PERSONAL[table] as readonly string[]).includes(column)),
        ).toEqual([]);
        const { tables, left } = applyEdits(before, edits);
        expect(left).toEqual([]);
        expect(anonymise(tables, OPTIONS).edits).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps who is whom: two cells of chosen rows are equal after it if they were before', () => {
    fc.assert(
      fc.property(team, (before) => {
        const { edits } = anonymise(before, OPTIONS);
        for (const column of ['company', 'person']) {
          const pairs = edits
            .filter((edit) => edit.column === column)
            .map(({ was, to }) => [was, to] as const);
          const to = new Map(pairs);
          expect(pairs.every(([was, one]) => to.get(was) === one)).toBe(true);
        }
      }),
    );
  });
});

describe('chooseLeads', () => {
  const chosen = (
    lead: { readonly [column: string]: Cell },
    options: Partial<AnonymiseOptions> = {},
    actions: readonly { readonly [column: string]: Cell }[] = [],
  ) =>
    chooseLeads(
      { leads: tableOf('leads', [{ id: 'L-1', ...lead }]), actions: tableOf('actions', actions) },
      { ...OPTIONS, statuses: [], ...options },
    ).size === 1;

  it('takes a lead whose last contact is more than so many months ago, and no other', () => {
    expect(chosen({ created: '2025-05-28' })).toBe(true);
    expect(chosen({ created: '2025-05-29' })).toBe(false);
    expect(chosen({ created: '2025-01-01', lastContact: '2026-01-01' })).toBe(false);
    expect(chosen({ created: '2025-01-01' }, {}, [{ when: '2026-01-01', lead: 'L-1' }])).toBe(false);
    expect(chosen({ created: '2025-01-01' }, {}, [{ when: '2026-01-01', lead: 'L-2' }])).toBe(true);
    expect(chosen({ created: '' })).toBe(false);
    expect(chosen({ created: '2025-01-01' }, { idleMonths: null })).toBe(false);
    expect(chosen({ created: '2025-01-01', nextDay: '2026-05-29' })).toBe(false);
  });

  it('counts months by the calendar', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
    expect(monthsBefore('2026-05-29', 0)).toBe('2026-05-29');
  });
});

describe('replacerOf', () => {
  it('puts stand-ins for the longest names, as replacing them one after the other does', () => {
    const names = new Map([
      ['あいう', '①'],
      ['あいうえ', '②'],
      ['うえお', '③'],
    ]);
    const all = /あいうえ|あいう|うえお/g;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('あ', 'い', 'う', 'え', 'お') }), (text) => {
        expect(replacerOf(names)(text)).toBe(text.replace(all, (name) => names.get(name) as string));
      }),
      { numRuns: 1000 },
    );
  });

  it('looks for no name of one or two letters', () => {
    expect(
      replacerOf(
        new Map([
          ['森', 'x'],
          ['山田', 'y'],
        ]),
      )('森山田'),
    ).toBe('森山田');
  });
});

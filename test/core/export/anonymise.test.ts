import fc from 'fast-check';
import { type AnonymiseOptions, anonymise } from '../../../src/core/export/anonymise';
import { chooseLeads, monthsBefore } from '../../../src/core/export/choose-leads';
import { replacerOf } from '../../../src/core/export/replace-names';
import { PERSONAL } from '../../../src/core/export/stand-ins';
import { applyEdits } from '../../../src/core/quality/edits';
import type { Cell, TableId } from '../../../src/core/tables/table';
import { tableOf } from '../quality/clean-team';

const OPTIONS: AnonymiseOptions = {
  ...{ idleMonths: 12, statuses: ['outOfScope'], asOf: '2026-05-29', language: 'ja' },
  words: { company: '会社', person: '氏名' },
};

const TEAM = {
  leads: tableOf('leads', [
    {
      id: 'L-1',
      company: '株式会社山田商店',
      person: '山田 太郎',
      phone: '03-1111-1111',
      mail: 'taro@example.com',
      status: '対象外',
      source: '展示会',
      created: '2026-04-01',
      nextDay: '',
      memo: '退職',
    },
    {
      id: 'L-2',
      company: '川上工業',
      person: '川上 花子',
      phone: '03-2222-2222',
      mail: 'hana@example.com',
      status: '新規',
      source: '紹介',
      created: '2025-05-28',
      nextDay: '',
      memo: '',
    },
    {
      id: 'L-3',
      company: '㈱山田商店',
      person: '森 一郎',
      phone: '03-1111-1111',
      mail: '',
      status: 'アプローチ中',
      source: '紹介',
      created: '2026-05-01',
      nextDay: '',
      memo: '山田 太郎様の後任。川上工業の紹介',
    },
    {
      id: 'L-4',
      company: '海運輸',
      person: '海野 次郎',
      phone: '',
      mail: '',
      status: '新規',
      source: '',
      created: '2024-01-01',
      nextDay: '2026-06-01',
      memo: '',
    },
  ]),
  actions: tableOf('actions', [
    {
      when: '2025-05-28T10:00',
      lead: 'L-2',
      company: '川上工業（株）',
      member: '佐藤',
      kind: '電話',
      minutes: 3,
      memo: '川上 花子様',
    },
    {
      when: '2026-05-02T10:00',
      lead: 'L-3',
      company: '株式会社山田商店',
      member: '佐藤',
      kind: '電話',
      minutes: 2,
      memo: 'taro@example.com へも',
    },
    {
      when: '2025-01-01',
      lead: '',
      company: '川上工業',
      member: '佐藤',
      kind: 'メール',
      minutes: '',
      memo: '',
    },
  ]),
  deals: tableOf('deals', [
    {
      id: 'D-1',
      company: '川上工業',
      person: '川上花子',
      amount: 5,
      result: '失注',
      closedOn: '2025-04-01',
      memo: '値段',
    },
  ]),
  daily: tableOf('daily', [
    { day: '2026-05-02', member: '佐藤', calls: 3, memo: '川上工業に電話 03-2222-2222' },
  ]),
} as const;

/** Whatever list it is. */
interface AnyTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const cellsOf = (table: AnyTable | undefined, column: string): readonly Cell[] => {
  const place = (table?.columns ?? []).indexOf(column);
  return (table?.rows ?? []).map((cells) => cells[place] ?? '');
};

describe('anonymise', () => {
  const made = anonymise(TEAM, OPTIONS);
  const { tables, left } = applyEdits(TEAM, made.edits);

  it('puts stand-ins for companies and people, one for each, and empties phones, mails and memos', () => {
    expect(left).toEqual([]);
    expect(cellsOf(tables.leads, 'company')).toEqual(['会社001', '会社002', '㈱山田商店', '海運輸']);
    expect(cellsOf(tables.leads, 'person')).toEqual(['氏名001', '氏名002', '森 一郎', '海野 次郎']);
    expect(cellsOf(tables.leads, 'phone')).toEqual(['', '', '03-1111-1111', '']);
    expect(cellsOf(tables.leads, 'mail')).toEqual(['', '', '', '']);
    expect(cellsOf(tables.deals, 'company')).toEqual(['会社002']);
    expect(cellsOf(tables.deals, 'person')).toEqual(['氏名002']);
    expect(cellsOf(tables.deals, 'memo')).toEqual(['']);
  });

  it('takes the actions along by ID, and by company where no other lead of it stays', () => {
    expect(cellsOf(tables.actions, 'company')).toEqual(['会社003', '株式会社山田商店', '会社002']);
    expect(made.rows).toEqual({ daily: 0, leads: 2, actions: 2, deals: 1 });
  });

  it('takes names out of the memos of rows that stay', () => {
    expect(cellsOf(tables.leads, 'memo')[2]).toBe('氏名001様の後任。会社002の紹介');
    expect(cellsOf(tables.actions, 'memo')[1]).toBe(' へも');
    expect(cellsOf(tables.daily, 'memo')).toEqual(['会社002に電話 ']);
  });

  it('leaves and tells what a row that stays has as its own', () => {
    expect(made.shared).toEqual(['株式会社山田商店', '03-1111-1111']);
  });

  it('gives a copy of the rows as they were', () => {
    expect(made.copy.map(({ name, rows }) => [name, rows])).toEqual([
      ['gyakusan-leads.csv', 2],
      ['gyakusan-activities.csv', 2],
      ['gyakusan-deals.csv', 1],
    ]);
    expect(made.copy[0]?.text).toMatch(/株式会社山田商店,山田 太郎,03-1111-1111/);
  });

  it('goes on counting where stand-ins are there already', () => {
    const again = {
      ...TEAM,
      leads: tableOf('leads', [
        { id: 'L-1', company: '会社041', status: '対象外' },
        { id: 'L-2', company: '森', status: '対象外' },
      ]),
    };
    expect(anonymise({ leads: again.leads }, OPTIONS).edits.map(({ to }) => to)).toEqual(['会社042']);
  });

  it('chooses nobody whose company has an open deal', () => {
    const deals = tableOf('deals', [{ id: 'D-1', company: '㈱山田商店', result: '' }]);
    expect(anonymise({ leads: TEAM.leads, deals }, OPTIONS).rows.leads).toBe(1);
  });
});

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

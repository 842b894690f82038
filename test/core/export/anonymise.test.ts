import { anonymise } from '../../../src/core/export/anonymise';
import { applyEdits } from '../../../src/core/quality/edits';
import { tableOf } from '../quality/clean-team';
import { cellsOf, OPTIONS } from './anonymise-options';

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

  it('changes nothing the second time in English either', () => {
    const english = { ...OPTIONS, words: { company: 'Company-', person: 'Person-' } };
    const once = applyEdits(TEAM, anonymise(TEAM, english).edits).tables;
    expect(cellsOf(once.leads, 'company').slice(0, 2)).toEqual(['Company-001', 'Company-002']);
    expect(anonymise(once, english).edits).toEqual([]);
  });

  it('chooses nobody whose company has an open deal', () => {
    const deals = tableOf('deals', [{ id: 'D-1', company: '㈱山田商店', result: '' }]);
    expect(anonymise({ leads: TEAM.leads, deals }, OPTIONS).rows.leads).toBe(1);
  });
});

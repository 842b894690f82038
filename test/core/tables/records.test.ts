import { choiceIn, choicesOf, choiceWord } from '../../../src/core/tables/choices';
import { actionsOf, dealsOf, leadsOf } from '../../../src/core/tables/records';
import { TABLES } from '../../../src/core/tables/table';
import { actions } from '../../../templates/actions';
import { daily } from '../../../templates/daily';
import { deals } from '../../../templates/deals';
import { leads } from '../../../templates/leads';

describe('TABLES', () => {
  it.each([
    ['daily', daily],
    ['leads', leads],
    ['actions', actions],
    ['deals', deals],
  ] as const)('names columns the template of %s has', (table, template) => {
    const there = template.columns.map(({ id }) => id);
    expect(there).toEqual(expect.arrayContaining(Object.keys(TABLES[table])));
  });
});

describe('choiceIn', () => {
  it('knows each choice again by its word in either language', () => {
    for (const list of ['status', 'way', 'result', 'followUp', 'stage', 'meeting', 'outcome'] as const) {
      for (const choice of choicesOf(list)) {
        expect(choiceIn(list, choiceWord(list, choice, 'ja'))).toBe(choice);
        expect(choiceIn(list, choiceWord(list, choice, 'en'))).toBe(choice);
      }
    }
  });

  it('looks past width, case and blanks, and knows nothing it was not told', () => {
    expect(choiceIn('status', ' ナーチャリング（ネクストアクション 有） ')).toBe('nurturePlanned');
    expect(choiceIn('outcome', 'WON')).toBe('won');
    expect(choiceIn('outcome', '')).toBeNull();
    expect(choiceIn('outcome', 'constructor')).toBeNull();
  });
});

describe('leadsOf, actionsOf, dealsOf', () => {
  it('read cells by column, wherever it stands, and leave out what they cannot read', () => {
    const [lead] = leadsOf({
      columns: ['status', 'id', 'created', 'nextDay'],
      rows: [['アプローチ中', 'L-1', '2026-04-01T09:30', '来週']],
      at: [7],
    });
    expect(lead).toMatchObject({ row: 7, id: 'L-1', status: 'approaching', created: '2026-04-01T09:30' });
    expect(lead).toMatchObject({ nextDay: null, company: '', owner: '' });

    const [action] = actionsOf({
      columns: ['when', 'kind', 'result', 'minutes'],
      rows: [['2026-04-01T25:30', 'Call', 'アポ獲得', 3]],
      at: [2],
    });
    expect(action).toMatchObject({ when: '2026-04-01', kind: 'call', result: 'meeting', minutes: 3 });

    const [deal] = dealsOf({
      columns: ['id', 'amount', 'result', 'closedOn', 'budget'],
      rows: [['D-1', 'たぶん', 'Won', '2026-02-30', true]],
      at: [2],
    });
    expect(deal).toMatchObject({ amount: null, outcome: 'won', closedOn: null, budget: true, need: false });
  });
});

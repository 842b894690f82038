import { checkData } from '../../../src/core/quality/check-data';
import { COLUMN_NAMES, columnName } from '../../../src/core/quality/column-name';
import { groupFindings } from '../../../src/core/quality/group-findings';
import { outgrown } from '../../../src/core/quality/outgrown';
import { sayFinding } from '../../../src/core/quality/say-finding';
import { TABLES, type TableId } from '../../../src/core/tables/table';
import { dataWordsOf } from '../../../src/core/words/data-words';
import { KNOWN, tableOf } from './clean-team';

const said = (table: Parameters<typeof checkData>[0], language: 'ja' | 'en' = 'ja') =>
  checkData(table, KNOWN).map((finding) => {
    const { what, fix } = sayFinding(finding, dataWordsOf(language).quality, columnName(language));
    return `${what} ${fix}`;
  });

describe('sayFinding', () => {
  it('says what is wrong with the value, and what it becomes', () => {
    const daily = tableOf('daily', [
      { day: '令和8年4月1日', member: ' 佐藤 花子', calls: 10, effectiveContacts: 12, won: '多数' },
      { day: '2026-04-01', member: '佐藤 花子', calls: 0, effectiveContacts: 0, won: 0 },
    ]);
    expect(said({ daily })).toEqual([
      '「令和8年4月1日」は日付として計算できません。 「2026-04-01」に直します。',
      '「␣佐藤␣花子」に余分な空白があります（␣は空白）。 「佐藤 花子」に直します。',
      '「多数」は数ではありません。 数字だけを書いてください。',
      '有効コンタクト数が12で、架電数の10より多くなっています。 どちらかの件数を直してください。別の日の分の結果なら、そのままでかまいません。',
      '「2026-04-01」が、2行目にもあります。 同じものなら、1行にまとめてください。',
    ]);
    expect(said({ daily }, 'en')[3]).toMatch(/^Effective contacts is 12, more than Calls, which is 10\./);
  });

  it('asks where nothing is certain, and says so where a cell is to be emptied', () => {
    expect(said({ deals: tableOf('deals', [{ id: 'D-1', product: 'GTXPro', budget: '○' }]) })).toEqual([
      '「GTXPro」は、「設定」の商品にありません。 「GTX Pro」ではありませんか。',
      '「○」は、チェックとして数えません。 「チェックあり」ではありませんか。',
    ]);
    expect(said({ leads: tableOf('leads', [{ status: '対象外', nextDay: '2026-06-01' }]) })).toEqual([
      '対応の終わったリードに、期日（2026-06-01）が残っています。 空にします。',
    ]);
  });
});

describe('COLUMN_NAMES', () => {
  it.each(['ja', 'en'] as const)(
    'has a header for every column of every list, each once in its list: %s',
    (language) => {
      for (const table of Object.keys(TABLES) as TableId[]) {
        const names = COLUMN_NAMES[language][table];
        expect(Object.keys(names).sort()).toEqual(Object.keys(TABLES[table]).sort());
        expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
      }
    },
  );
});

describe('groupFindings', () => {
  it('counts findings by list, rule and column, the most frequent first', () => {
    const daily = tableOf(
      'daily',
      ['１', '2件', 'x', 4].map((calls, i) => ({ day: `2026-04-0${i + 1}`, calls })),
    );
    const leads = tableOf('leads', [{ id: 'L-1', source: '展示' }]);
    const groups = groupFindings(checkData({ leads, daily }, KNOWN));
    expect(groups.map(({ findings, ...group }) => group)).toEqual([
      { table: 'daily', column: 'calls', rule: 'textNumber', count: 2, certain: 2, proposed: 0 },
      { table: 'daily', column: 'calls', rule: 'noNumber', count: 1, certain: 0, proposed: 0 },
      { table: 'leads', column: 'source', rule: 'unknownSource', count: 1, certain: 0, proposed: 1 },
    ]);
  });
});

describe('outgrown', () => {
  it('says nothing up to five members and a hundred thousand rows', () => {
    expect(outgrown({ members: 5, actionRows: 99_999 })).toEqual([]);
  });

  it('names each reason from there on', () => {
    expect(outgrown({ members: 6, actionRows: 100_000 })).toEqual([
      { of: 'members', count: 6, most: 5 },
      { of: 'rows', count: 100_000, most: 100_000 },
    ]);
  });
});

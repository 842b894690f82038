import fc from 'fast-check';
import { activityRowsOf } from '../../../src/core/import/activity-row';
import type { FileText } from '../../../src/core/import/file-text';
import type { Mapping } from '../../../src/core/import/mapping';
import { type ReadingOf, readTable } from '../../../src/core/import/read-table';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import { tellProblems } from '../../../src/core/import/tell-import';
import { noActivity } from '../../../src/core/kpi/measures';
import type { TableId } from '../../../src/core/tables/table';
import { dataWordsOf } from '../../../src/core/words/data-words';

/** A file as its reader hands it over: one text a line, cells between bars, numbered from 1. */
const file = (...lines: string[]): FileText => ({
  lines: lines.flatMap((line, i) => (line === '' ? [] : { line: i + 1, cells: line.split('|') })),
  badQuotes: [],
});

function read(table: TableId, ...lines: string[]) {
  const text = file(...lines);
  const { mapping } = recogniseTable(text, { table });
  return readTable(text, mapping as Mapping, { language: 'ja' });
}

/** The rows by column, as a person would look them up. */
function cells(table: TableId, ...lines: string[]) {
  const { columns, rows } = read(table, ...lines);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

const told = (table: TableId, ...lines: string[]) =>
  read(table, ...lines).problems.map(({ what, line, value, leftOut }) => [line, what, value, leftOut]);

describe('readTable', () => {
  it('reads a Japanese file of daily rows', () => {
    const reading = read(
      'daily',
      '日付|担当者|リードソース|架電数（件）|有効コンタクト数|受注数|受注金額|メモ',
      '2026/4/1| 佐藤|展示会 |１２０|36|0|￥3,000,000| 午後が良い ',
    );
    expect(reading).toMatchObject({
      columns: ['day', 'member', 'channel', 'calls', 'effectiveContacts', 'won', 'revenue', 'memo'],
      rows: [['2026-04-01', '佐藤', '展示会', 120, 36, 0, 3_000_000, '午後が良い']],
      at: [2],
    });
    expect([reading.problems, reading.questions]).toEqual([[], []]);
  });

  it('puts the choices of exports into the words of the sheets', () => {
    const results = cells(
      'actions',
      '日時|会社名|種類|結果',
      ...['不通', 'リコール', 'アポイント化', 'NG', '番号違い', 'No answer', 'Meeting set', '再架電必要'].map(
        (result, i) => `2026-04-01 9:0${i}|泉|架電|${result}`,
      ),
    );
    expect(results.map(({ result }) => result)).toEqual([
      ...['未接続', '再架電必要', 'アポ獲得', '失注', '対象外', '未接続', 'アポ獲得', '再架電必要'],
    ]);
    expect(results[0]).toEqual({ when: '2026-04-01T09:00', company: '泉', kind: '電話', result: '未接続' });
  });

  it('takes the end of a deal from its stage, and its day by whether it has ended', () => {
    const deals = cells(
      'deals',
      '取引名|取引ステージ|合計売上|クローズ日',
      'A|Closed Won|$125000|2026-04-15',
      'B|失注|0|2026-04-16',
      'C|Negotiation/Review|5|2026-05-31',
      'D|いつか|5|',
    );
    expect(
      deals.map(({ stage, result, closedOn, expectedClose }) => [stage, result, closedOn, expectedClose]),
    ).toEqual([
      ['', '受注', '2026-04-15', ''],
      ['', '失注', '2026-04-16', ''],
      ['見積・稟議', '', '', '2026-05-31'],
      ['いつか', '', '', ''],
    ]);
  });

  it('joins names, and days with their times', () => {
    const people = cells('leads', '会社名|姓|名', '泉|高橋|健', '泉|Sato|Ken', '泉|鈴木|');
    expect(people.map(({ person }) => person)).toEqual(['高橋 健', 'Ken Sato', '鈴木']);
    const [call] = cells('actions', '架電日|開始時刻|企業名|架電結果', '2026/4/1|15:04:05|泉|不在');
    expect(call?.when).toBe('2026-04-01T15:04');
  });

  it('multiplies amounts by the unit in the header, and turns seconds into minutes', () => {
    expect(cells('deals', '会社名|金額（千円）', '泉|1,200')[0]?.amount).toBe(1_200_000);
    expect(cells('actions', '日時|会社名|結果|通話時間（秒）', '2026-04-01|泉|不在|90')[0]?.minutes).toBe(
      1.5,
    );
  });

  it('reads checks', () => {
    const boxes = cells(
      'deals',
      '会社名|金額|予算',
      ...['○', '×', 'TRUE', 'はい', '', '未', '1'].map((box) => `泉|5|${box}`),
    );
    expect(boxes.map(({ budget }) => budget)).toEqual([true, false, true, true, false, false, true]);
  });

  it('unwraps texts that Excel was told to leave alone, and keeps formulas as text', () => {
    const phones = cells('leads', '会社名|電話番号', '泉|="0312345678"', '=1+1|+81-3-1234-5678');
    expect(phones.map(({ company, phone }) => [company, phone])).toEqual([
      ['泉', '0312345678'],
      ['=1+1', '+81-3-1234-5678'],
    ]);
  });

  it('keeps a cell it cannot read as the text it shows, and tells it', () => {
    const lines = ['会社名|金額|商談設定日|段階|予算', '泉|未定です|昨日|いつか|たぶん'];
    expect(cells('deals', ...lines)[0]).toMatchObject({
      ...{ amount: '未定です', created: '昨日', stage: 'いつか', budget: 'たぶん' },
    });
    expect(told('deals', ...lines)).toEqual([
      [2, 'no-number', '未定です', false],
      [2, 'unreadable-day', '昨日', false],
      [2, 'unknown-choice', 'いつか', false],
      [2, 'no-check', 'たぶん', false],
    ]);
  });

  it('leaves out, and tells, what cannot be a row', () => {
    expect(
      told(
        'daily',
        '日付|担当者|架電数', //        1
        '2026-04-01|佐藤|1|200', //     2: a comma moved the count
        '日付|担当者|架電数', //        3: the headers once more
        '合計|佐藤|10', //              4: a total
        '|佐藤|10', //                  5: no day
        '2026-04-02|佐藤|10', //        6
      ),
    ).toEqual([
      [2, 'too-many-cells', '4', true],
      [3, 'repeated-header', '', true],
      [4, 'unreadable-day', '合計', true],
      [5, 'unreadable-day', '', true],
    ]);
    expect(told('deals', '会社名|金額', '|500', '泉|500')).toEqual([[2, 'no-key', '500', true]]);
  });

  it('asks for the order of days it cannot tell, and takes the answer', () => {
    const text = file('会社名|金額|作成日|受注予定日', '泉|5|3/4/2026|4/13/2026', '泉2|5|5/6/2026|4/30/2026');
    const { mapping } = recogniseTable(text);
    const asked = readTable(text, mapping as Mapping, { language: 'ja' });
    expect(asked.questions).toEqual([
      {
        ...{ ask: 'date-order', column: 2, header: '作成日', samples: ['3/4/2026', '5/6/2026'] },
        ...{ orders: ['mdy', 'dmy'], likely: 'mdy' },
      },
    ]);
    const created = asked.columns.indexOf('created' as never);
    const expected = asked.columns.indexOf('expectedClose' as never);
    expect(asked.rows.map((row) => [row[created], row[expected]])).toEqual([
      ['3/4/2026', '2026-04-13'],
      ['5/6/2026', '2026-04-30'],
    ]);
    const uses = (mapping as Mapping).uses.map((use, i) =>
      i === 2 ? { ...use, order: 'dmy' as const } : use,
    );
    const answered = readTable(text, { ...(mapping as Mapping), uses }, { language: 'ja' });
    expect([answered.questions, answered.problems]).toEqual([[], []]);
    expect(answered.rows.map((row) => row[created])).toEqual(['2026-04-03', '2026-06-05']);
  });

  it('has no rows while a column is missing that it cannot do without, and asks for it', () => {
    const { rows, questions } = read('daily', '担当者|架電数', '佐藤|5');
    expect([rows, questions]).toEqual([[], [{ ask: 'missing-column', anyOf: ['day'] }]]);
  });

  it('tells columns it does not use', () => {
    const { problems } = read('daily', '日付|架電数|コール数|天気||', '2026-04-01|10|99|晴|x|');
    expect(problems.map(({ what, column, value }) => [what, column, value])).toEqual([
      ['repeated-column', 2, '99'],
      ['unknown-column', 3, '晴'],
      ['unnamed-column', 4, 'x'],
    ]);
  });

  it('reads times with a zone in the team’s own', () => {
    const text = file('会社名|電話番号|作成日時', '泉|1|2026-03-31T15:30:00Z');
    const { mapping } = recogniseTable(text);
    const created = (utcOffset?: number) =>
      readTable(text, mapping as Mapping, { language: 'ja', ...(utcOffset !== undefined && { utcOffset }) })
        .rows[0]?.[2];
    expect([created(), created(0)]).toEqual(['2026-04-01T00:30', '2026-03-31T15:30']);
  });

  it('loses no line: what is not empty is a row or left out and told', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '2026-04-01',
        '2026/2/30',
        '4/1/2026',
        '佐藤',
        '10',
        '-3',
        '2.5',
        'x',
        '１２',
        '受注',
      ),
      fc.string({ maxLength: 4 }),
    );
    const body = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 20 });
    const headers = {
      daily: ['日付', '担当者', '架電数', '受注金額'],
      leads: ['会社名', '電話番号', 'ステータス', '作成日'],
      actions: ['日時', '会社名', '結果', '担当者'],
      deals: ['商談ID', '段階', '金額', '商談設定日'],
    };
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(headers) as TableId[])), body, (table, values) => {
        const lines = [headers[table], ...values].map((texts, i) => ({ line: i + 1, cells: texts }));
        const filled = lines.slice(1).filter(({ cells: texts }) => texts.some((text) => text.trim() !== ''));
        const text = { lines: [lines[0] as (typeof lines)[number], ...filled], badQuotes: [] };
        const { mapping } = recogniseTable(text, { table });
        const { at, problems } = readTable(text, mapping as Mapping, { language: 'ja' });
        const out = new Set(problems.filter(({ leftOut }) => leftOut).map(({ line }) => line));
        expect([...at, ...out].sort((a, b) => a - b)).toEqual(filled.map(({ line }) => line));
      }),
    );
  });
});

describe('activityRowsOf', () => {
  it('takes an empty count for 0, and leaves out a row with a count that is none', () => {
    const reading = read(
      'daily',
      '日付|担当者|架電数|商談設定数|受注金額',
      ...[
        '2026-04-01|佐藤||2|1,200.50',
        '2026-04-01|佐藤|5',
        '2026-04-02|佐藤|十|1|',
        '2026-04-03|佐藤|-1|1|',
      ],
    ) as ReadingOf<'daily'>;
    const { rows, problems } = activityRowsOf(reading);
    const row = { day: '2026-04-01', member: '佐藤', channel: '', memo: '' };
    expect(rows).toEqual([
      { ...row, measures: { ...noActivity(), meetings: 2, revenue: 1200.5 } },
      { ...row, measures: { ...noActivity(), calls: 5 } },
    ]);
    expect(problems.map(({ line, what, leftOut }) => [line, what, leftOut])).toEqual([
      [4, 'no-number', true],
      [5, 'negative', true],
    ]);
  });
});

describe('tellProblems', () => {
  it('says line, column, value and fix, and many of the same kind once', () => {
    const { problems } = read(
      'deals',
      '会社名|段階|金額|天気|色',
      ...['A|いつか|5|晴|赤', 'B|いつか|x|晴|赤', 'C|いつか|5|晴|赤', '||7||'],
    );
    expect(tellProblems(problems, dataWordsOf('en').importing)).toEqual([
      {
        where: 'line 1',
        what: 'columns that are not used: 天気, 色',
        fix: 'rename those that are needed to "calls", "company", "amount" or the like',
      },
      {
        where: 'line 2 and 2 more',
        what: '段階 "いつか" is not one of the choices',
        fix: 'make it one of the choices; for now it is taken as text',
      },
      {
        where: 'line 3',
        what: '金額 "x" is not a number',
        fix: 'write a number; for now it is taken as text',
      },
      {
        where: 'line 5',
        what: 'nothing says which row this is (its first value: 7)',
        fix: 'write a date, a company, an ID or the like; this row is left out',
      },
    ]);
    expect(tellProblems(problems, dataWordsOf('ja').importing).map(({ where }) => where)).toEqual([
      ...['1行目', '2行目ほか2行', '3行目', '5行目'],
    ]);
  });
});

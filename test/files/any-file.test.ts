import type { Mapping } from '../../src/core/import/mapping';
import { readTable } from '../../src/core/import/read-table';
import { recogniseTable } from '../../src/core/import/recognise-table';
import { readFileText } from '../../src/files/read-file-text';
import { type Meant, type MeantTable, writtenFile } from './written-files';

const day = (text: string) => ({ day: text });
/** Texts that a spreadsheet would take for formulas, and others that a reader might spoil. */
const MEMOS = [
  '=IMPORTXML("http://x","//a")',
  '+1+1',
  '@x',
  '-2+3',
  '一行目\n二行目',
  'a;b,c\td',
  '「"」',
  '007',
  '',
];

/** What one list of each kind is meant to hold; the third day tells months from days. */
const TABLES: readonly MeantTable[] = [
  {
    table: 'daily',
    columns: ['day', 'member', 'channel', 'calls', 'meetings', 'revenue', 'memo'],
    rows: MEMOS.map((memo, i) => [
      ...[day(['2026-04-01', '2026-05-03', '2026-04-23'][i % 3] as string), '田中', '展示会'],
      ...[1200 + i, i, 3_000_000, memo],
    ]),
  },
  {
    table: 'leads',
    columns: ['id', 'company', 'person', 'phone', 'status', 'source', 'created', 'memo'],
    rows: MEMOS.map((memo, i) => [
      ...[`L-${i}`, `青葉${i}商事`, '髙橋 健', '0312345678', '新規', '紹介'],
      ...[day(['2026-04-01', '2026-05-03', '2026-04-23'][i % 3] as string), memo],
    ]),
  },
  {
    table: 'actions',
    columns: ['when', 'lead', 'company', 'member', 'kind', 'result', 'memo'],
    rows: MEMOS.map((memo, i) => [
      day(['2026-04-01', '2026-05-03', '2026-04-23'][i % 3] as string),
      ...[`L-${i}`, '青葉商事', '佐藤', '電話', ['未接続', 'アポ獲得'][i % 2] as string, memo],
    ]),
  },
  {
    table: 'deals',
    columns: ['id', 'company', 'product', 'stage', 'amount', 'isOwner', 'created', 'memo'],
    rows: MEMOS.map((memo, i) => [
      ...[`D-${i}`, '泉製作所', 'GTX Pro', '提案', 125_000 + i, '鈴木'],
      ...[day(['2026-04-01', '2026-05-03', '2026-04-23'][i % 3] as string), memo],
    ]),
  },
];

const SEEDS = 800;

describe('a file', () => {
  it(`means the same however it is written, in ${SEEDS} ways`, () => {
    const seen = new Map<string, Set<unknown>>();
    let asked = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const meant = TABLES[seed % TABLES.length] as MeantTable;
      const { bytes, ways } = writtenFile(meant, seed);
      for (const [way, value] of Object.entries(ways)) seen.set(way, (seen.get(way) ?? new Set()).add(value));
      const file = readFileText(bytes);
      if (!file) throw new Error(`seed ${seed} is no text`);
      const recognition = recogniseTable(file);
      expect([seed, ways, recognition.headerLine !== null]).toEqual([seed, ways, ways.hasHeader]);
      if (recognition.table === null && ways.hasHeader) asked++;
      expect([seed, recognition.candidates]).toEqual([seed, expect.arrayContaining([meant.table])]);
      const mapping = ways.hasHeader
        ? recogniseTable(file, { table: meant.table }).mapping
        : ({ ...meant, headerLine: null, uses: meant.columns.map((target) => ({ target })) } as Mapping);
      if (recognition.table !== null) expect([seed, recognition.table]).toEqual([seed, meant.table]);
      const { columns, rows, problems, questions } = readTable(file, mapping as Mapping, { language: 'ja' });
      const at = meant.columns.map((column) => (columns as readonly string[]).indexOf(column));
      expect([seed, ways, rows.map((cells) => at.map((place) => cells[place]))]).toEqual([
        ...[seed, ways],
        meant.rows.map((cells) => cells.map(plain)),
      ]);
      expect([seed, problems, questions]).toEqual([seed, [], []]);
    }
    // Every way there is has come up, and no file with headers had to be asked about.
    expect([...seen].map(([way, values]) => [way, values.size])).toEqual([
      ...[
        ['encoding', 5],
        ['delimiter', 3],
        ['lineEnd', 3],
        ['days', 12],
        ['amounts', 6],
      ],
      ...[
        ['hasHeader', 2],
        ['titles', 3],
        ['empty', 3],
        ['style', 3],
      ],
    ]);
    expect(asked).toBe(0);
  });

  it('keeps what looks like a formula as the text it is', () => {
    const file = readFileText(
      Buffer.from('日付,担当者,架電数,メモ\n2026-04-01,=1+1,5,"=IMPORTXML(""http://x"",""//a"")"\n'),
    );
    const mapping = file && recogniseTable(file).mapping;
    expect(file && mapping && readTable(file, mapping, { language: 'ja' }).rows).toEqual([
      ['2026-04-01', '=1+1', 5, '=IMPORTXML("http://x","//a")'],
    ]);
  });
});

const plain = (cell: Meant): string | number => (typeof cell === 'object' ? cell.day : cell);

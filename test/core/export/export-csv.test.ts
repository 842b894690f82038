import fc from 'fast-check';
import Papa from 'papaparse';
import { exportCsv } from '../../../src/core/export/export-csv';
import { unguarded } from '../../../src/core/export/guard';
import {
  CALL_OUTCOMES,
  DEAL_STAGES,
  LEAD_STATUSES,
  TASK_SUBTYPES,
} from '../../../src/core/export/standard-values';
import { COLUMN_NAMES } from '../../../src/core/quality/column-name';
import { choicesOf } from '../../../src/core/tables/choices';
import {
  type Cell,
  type ColumnKind,
  type ColumnOf,
  TABLES,
  type Table,
  type TableId,
} from '../../../src/core/tables/table';
import { tableOf } from '../quality/clean-team';
import { anyText } from './any-text';

const parse = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  return data;
};

const OPTIONS = { language: 'ja', unnamed: 'ご担当者' } as const;

describe('exportCsv', () => {
  /** A cell as its column asks for it. */
  const cellOf = (kind: ColumnKind): fc.Arbitrary<Cell> => {
    const day = fc.constantFrom('', '2026-04-01', '2025-12-31');
    if (kind === 'count' || kind === 'amount')
      return fc.oneof(fc.constant(''), fc.integer({ min: -9, max: 1e9 }));
    if (kind === 'check') return fc.boolean();
    if (kind === 'day') return day;
    return kind === 'moment' ? fc.oneof(day, fc.constant('2026-04-01T09:30')) : anyText;
  };
  const tables = (id: TableId): fc.Arbitrary<Table> => {
    const columns = Object.keys(TABLES[id]) as unknown as Table['columns'];
    const kinds = TABLES[id] as { readonly [column: string]: ColumnKind };
    return fc
      .array(fc.tuple(...columns.map((column) => cellOf(kinds[column] as ColumnKind))), { maxLength: 5 })
      .map((rows) => ({ columns, rows, at: rows.map((_, i) => i + 2) }));
  };
  /** The way back, as an import goes: headers to columns, texts to what the columns ask for. */
  const readBack = (id: TableId, text: string, language: 'ja' | 'en'): readonly (readonly Cell[])[] => {
    const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
    const [head = [], ...rows] = data.slice(0, -1);
    const columns = head.map(
      (header) =>
        Object.entries(COLUMN_NAMES[language][id]).find(
          ([, name]) => name === header,
        )?.[0] as ColumnOf<TableId>,
    );
    const kinds = TABLES[id] as { readonly [column: string]: ColumnKind };
    return rows.map((cells) =>
      cells.map((cell, i): Cell => {
        const kind = kinds[columns[i] as string];
        if (kind === 'check') return cell === 'TRUE';
        if (kind === 'moment') return cell.replace(' ', 'T');
        return (kind === 'count' || kind === 'amount') && cell !== '' ? Number(cell) : unguarded(cell);
      }),
    );
  };

  it.each(['leads', 'deals', 'activities'] as const)(
    'writes our own columns so that they read back as they were: %s',
    (kind) => {
      const id = kind === 'activities' ? 'actions' : kind;
      fc.assert(
        fc.property(tables(id), fc.constantFrom('ja', 'en'), (table, language) => {
          const { files } = exportCsv(kind, 'plain', { [id]: table }, { ...OPTIONS, language });
          expect(readBack(id, files[0]?.text ?? '', language)).toEqual(table.rows);
        }),
      );
    },
  );

  const leads = tableOf('leads', [
    {
      id: 'L-1',
      company: '株式会社山田',
      person: '山田 太郎',
      phone: '+81 3-1234-5678',
      status: '対象外',
      source: '展示会',
      industry: 'IT・通信',
      mail: 'taro@example.com',
      owner: '佐藤',
      memo: '=危険',
      nextHow: '',
      created: '2026-04-01T09:30',
    },
    {
      id: 'L-2',
      company: '',
      person: '',
      phone: '',
      status: '新規',
      source: '',
      industry: '印刷',
      mail: '',
      owner: '',
      memo: '',
      nextHow: 'メール',
      created: '',
    },
  ]);
  const deals = tableOf('deals', [
    {
      id: 'D-1',
      company: '㈱山',
      product: 'GTX',
      stage: '見積・稟議',
      amount: 1_200_000,
      expectedClose: '2026-06-30',
      result: '',
      closedOn: '',
      budget: true,
    },
    {
      id: 'D-2',
      company: '川',
      product: '',
      stage: '提案',
      amount: 0,
      expectedClose: '',
      result: '失注',
      closedOn: '2026-05-01',
      budget: false,
    },
    {
      id: 'D-3',
      company: '',
      product: '',
      stage: '',
      amount: '',
      expectedClose: '',
      result: '',
      closedOn: '',
      budget: false,
    },
  ]);
  const actions = tableOf('actions', [
    {
      when: '2026-04-01T09:30',
      lead: 'L-1',
      company: '株式会社山田',
      member: '佐藤',
      kind: '電話',
      result: 'アポ獲得',
      minutes: 2.5,
      memo: '-約束',
    },
    {
      when: '2026-04-02',
      lead: 'L-9',
      company: '川',
      member: '佐藤',
      kind: 'メール',
      result: '',
      minutes: '',
      memo: '',
    },
  ]);
  const objects = (text: string): Record<string, string>[] => {
    const [head = [], ...rows] = parse(text);
    return rows.map((cells) => Object.fromEntries(head.map((header, i) => [header, cells[i] as string])));
  };

  it("writes leads for Salesforce under the labels of the wizard's help page, with a name and a status for each", () => {
    const { files, lacking } = exportCsv('leads', 'salesforce', { leads }, OPTIONS);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([['gyakusan-leads-salesforce.csv', 2]]);
    expect(objects(files[0]?.text ?? '')).toEqual([
      {
        ...{ 'First Name': '太郎', 'Last Name': '山田', Company: '株式会社山田', Phone: '03-1234-5678' },
        ...{
          Email: 'taro@example.com',
          'Lead Status': 'Closed - Not Converted',
          'Lead Source': '展示会',
          Industry: 'Technology',
        },
        Description: "'=危険\nステータス: 対象外\n担当者: 佐藤\n発生日時: 2026-04-01 09:30",
        'Gyakusan ID': 'L-1',
      },
      {
        ...{ 'First Name': '', 'Last Name': 'ご担当者', Company: '', Phone: '', Email: '' },
        ...{ 'Lead Status': 'Open - Not Contacted', 'Lead Source': '', Industry: '印刷' },
        ...{ Description: 'ステータス: 新規\n次回の方法: メール', 'Gyakusan ID': 'L-2' },
      },
    ]);
    expect(lacking).toEqual([{ table: 'leads', row: 3, field: 'Company' }]);
  });

  it('writes leads for HubSpot, and names those without the mail it tells contacts by', () => {
    const { files, lacking } = exportCsv('leads', 'hubspot', { leads }, OPTIONS);
    expect(objects(files[0]?.text ?? '')[0]).toMatchObject({
      'Last Name': '山田',
      'Company Name': '株式会社山田',
      'Lead Status': 'Unqualified',
    });
    expect(lacking).toEqual([{ table: 'leads', row: 3, field: 'Email' }]);
  });

  it('writes deals with the stage they are in or came to, and the day they are or were due', () => {
    const stages = (target: 'salesforce' | 'hubspot', ...fields: string[]) => {
      const { files, lacking } = exportCsv('deals', target, { deals }, OPTIONS);
      return [
        objects(files[0]?.text ?? '').map((row) => fields.map((field) => row[field])),
        lacking.map(({ row, field }) => `${row} ${field}`),
      ];
    };
    expect(stages('salesforce', 'Name', 'StageName', 'CloseDate', 'Amount')).toEqual([
      [
        ['㈱山 GTX', 'Proposal/Price Quote', '2026-06-30', '1200000'],
        ['川', 'Closed Lost', '2026-05-01', '0'],
        ['D-3', '', '', ''],
      ],
      ['4 StageName', '4 CloseDate'],
    ]);
    expect(stages('hubspot', 'Deal Name', 'Pipeline', 'Deal Stage', 'Close Date')).toEqual([
      [
        ['㈱山 GTX', 'Sales Pipeline', 'Decision Maker Bought-In', '2026-06-30'],
        ['川', 'Sales Pipeline', 'Closed Lost', '2026-05-01'],
        ['D-3', 'Sales Pipeline', '', ''],
      ],
      ['4 Deal Stage'],
    ]);
  });

  it('writes activities for Salesforce as one file of tasks, joined by the mail of the lead', () => {
    const { files } = exportCsv('activities', 'salesforce', { actions, leads }, OPTIONS);
    expect(
      objects(files[0]?.text ?? '').map((row) => [
        row.Subject,
        row.ActivityDate,
        row.TaskSubtype,
        row.CallDurationInSeconds,
        row['Lead Email'],
      ]),
    ).toEqual([
      ['電話: アポ獲得', '2026-04-01', 'Call', '150', 'taro@example.com'],
      ['メール', '2026-04-02', 'Email', '', ''],
    ]);
  });

  it('writes activities for HubSpot as calls and notes', () => {
    const { files, lacking } = exportCsv('activities', 'hubspot', { actions, leads }, OPTIONS);
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['gyakusan-calls-hubspot.csv', 1],
      ['gyakusan-notes-hubspot.csv', 1],
    ]);
    expect(objects(files[0]?.text ?? '')[0]).toMatchObject({
      'Activity Date': '2026-04-01 09:30',
      'Call Duration': '150000',
      'Call Outcome': 'Connected',
    });
    expect(lacking).toEqual([{ table: 'actions', row: 3, field: 'Email' }]);
  });

  it('writes the same headers in either language, and nothing for a list that is not there', () => {
    for (const target of ['salesforce', 'hubspot'] as const) {
      for (const kind of ['leads', 'deals', 'activities'] as const) {
        const heads = (['ja', 'en'] as const).map((language) =>
          exportCsv(kind, target, { leads, deals, actions }, { ...OPTIONS, language }).files.map(
            ({ text }) => text.split('\r\n')[0],
          ),
        );
        expect(heads[0]).toEqual(heads[1]);
        expect(exportCsv(kind, target, {}, OPTIONS)).toEqual({ files: [], lacking: [] });
      }
    }
  });
});

describe('the standard values', () => {
  it('are there for every choice', () => {
    for (const target of ['salesforce', 'hubspot'] as const) {
      expect(Object.keys(LEAD_STATUSES[target]).sort()).toEqual([...choicesOf('status')].sort());
      expect(Object.keys(DEAL_STAGES[target]).sort()).toEqual(
        [...choicesOf('stage'), ...choicesOf('outcome')].sort(),
      );
    }
    expect(Object.keys(TASK_SUBTYPES).sort()).toEqual([...choicesOf('way')].sort());
    expect(Object.keys(CALL_OUTCOMES).sort()).toEqual([...choicesOf('result')].sort());
  });
});

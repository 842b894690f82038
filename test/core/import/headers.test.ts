import { HEADERS, headerMeaning, TABLE_IDS } from '../../../src/core/import/headers/header-index';
import { mapColumns, missingTargets, sourceSignature } from '../../../src/core/import/mapping';
import { plainHeader } from '../../../src/core/import/plain-header';
import { recogniseTable } from '../../../src/core/import/recognise-table';
import { type AnyColumn, targetsOf } from '../../../src/core/import/targets';
import { TABLES, type TableId } from '../../../src/core/tables/table';
import { dataWordsOf } from '../../../src/core/words/data-words';

const targets = (table: TableId, ...headers: string[]) =>
  mapColumns(table, headers).map(({ target }) => target);

/** A file with these headers and a line below them. */
const file = (...headers: string[]) => ({
  lines: [
    { line: 1, cells: headers },
    { line: 2, cells: headers.map((_, i) => `${i}`) },
  ],
  badQuotes: [],
});

describe('the names of columns', () => {
  it.each(TABLE_IDS)('of %s are written as plainHeader leaves them, and mean one column only', (table) => {
    const all = Object.entries(HEADERS[table]).flatMap(([target, { names, else: others = [] }]) => [
      ...names.map((name) => ({ name, target, isSure: true })),
      ...others.map((name) => ({ name, target, isSure: false })),
    ]);
    expect(all.filter(({ name }) => plainHeader(name) !== name)).toEqual([]);
    const sure = all.filter(({ isSure }) => isSure);
    const names = sure.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(sure.filter(({ name, target }) => headerMeaning(table, name).surely !== target)).toEqual([]);
  });

  it.each(TABLE_IDS)('of %s hold those of our own sheets and of the page, in both languages', (table) => {
    for (const language of ['ja', 'en'] as const) {
      const own = dataWordsOf(language).importing.columns[table] as { readonly [target: string]: string };
      const columns = Object.keys(TABLES[table]) as AnyColumn[];
      expect([language, columns.map((column) => headerMeaning(table, own[column] as string).surely)]).toEqual(
        [...[language, columns]],
      );
      expect(recogniseTable(file(...columns.map((column) => own[column] as string))).table).toBe(table);
      expect(targetsOf(table).filter(([target]) => !own[target])).toEqual([]);
    }
  });

  it.each(['', ' ', '（件）', '天気', '架電数メモ', 'constructor', 'toString', '__proto__'])(
    'mean nothing where a header is %j',
    (header) => {
      for (const table of TABLE_IDS)
        expect(headerMeaning(table, header)).toEqual({ surely: null, maybe: [] });
    },
  );

  it('keep 商談 and 有効商談, 接続 and 有効接続, 受注 and 受注金額 apart', () => {
    expect(targets('daily', '商談数', '有効商談数', '接続数', '有効接続数', '受注数', '受注金額')).toEqual([
      ...['meetings', 'qualifiedMeetings', 'connects', 'effectiveContacts', 'won', 'revenue'],
    ]);
  });
});

describe('recogniseTable', () => {
  it.each<[string, TableId, readonly [header: string, target: string | null][]]>([
    [
      'opportunities of Salesforce in Japanese',
      'deals',
      [
        ...([
          ['商談 所有者', 'isOwner'],
          ['商談名', 'memo'],
          ['取引先名', 'company'],
          ['フェーズ', 'stage'],
        ] as const),
        ...([
          ['確度(%)', null],
          ['金額', 'amount'],
          ['完了予定日', 'closeDate'],
          ['失注理由', 'lostReason'],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'leads of Salesforce in English',
      'leads',
      [
        ...([
          ['Lead ID', 'id'],
          ['Lead Owner', 'owner'],
          ['First Name', 'firstName'],
          ['Last Name', 'lastName'],
        ] as const),
        ...([
          ['Email', 'mail'],
          ['Lead Status', 'status'],
          ['Phone', 'phone'],
          ['Create Date', 'created'],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'deals of HubSpot in Japanese',
      'deals',
      [
        ...([
          ['取引名', 'company'],
          ['取引ステージ', 'stage'],
          ['パイプライン', null],
        ] as const),
        ...([
          ['合計売上', 'amount'],
          ['クローズ日', 'closeDate'],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'deals of HubSpot in English',
      'deals',
      [
        ...([
          ['Record ID', 'id'],
          ['Deal Name', 'memo'],
          ['Amount', 'amount'],
          ['Deal Stage', 'stage'],
        ] as const),
        ...([
          ['Close Date', 'closeDate'],
          ['Deal Owner', 'isOwner'],
          ['Company Name', 'company'],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'calls of Zoho',
      'actions',
      [
        ...([
          ['Call Start Time', 'when'],
          ['Call Duration (in seconds)', 'minutes'],
          ['Call Owner', 'member'],
        ] as const),
        ...([
          ['Subject', 'memo'],
          ['Call Type', 'kind'],
          ['Billable', null],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'a list people call from',
      'leads',
      [
        ...([
          ['企業名', 'company'],
          ['電話番号', 'phone'],
          ['業種', 'industry'],
          ['架電回数', null],
        ] as const),
        ...([
          ['最終結果', 'status'],
          ['最終架電日', 'lastContact'],
          ['架電者', 'owner'],
          ['メモ', 'memo'],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
    [
      'a log of calls',
      'actions',
      [
        ...([
          ['LogDate', 'when'],
          ['LogTime', 'time'],
          ['AgentName', 'member'],
          ['Result', 'result'],
        ] as const),
        ...([
          ['ResultNotes', 'memo'],
          ['DialledToNumber', null],
        ] as const),
      ].map(([header, target]) => [header, target]),
    ],
  ])('knows %s', (_, table, columns) => {
    const recognition = recogniseTable(file(...columns.map(([header]) => header)));
    expect(recognition.table).toBe(table);
    expect(recognition.mapping?.uses.map(({ target }) => target)).toEqual(
      columns.map(([, target]) => target),
    );
  });

  it('tells 担当者名 by what else there is: a person at the customer, or one of ours', () => {
    expect(targets('leads', '会社名', '担当者名', '自社担当')).toEqual(['company', 'person', 'owner']);
    expect(targets('leads', '会社名', '氏名', '担当者名')).toEqual(['company', 'person', 'owner']);
  });

  it('asks which table it is where two fit alike, and takes the answer', () => {
    const both = file('会社名', '担当者', '電話番号', '金額', 'メモ');
    const { table, mapping, candidates } = recogniseTable(both);
    expect([table, mapping, [...candidates].sort()]).toEqual([null, null, ['deals', 'leads']]);
    expect(recogniseTable(both, { table: 'deals' }).mapping?.uses.map(({ target }) => target)).toEqual([
      ...['company', 'isOwner', null, 'amount', 'memo'],
    ]);
  });

  it('finds the headers below titles, and says where there are none', () => {
    const lines = [['案件一覧'], ['出力日', '2026/5/1'], ['商談ID', '会社名', '金額'], ['D-1', '泉', '5']];
    const text = (from: number) => ({
      lines: lines.slice(from).map((cells, i) => ({ line: i + 1, cells })),
      badQuotes: [],
    });
    expect(recogniseTable(text(0)).headerLine).toBe(3);
    const none = recogniseTable(text(3));
    expect([none.headerLine, none.table, none.candidates.length]).toEqual([null, null, 4]);
    expect(none.columns).toEqual([
      { header: '', samples: ['D-1'] },
      { header: '', samples: ['泉'] },
      { header: '', samples: ['5'] },
    ]);
    expect(recogniseTable(text(0), { headerLine: null }).columns[0]?.samples).toEqual([
      '案件一覧',
      '出力日',
      '商談ID',
    ]);
  });

  it('shows columns whose names nobody knows, to be told what they are', () => {
    const { headerLine, columns, table } = recogniseTable(file('いろ', 'かたち', 'おもさ'));
    expect([headerLine, table, columns.map(({ header }) => header)]).toEqual([
      1,
      null,
      ['いろ', 'かたち', 'おもさ'],
    ]);
  });

  it('knows a source again by its headers, with titles above them or without', () => {
    const headers = ['いろ', 'かたち', 'おもさ'];
    const uses = [{ target: 'company' }, { target: null }, { target: 'amount', scale: 1000 }] as const;
    const kept = { [sourceSignature(headers)]: { table: 'deals', uses } } as const;
    const lines = [['月次'], headers, ['泉', 'まる', '5']].map((cells, i) => ({ line: i + 1, cells }));
    expect(recogniseTable({ lines, badQuotes: [] }, { kept })).toMatchObject({
      ...{ table: 'deals', kept: true, headerLine: 2 },
      mapping: { table: 'deals', headerLine: 2, uses },
    });
    expect(recogniseTable(file('ＩＲＯ'), { kept }).kept).toBe(false);
  });
});

describe('missingTargets', () => {
  it('says what a table cannot be filled without', () => {
    const missing = (table: TableId, ...headers: string[]) =>
      missingTargets({ table, uses: mapColumns(table, headers) }).map(([first]) => first);
    expect(missing('daily', '担当者', '架電数')).toEqual(['day']);
    expect(missing('daily', '日付', '担当者')).toEqual(['calls']);
    expect(missing('actions', '会社名')).toEqual(['when']);
    expect(missing('deals', '金額')).toEqual(['id']);
    expect(missing('leads', 'メール')).toEqual([]);
  });
});

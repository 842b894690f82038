import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellFormulaValue, Workbook } from 'exceljs';
import { wordsOf } from '../../../src/core/words/index';
import { TEMPLATES } from '../../../templates/index';
import { encodeShiftJis } from '../../files/encode-shift-jis';
import { type Counts, MEASURE_NAMES, type MeantRow, randomActivity } from './random-activity';
import { start, startJson } from './start-program';

jest.setTimeout(120_000);

const BUNDLE = join(__dirname, '../../../.build/host-node.cjs');

const PIPELINE = join(__dirname, '../../../../shared/data/maven_crm/sales_pipeline.csv');

const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Sums of rows, by a key of theirs; written as plainly as can be, to be independent of the product. */
function sumBy(
  rows: readonly MeantRow[],
  key: (row: MeantRow) => string | number,
): Map<string | number, Counts> {
  const sums = new Map<string | number, Counts>();
  for (const row of rows) {
    const sum = sums.get(key(row)) ?? (Object.fromEntries(MEASURE_NAMES.map((name) => [name, 0])) as Counts);
    for (const name of MEASURE_NAMES) sum[name] += row.counts[name];
    sums.set(key(row), sum);
  }
  return sums;
}

/** A list of groups as a map from their name, to be compared whatever their order. */
function byName<Key extends string>(groups: readonly (Counts & { readonly [K in Key]: string })[], key: Key) {
  return new Map(groups.map(({ [key]: name, ...counts }) => [name, counts]));
}

describe('npm start -- --json', () => {
  const made = randomActivity(1, 6000, '2026-01-10', 110);
  const soFar = made.rows.filter(({ day }) => day <= '2026-04-15');
  const april = soFar.filter(({ day }) => day >= '2026-04-01');
  const total = sumBy(april, () => 'all').get('all') as Counts;
  const argv = '--goal won=12 --rates connect=0.28,meeting=0.12,win=0.3 --as-of 2026-04-15 --xlsx book.xlsx';
  let document: Awaited<ReturnType<typeof startJson>>;

  beforeAll(async () => {
    writeFileSync(join(folder, 'sjis.csv'), encodeShiftJis(made.text));
    document = await startJson(folder, ['--input', 'sjis.csv', ...argv.split(' ')]);
  });

  it('plans backwards from the goal, exactly', () => {
    // April 2026 has 21 business days; the members are all but the nameless one.
    const { chain, perBusinessDay, perMemberPerDay } = document.plan;
    expect({ chain, perBusinessDay, perMemberPerDay }).toEqual({
      chain: [
        { key: 'calls', rate: 0.28, required: 12 / 0.3 / 0.12 / 0.28 },
        { key: 'effectiveContacts', rate: 0.12, required: 12 / 0.3 / 0.12 },
        { key: 'meetings', rate: 0.3, required: 12 / 0.3 },
        { key: 'won', required: 12 },
      ],
      perBusinessDay: 12 / 0.3 / 0.12 / 0.28 / 21,
      perMemberPerDay: 12 / 0.3 / 0.12 / 0.28 / 21 / 6,
    });
  });

  it('adds up the month to the as-of day, whole and by member, channel and weekday', () => {
    const { progress } = document;
    expect([progress.from, progress.to]).toEqual(['2026-04-01', '2026-04-30']);
    expect(progress.actual).toEqual(total);
    expect(byName(progress.byMember, 'member')).toEqual(sumBy(april, ({ member }) => member));
    expect(byName(progress.byChannel, 'channel')).toEqual(sumBy(april, ({ channel }) => channel));
    const weekday = ({ day }: MeantRow): number => new Date(day).getUTCDay() || 7;
    const byWeekday = sumBy(april, weekday);
    expect(progress.byWeekday).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => ({ weekday: number, ...byWeekday.get(number) })),
    );
  });

  it('adds up every month so far', () => {
    const byMonth = sumBy(soFar, ({ day }) => day.slice(0, 7));
    const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
    expect(document.progress.byMonth).toEqual(months.map((month) => ({ month, ...byMonth.get(month) })));
  });

  it('carries the speed so far on to the end of the month, and foretells where it lands', () => {
    const { runRate, low, expected, high, probability, attainment } = document.landing;
    expect(runRate).toBeCloseTo((total.won / 11) * 21, 9);
    expect([total.won, low, expected, high].map(Number)).toEqual(
      [total.won, low, expected, high].map(Number).sort((a, b) => a - b),
    );
    expect(attainment).toBeCloseTo((expected as number) / 12, 9);
    // More than twelve are won already.
    expect(total.won).toBeGreaterThan(12);
    expect(probability).toBe(1);
  });

  it('tells the bottleneck as a story too', () => {
    const { what, why, soWhat, nowWhat } = document.bottleneck.story;
    for (const part of [what, why, soWhat, nowWhat]) expect(part[0]).toMatch(/。$/);
    expect(document.bottleneck.factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(
      document.bottleneck.outcome.gap,
      9,
    );
  });

  it('finds the factor furthest below its target', () => {
    const attainments = new Map([
      ['calls', total.calls / ((12 / 0.3 / 0.12 / 0.28) * (11 / 21))],
      ['connectRate', total.effectiveContacts / total.calls / 0.28],
      ['meetingRate', total.meetings / total.effectiveContacts / 0.12],
      ['winRate', total.won / total.meetings / 0.3],
    ]);
    for (const { key, attainment } of document.bottleneck.factors) {
      expect(attainment).toBeCloseTo(attainments.get(key) as number, 9);
    }
    const below = [...attainments].filter(([, value]) => value < 1).sort(([, a], [, b]) => a - b);
    expect(document.bottleneck.factor).toBe(below[0]?.[0] ?? null);
  });

  it('lists every row it could not use with its line, and rows after the as-of day', () => {
    const lines = document.problems.flatMap(({ where }) => /^(\d+)行目$/.exec(where)?.[1] ?? []).map(Number);
    expect(lines).toEqual(made.badLines);
    for (const { what, fix } of document.problems) expect([what, fix]).not.toContain('');
  });

  it('saves the workbook, whose formulas say the same', async () => {
    const excel = new Workbook();
    await excel.xlsx.readFile(join(folder, 'book.xlsx'));
    const dashboard = excel.getWorksheet('ダッシュボード');
    const shown = new Map<string, unknown>();
    dashboard?.eachRow((row) => {
      const [key, actual] = [row.getCell(1).value, row.getCell(4).value as CellFormulaValue | null];
      if (typeof key === 'string') shown.set(key, actual?.result);
    });
    for (const key of ['calls', 'effectiveContacts', 'meetings', 'won'] as const) {
      expect([key, shown.get(`progress.${key}`)]).toEqual([key, total[key]]);
    }
  });

  it('lists the installed sheets in the order of their tabs, every template among them', async () => {
    const excel = new Workbook();
    await excel.xlsx.readFile(join(folder, 'book.xlsx'));
    const ids = TEMPLATES.map(({ id }) => id);
    expect(document.sheets.map(({ id }) => id)).toEqual(ids);
    expect(document.sheets.map(({ name }) => name)).toEqual(ids.map((id) => wordsOf('ja').sheets[id]));
    const tabs = new Set(document.sheets.map(({ name }) => name));
    expect(excel.worksheets.map(({ name }) => name).filter((name) => tabs.has(name))).toEqual([...tabs]);
  });

  it('calls the services as often for 20,000 rows as for 100', async () => {
    const calls = async (name: string, rows: number) => {
      writeFileSync(join(folder, name), randomActivity(2, rows, '2026-03-01', 46).text);
      return (await startJson(folder, ['--input', name, '--as-of', '2026-04-15'])).serviceCalls;
    };
    const few = await calls('few.csv', 100);
    expect(await calls('many.csv', 20_000)).toEqual(few);
    expect(Object.keys(few)).toEqual(
      expect.arrayContaining(['installEverything', 'writeTables', 'planBackwards', 'findBottleneck']),
    );
  });

  it('tells what files hold by their headers, and puts each into its list', async () => {
    const files = {
      'calls.csv': '日付,担当者,架電数\n2026-04-09,佐藤,5\n',
      'deals.csv': encodeShiftJis(
        '案件一覧\r\n商談ID;会社名;IS担当;フェーズ;金額（千円）;作成日;クローズ日\r\nD-1;泉;佐藤;受注;1,200;2026/3/1;2026/4/2\r\n'.concat(
          'D-2;青葉;鈴木;失注;0;2026/3/1;2026/4/3\r\nD-3;=1+1;鈴木;提案;300;2026/3/1;2026/5/1\r\n',
        ),
      ),
      'leads.csv': 'Lead ID\tCompany\tPhone\tLead Status\nL-1\t泉\t0312345678\tContacted\n',
      'log.csv': '架電日,開始時刻,リードID,架電者,架電結果\n2026/4/9,9:30,L-1,佐藤,不通\n',
    };
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
    const inputs = Object.keys(files).flatMap((name) => ['--input', name]);
    const { deals, progress, problems } = await startJson(folder, [...inputs, '--xlsx', 'lists.xlsx']);
    expect(deals).toEqual({
      ...{ won: 1, lost: 1, open: 1, revenue: 1_200_000, winRate: 0.5, medianCycleDays: 32 },
      byMonth: [{ month: '2026-04', won: 1, lost: 1, revenue: 1_200_000 }],
      byMember: [
        { member: '佐藤', won: 1, lost: 0, revenue: 1_200_000 },
        { member: '鈴木', won: 0, lost: 1, revenue: 0 },
      ],
    });
    expect([progress.asOf, progress.actual.calls, problems]).toEqual(['2026-04-09', 5, []]);

    const excel = new Workbook();
    await excel.xlsx.readFile(join(folder, 'lists.xlsx'));
    const row = (sheet: string, number: number) =>
      excel.getWorksheet(sheet)?.getRow(number).values as unknown[];
    expect(row('リード', 2)).toEqual(expect.arrayContaining(['L-1', '泉', '0312345678', 'アプローチ中']));
    expect(row('アクション履歴', 2)).toEqual(
      expect.arrayContaining([new Date('2026-04-09T09:30:00Z'), 'L-1', '佐藤', '未接続']),
    );
    expect(row('商談', 4)).toEqual(expect.arrayContaining(['D-3', '=1+1', '提案', 300_000]));
  });

  const withExport = existsSync(PIPELINE) ? it : it.skip;
  withExport(
    'sums up a whole CRM export (needs ../shared/data/maven_crm beside the repository)',
    async () => {
      const { deals, progress } = await startJson(folder, ['--input', PIPELINE]);
      expect(deals).toMatchObject({
        won: 4238,
        lost: 2473,
        open: 2089,
        revenue: 10005534,
        medianCycleDays: 57,
      });
      expect(deals.winRate).toBeCloseTo(0.6315, 5);
      expect(deals.byMonth.map(({ won }) => won)).toEqual([531, 285, 438, 531, 308, 446, 503, 279, 406, 511]);
      expect(deals.byMember[0]).toMatchObject({ member: 'Darcel Schlecht', revenue: 1153214 });
      expect(deals.byMember.at(-1)).toMatchObject({ member: 'Violet Mclelland', revenue: 123431 });
      expect(progress.asOf).toBe('2017-12-31');
    },
  );

  it('takes the latest day of what happened where there are only deals', async () => {
    writeFileSync(
      join(folder, 'only.csv'),
      '商談ID,金額,段階,作成日,受注予定日\nD-1,5,提案,2026-04-09,2026-06-30\n',
    );
    expect((await startJson(folder, ['--input', 'only.csv'])).progress.asOf).toBe('2026-04-09');
  });

  it('takes the latest day of the file that is not after today as the as-of day', async () => {
    writeFileSync(join(folder, 'days.csv'), 'date,calls\n2026-04-09,5\n2026-04-13,7\n2999-01-01,1\n');
    const { progress } = await startJson(folder, ['--input', 'days.csv']);
    expect([progress.asOf, progress.actual.calls]).toEqual(['2026-04-13', 12]);
  });
});

describe('npm start', () => {
  it('sums up a made-up team in a few lines, and ends', async () => {
    const { code, stdout } = await start(folder, ['--no-serve', '--as-of', '2026-04-15']);
    expect(code).toBe(0);
    expect(stdout).toContain('目標: 受注数 10件');
    expect(stdout).toContain('架電数 1,333 → 有効コンタクト数 400 → 商談設定数 40 → 受注数 10');
    expect(stdout).toContain('最も遅れているのは商談化率です。');
    expect(stdout).toContain('達成確率別の架電数（月）: 50% 1,289 / 80% 1,668 / 90% 1,892');
  });

  it('answers what the user can mend with one line on stderr and exit code 2', async () => {
    const { code, stdout, stderr } = await start(folder, ['--input', 'none.csv', '--json'], {
      LANG: 'en_US',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'The file "none.csv" does not exist; check the path given with --input.',
    );
  });

  it('says that a workbook cannot be written', async () => {
    const argv = ['--as-of', '2026-04-15', '--no-serve', '--xlsx', 'nowhere/book.xlsx'];
    const { code, stderr } = await start(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toContain('ファイル「nowhere/book.xlsx」に書き込めません（ENOENT）。');
  });

  it('tells an unexpected failure in one sentence, with its place only under DEBUG, and exit code 1', async () => {
    // A folder without the built add-on stands for anything nobody thought of.
    const run = (debug: string) => {
      const program = `require(${JSON.stringify(BUNDLE)}).main({ argv: ['--json', '--lang', 'en'], cwd: '.', root: '.',
        env: { DEBUG: '${debug}' } }).then((code) => { process.exitCode = code; })`;
      return spawnSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
    };
    const { status, stdout, stderr } = run('');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Something unexpected went wrong: ENOENT.* \(run it with DEBUG=1 to see where\)\n$/,
    );
    expect(run('1').stderr).toMatch(/\n +at /);
  });

  it('explains itself with --help', async () => {
    const { code, stdout } = await start(folder, ['--help'], { LANG: 'en_US.UTF-8' });
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Usage: npm start -- [options]']);
  });
});

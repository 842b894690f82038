import { openAddon } from './open-addon';

const SHEETS = ['ダッシュボード', '日次入力', '目標', '設定', '履歴'];

describe('the menu', () => {
  it('is there in AuthMode.NONE, where no sheet may be touched', () => {
    const { host } = openAddon();
    host.open('NONE');
    const labels = host.ui.menus.flatMap(({ items }) =>
      items.map((item) => (item === 'separator' ? '-' : item.label)),
    );
    expect(labels).toEqual([
      'サイドバーを開く',
      '逆算する',
      'ボトルネックを調べる',
      '-',
      'テンプレートを設置',
      '修復',
    ]);
    expect(host.serviceCalls().onOpen?.total).toBe(0);
  });

  it('is English for an English user', () => {
    const { host } = openAddon({ locale: 'en_US' });
    host.open('NONE');
    expect(JSON.stringify(host.ui.menus)).toContain('Plan backwards');
  });
});

describe('installTemplates', () => {
  it('inserts the sheets, and finds nothing to do the second time', () => {
    const { host, lastSaid } = openAddon();
    host.call('installTemplates');
    const names = () => host.spreadsheet.getSheets().map((sheet) => sheet.getName());
    expect(names()).toEqual(expect.arrayContaining(SHEETS));
    const before = host.snapshot();
    host.call('installTemplates');
    expect(lastSaid()).toBe('すでに設置されています。変更はありません。');
    expect(JSON.stringify(host.snapshot())).toBe(JSON.stringify(before));
  });

  it('leaves no cell in error', () => {
    const { host } = openAddon();
    host.call('installTemplates');
    for (const name of SHEETS) {
      const values = host.spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [];
      expect(values.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
  });

  it('finds its sheets and columns again after renaming, inserting and moving', async () => {
    const { host, send, overview, lastSaid } = openAddon();
    host.call('installTemplates');
    const sheet = (name: string) =>
      host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    sheet('日次入力').setName('毎日の記録').insertColumnsBefore(4, 2);
    sheet('設定').insertRowBefore(3);
    sheet('目標').insertColumnBefore(2);
    host.call('installTemplates');
    expect(lastSaid()).toBe('すでに設置されています。変更はありません。');

    await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
    const row = ['2026-03-02', '田中', '紹介', 100, 0, 0, 30, 3, 0, 1, 500000, 0, ''];
    await send('importDailyRows', { rows: [row] });
    const { progress } = await overview();
    expect(progress.actual).toMatchObject({
      calls: 100,
      effectiveContacts: 30,
      meetings: 3,
      won: 1,
      revenue: 500000,
    });
  });

  it('says what to do when a command needs sheets that are not there', () => {
    const { host, lastSaid } = openAddon();
    host.call('planBackwards');
    expect(lastSaid()).toBe(
      'テンプレートがまだありません。メニューの「テンプレートを設置」を押してください。',
    );
  });
});

describe('repairTemplates', () => {
  it('puts back a formula somebody overwrote and a sheet somebody deleted, and keeps typed values', async () => {
    const { host, send, value } = openAddon();
    host.call('installTemplates');
    await send('saveTargets', { goal: { kind: 'won', value: 12 } });
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    const row =
      targets
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'short.calls') + 1;
    targets.getRange(row, 8).setValue(5);
    host.spreadsheet.deleteSheet(
      host.spreadsheet.getSheetByName('ダッシュボード') as GoogleAppsScript.Spreadsheet.Sheet,
    );
    host.call('repairTemplates');
    expect(value('目標', 'short.calls', 8)).toBeCloseTo(12 / 0.25 / 0.1 / 0.3, 9);
    expect(value('目標', 'goalValue', 3)).toBe(12);
    expect(value('ダッシュボード', 'progress.calls', 3)).toBeCloseTo(1600, 9);
  });
});

describe('importDailyRows', () => {
  it('stores text that looks like a formula as text', async () => {
    const { host, send } = openAddon();
    host.call('installTemplates');
    await send('saveSettings', { asOf: '2026-03-31' });
    const evil = ['=1+1', '+1', '-1', '@SUM(1)', "'quoted"];
    const rows = evil.map((text) => ['2026-03-02', text, text, 1, 0, 0, 0, 0, 0, 0, 0, 0, text]);
    await send('importDailyRows', { rows });
    const daily = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
    const range = daily.getRange(2, 1, evil.length, 13);
    expect(Array.from(range.getValues(), (line) => [line[1], line[2], line[12]])).toEqual(
      evil.map((text) => [text, text, text]),
    );
    expect(
      Array.from(range.getFormulas())
        .flatMap((line) => Array.from(line))
        .join(''),
    ).toBe('');
  });

  it('refuses a request that is not rows, in words, and changes nothing', async () => {
    const { host, send } = openAddon();
    host.call('installTemplates');
    const before = JSON.stringify(host.snapshot());
    for (const request of [null, [], { rows: 'x' }, { rows: [['2026-13-01']] }, { rows: [[1, 2, 3]] }]) {
      await expect(send('importDailyRows', request)).rejects.toThrow('送られた内容を読み取れませんでした');
    }
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });

  it('costs the same number of service calls for 100 rows and for 20,000', async () => {
    const counts = [];
    for (const n of [100, 20000]) {
      const { host, send, overview } = openAddon();
      host.call('installTemplates');
      await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
      const rows = Array.from({ length: n }, (_, i) => {
        const day = `2026-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`;
        return [day, '田中', '紹介', 10, 0, 0, 3, 1, 0, 0, 0, 0, ''];
      });
      await send('importDailyRows', { rows });
      host.call('planBackwards');
      host.call('findBottleneck');
      const { progress } = await overview();
      expect(progress.byMonth.reduce((sum, { calls }) => sum + calls, 0)).toBe(10 * n);
      counts.push(host.serviceCalls());
    }
    expect(counts[0]).toEqual(counts[1]);
  });
});

import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

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
      'データの取り込み・点検・書き出し',
      '-',
      '月締め',
      '月締めを取り消す',
      '-',
      'テンプレートを設置',
      'テンプレートの手入れ',
      '-',
      'ヘルプ',
    ]);
    expect(host.serviceCalls().onOpen?.total).toBe(0);
  });

  it('is English for an English user', () => {
    const { host } = openAddon({ locale: 'en_US' });
    host.open('NONE');
    expect(JSON.stringify(host.ui.menus)).toContain('Plan backwards');
  });
});

describe('findBottleneck', () => {
  it('opens the sidebar where the bottleneck is told, which openSidebar leaves to the reader', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    const pageOf = (command: string): string => {
      host.call(command);
      const shown = host.ui.shown.at(-1);
      return shown?.kind === 'sidebar' ? shown.page.content : '';
    };
    const page = pageOf('openSidebar');
    expect(page).toContain('<div id="app">');
    expect(pageOf('findBottleneck')).toBe(`${page}<meta name="view" content="bottleneck">`);
  });
});

describe('installMinimal', () => {
  it('inserts the sheets, and finds nothing to do the second time', () => {
    const { host, lastSaid } = openAddon();
    host.call('installMinimal');
    const names = () => host.spreadsheet.getSheets().map((sheet) => sheet.getName());
    expect(names()).toEqual(expect.arrayContaining(SHEETS));
    const before = host.snapshot();
    host.call('installMinimal');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
    expect(JSON.stringify(host.snapshot())).toBe(JSON.stringify(before));
  });

  it('asks for at most 40 service calls a sheet, and for four a sheet when there is nothing to do', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    expect(host.serviceCalls().installMinimal?.total).toBeLessThanOrEqual(40 * SHEETS.length);
    host.call('installMinimal');
    expect(host.serviceCalls().installMinimal?.total).toBeLessThanOrEqual(4 * SHEETS.length);
  });

  it('stays within that for the whole set, and has nothing to do the second time', () => {
    const { host, lastSaid } = openAddon();
    host.call('installEverything');
    const installed = host.spreadsheet.getSheets().length - 1;
    expect(installed).toBe(23);
    expect(host.serviceCalls().installEverything?.total).toBeLessThanOrEqual(40 * installed);
    host.call('installEverything');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
  });

  it('finishes what an earlier run left half-way: content, looks and hidden columns', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    const sheet = (name: string) =>
      host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    const form = sheet('目標');
    const log = sheet('日次入力');
    const finished = [form, log].map((one) => [looksOf(one), one.getDataRange().getFormulas()]);
    for (const one of [form, log]) {
      // As a run leaves a sheet that stopped once its columns were marked.
      one.clear().clearNotes().showColumns(1, 12);
      const marks = one.createDeveloperMetadataFinder().withKey('gyakusan').find();
      const mark = marks.find((metadata) => metadata.getValue()?.startsWith('sheet '));
      mark?.setValue((mark.getValue() ?? '').replace(/[^:]*$/, ''));
    }
    host.call('installMinimal');
    expect([form, log].map((one) => [looksOf(one), one.getDataRange().getFormulas()])).toEqual(finished);
    expect([1, 2, 3].map((column) => form.isColumnHiddenByUser(column))).toEqual([true, false, false]);
    expect([4, 5, 6, 7].map((column) => log.isColumnHiddenByUser(column))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(host.spreadsheet.getSheets().map((one) => one.getName())).toEqual(
      expect.arrayContaining([...SHEETS]),
    );
    expect(host.spreadsheet.getSheets()).toHaveLength(SHEETS.length + 1);
  });

  it('brings a sheet of an older version up to date: puts in what did not exist then, keeps what was typed', async () => {
    const { host, send, value } = openAddon();
    host.call('installMinimal');
    await send('saveTargets', { goal: { kind: 'won', value: 12 } });
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    const before = targets.getDataRange().getDisplayValues();
    const keys = before.map(([key]) => key);
    // As an older version had it: no row for the deal size, no column for calls a member and day.
    targets.deleteRow(keys.indexOf('dealSize') + 1);
    targets.deleteColumn(8);
    const marks = targets.createDeveloperMetadataFinder().withKey('gyakusan').find();
    marks.find((mark) => mark.getValue()?.startsWith('sheet '))?.setValue('sheet targets 0:ja:launch:older');
    host.call('installMinimal');
    expect(targets.getDataRange().getDisplayValues()).toEqual(before);
    expect(value('目標', 'goalValue', 3)).toBe(12);
  });

  it('leaves no cell in error', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    for (const name of SHEETS) {
      const values = host.spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [];
      expect(values.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
  });

  it('finds its sheets and columns again after renaming, inserting, moving and sorting', async () => {
    const { host, send, overview, lastSaid } = openAddon();
    host.call('installMinimal');
    const sheet = (name: string) =>
      host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    const daily = sheet('日次入力').setName('毎日の記録').insertColumnsBefore(4, 2);
    daily.getRange('F1').setValue('電話した数');
    daily.moveColumns(daily.getRange('A:A'), 5);
    daily.insertRowBefore(1);
    sheet('設定').insertRowBefore(3);
    sheet('目標').insertColumnBefore(2);
    host.call('installMinimal');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');

    await send('saveSettings', { asOf: '2026-03-31', members: ['田中', '佐藤'] });
    const counts = { calls: 100, effectiveContacts: 30, meetings: 3, won: 1, revenue: 500000 };
    await importDaily(send, {
      rows: [
        dailyRow('2026-03-02', '田中', '紹介', counts),
        dailyRow('2026-03-03', '佐藤', '紹介', { calls: 7 }),
      ],
    });
    const rows = daily.getRange(3, 1, 2, daily.getLastColumn());
    rows.sort(1);
    expect(Array.from(rows.getValues(), (line) => [line[0], line[5]])).toEqual([
      ['佐藤', 7],
      ['田中', 100],
    ]);
    const { progress } = await overview();
    expect(progress.actual).toMatchObject({ ...counts, calls: 107 });
    expect(progress.byMember.map(({ member, calls }) => [member, calls])).toEqual([
      ['田中', 100],
      ['佐藤', 7],
    ]);
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
    host.call('installMinimal');
    await send('saveTargets', { goal: { kind: 'won', value: 12 } });
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    const row =
      targets
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'short.calls') + 1;
    targets.getRange(row, 6).setValue(5);
    host.spreadsheet.deleteSheet(
      host.spreadsheet.getSheetByName('ダッシュボード') as GoogleAppsScript.Spreadsheet.Sheet,
    );
    host.call('repairTemplates');
    expect(value('目標', 'short.calls', 6)).toBeCloseTo(12 / 0.25 / 0.1 / 0.3, 9);
    expect(value('目標', 'goalValue', 3)).toBe(12);
    expect(value('ダッシュボード', 'progress.calls', 3)).toBeCloseTo(1600, 9);
  });

  it('brings a sheet of an older version up to date around the looks, notes and checks people gave it', () => {
    const { host, lastSaid } = openAddon();
    host.call('installMinimal');
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    const marks = targets.createDeveloperMetadataFinder().withKey('gyakusan').find();
    const mark = marks.find((metadata) => metadata.getValue()?.startsWith('sheet '));
    mark?.setValue('sheet targets 0:ja:launch:older');
    const dressed = looksOf(targets);
    // One of the template's cells loses its look and its check, one that is nobody's gets both.
    const rate = 'D10';
    targets.getRange(rate).clearFormat().setDataValidation(null);
    expect(looksOf(targets)).not.toEqual(dressed);
    const own = 'J3';
    const check = host.spreadsheet.getSheetByName('設定')?.getRange('C6').getDataValidation() ?? null;
    targets.getRange(own).setBackground('#ff0000').setNote('memo').setDataValidation(check);
    host.call('repairTemplates');
    expect(lastSaid()).toBe('終わりました。入力された値はそのままです。');
    expect(targets.getRange(own).getBackground()).toBe('#ff0000');
    expect(targets.getRange(own).getNote()).toBe('memo');
    expect(targets.getRange(own).getDataValidation()?.getHelpText()).toBe(check?.getHelpText());
    targets.getRange(own).setBackground(null).setNote('').setDataValidation(null);
    expect(looksOf(targets)).toEqual(dressed);
    expect(mark?.getValue()).toMatch(/^sheet targets \d+:ja:launch:\w+$/);
  });
});

/** Everything of a form that is not content. */
function looksOf(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
  const range = sheet.getDataRange();
  return JSON.stringify([
    range.getBackgrounds(),
    range.getFontColors(),
    range.getFontWeights(),
    range.getFontSizes(),
    range.getNumberFormats(),
    range.getHorizontalAlignments(),
    range.getNotes(),
    range.getDataValidations().map((line) => line.map((rule) => rule?.getHelpText() ?? '')),
  ]);
}

describe('daily rows that are imported', () => {
  it('keep text that looks like a formula as text', async () => {
    const { host, send } = openAddon();
    host.call('installMinimal');
    await send('saveSettings', { asOf: '2026-03-31' });
    const evil = ['=1+1', '+1', '-1', '@SUM(1)', "'quoted"];
    const rows = evil.map((text) => ['2026-03-02', text, text, 1, 0, 0, 0, 0, 0, 0, 0, 0, text]);
    await importDaily(send, { rows });
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

  it('cost later commands the same number of service calls, be they 100 or 20,000', async () => {
    const counts = [];
    for (const n of [100, 20000]) {
      const { host, send, overview } = openAddon();
      host.call('installMinimal');
      await send('saveSettings', { asOf: '2026-03-31', members: ['田中'] });
      const rows = Array.from({ length: n }, (_, i) => {
        const day = `2026-0${1 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`;
        return [day, '田中', '紹介', 10, 0, 0, 3, 1, 0, 0, 0, 0, ''];
      });
      await importDaily(send, { rows });
      host.call('planBackwards');
      host.call('findBottleneck');
      const { progress } = await overview();
      expect(progress.byMonth.reduce((sum, { calls }) => sum + calls, 0)).toBe(10 * n);
      counts.push(host.serviceCalls());
    }
    expect(counts[0]).toEqual(counts[1]);
  });
});

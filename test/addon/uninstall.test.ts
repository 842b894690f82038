import { openAddon } from './open-addon';

describe('uninstallTemplates', () => {
  it('deletes what only calculates, leaves values and formulas of people, and no mark or warning of ours', async () => {
    const addon = openAddon();
    const { host, send, value, lastSaid } = addon;
    host.call('installMinimal');
    await send('saveTargets', { goal: { kind: 'won', value: 12 } });
    const sheet = (name: string) =>
      host.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
    sheet('日次入力')
      .getRange('P2:P3')
      .setFormulas([['=1+2'], ['=ダッシュボード!C6*0+5']]);
    host.call('uninstallTemplates');
    expect(lastSaid()).toBe('終わりました。入力された値は残したシートにあります。');
    const names = host.spreadsheet.getSheets().map((one) => one.getName());
    expect(names.sort()).toEqual(['日次入力', '目標', '設定', '履歴', 'シート1'].sort());
    expect(host.spreadsheet.createDeveloperMetadataFinder().withKey('gyakusan').find()).toHaveLength(0);
    expect(host.snapshot().services.protections).toEqual([]);
    expect(value('目標', 'goalValue', 3)).toBe(12);
    expect(value('目標', 'short.calls', 6)).toBeCloseTo(12 / 0.25 / 0.1 / 0.3, 9);
    const formulas = (name: string) => sheet(name).getDataRange().getFormulas().flat().filter(Boolean);
    expect([...formulas('目標'), ...formulas('設定')]).toEqual([]);
    // A formula that read the deleted sheet keeps its value, another of people's own stays a formula.
    expect(formulas('日次入力')).toEqual(['=1+2']);
    expect(sheet('日次入力').getRange('P3').getValue()).toBe(5);

    host.call('installMinimal');
    expect(host.spreadsheet.getSheetByName('設定 Gyakusan（逆算）')).not.toBeNull();
    expect(host.spreadsheet.getSheetByName('ダッシュボード')).not.toBeNull();
    host.call('installMinimal');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
  });

  it('changes nothing when the answer is no', () => {
    const { host, lastSaid } = openAddon();
    host.call('installMinimal');
    const before = JSON.stringify(host.snapshot());
    for (const command of ['uninstallTemplates', 'repairTemplates', 'installEverything']) {
      host.ui.answer({ button: 'NO' });
      host.call(command);
      expect(lastSaid()).toMatch(/^(何も変更していません。|すべてそろっています。変更はありません。)$/);
    }
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });
});

describe('changePhase', () => {
  it('goes through the checks, shows the rows of the chain chosen on 設定, and has nothing to do the second time', () => {
    const { host, lastSaid } = openAddon();
    host.call('installMinimal');
    const settings = host.spreadsheet.getSheetByName('設定') as GoogleAppsScript.Spreadsheet.Sheet;
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    const rowOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, key: string) =>
      sheet
        .getDataRange()
        .getValues()
        .findIndex(([cell]) => cell === key) + 1;
    const [short, long] = [rowOf(targets, 'short.calls'), rowOf(targets, 'long.calls')];
    const hidden = () => [short, long].map((row) => targets.isRowHiddenByUser(row));
    expect(hidden()).toEqual([false, true]);
    settings.getRange(rowOf(settings, 'chain'), 3).setValue('詳細');
    settings.getRange(rowOf(settings, 'phase'), 3).setValue('成長期');
    const values = JSON.stringify(targets.getDataRange().getFormulas());
    const { length } = host.ui.shown;
    host.call('changePhase');
    const question = JSON.stringify(host.ui.shown[length]);
    expect(question).toContain('（成長期）');
    expect(question).toContain('□ ');
    expect(question).toContain('「目標」: 「設定」に合わせて行・列の表示を切り替える');
    expect(hidden()).toEqual([true, false]);
    expect(JSON.stringify(targets.getDataRange().getFormulas())).toBe(values);
    host.call('changePhase');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
  });

  it('leaves rows people showed as they are when everything is repaired', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    const targets = host.spreadsheet.getSheetByName('目標') as GoogleAppsScript.Spreadsheet.Sheet;
    targets.showRows(1, 40);
    host.call('repairTemplates');
    expect(targets.isRowHiddenByUser(20)).toBe(false);
  });
});

describe('repairTemplates', () => {
  it('costs the same number of service calls for 100 rows of a log and for 20,000', async () => {
    const counts = [];
    for (const n of [100, 20000]) {
      const { host } = openAddon();
      host.call('installMinimal');
      const daily = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
      daily.insertRowsAfter(daily.getMaxRows(), n);
      daily.getRange(2, 2, n, 1).setValues(Array.from({ length: n }, (_, i) => [`人${i}`]));
      host.call('repairTemplates');
      counts.push(host.serviceCalls().repairTemplates?.total);
    }
    expect(counts[0]).toBe(counts[1]);
  });
});

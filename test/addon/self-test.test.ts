import { openAddon } from './open-addon';

describe('selfTest', () => {
  it.each([
    ['ja', '自己診断', '合格'],
    ['en_US', 'Self-test', 'passed'],
  ])('finds in the local host everything it takes for granted (%s)', (locale, name, passed) => {
    const { host, lastSaid } = openAddon({ locale });
    host.call('selfTest');
    const sheet = host.spreadsheet.getSheetByName(name);
    const [, ...rows] =
      sheet
        ?.getDataRange()
        .getDisplayValues()
        .map((row) => row.slice(0, 4)) ?? [];
    const tried = rows.filter(([says]) => says !== '');
    expect(tried.filter(([, result]) => result !== passed)).toEqual([]);
    expect(tried.length).toBe(17);
    expect(tried.every(([says]) => says !== undefined && says.length > 3)).toBe(true);
    expect(lastSaid()).toContain(`${tried.length}`);
  });

  it('says which assumption does not hold, and goes on', () => {
    const { host } = openAddon({ lockedElsewhere: () => true });
    host.call('selfTest');
    const rows = host.spreadsheet.getSheetByName('自己診断')?.getDataRange().getDisplayValues() ?? [];
    const failed = rows.filter(([, result]) => result === '不合格').map(([says]) => says);
    expect(failed).toEqual(['同時に書き込まないためのロックを取れる']);
  });

  it('leaves every other sheet and its marks as they were', () => {
    const { host } = openAddon();
    host.call('installMinimal');
    const sheets = () =>
      host.spreadsheet
        .getSheets()
        .filter((sheet) => sheet.getName() !== '自己診断')
        .map((sheet) => [
          sheet.getName(),
          sheet.getDataRange().getFormulas(),
          sheet.getDataRange().getDisplayValues(),
        ]);
    const before = sheets();
    host.call('selfTest');
    expect(sheets()).toEqual(before);
    host.call('repairTemplates');
    expect(sheets()).toEqual(before);
  });
});

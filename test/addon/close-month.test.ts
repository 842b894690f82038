import type { HostSnapshot } from '../../host/node-host';
import { closedMonths, isMarch, logs, openApril, ROWS, rowsOf, SCATTERED, sheetOf } from './april-books';
import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

describe('closeMonth', () => {
  it('moves the rows of the month that is over to the archive and leaves the later ones', async () => {
    const addon = await openApril();
    const [daily, archive] = logs(addon);
    expect([daily.length, archive.length]).toEqual([6, 0]);
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toBe('2026年3月を締めました。4行を履歴へ移し、日次入力から消しました。');
    expect(logs(addon)).toEqual([daily.filter((row) => !isMarch(row)), daily.filter(isMarch)]);
  });

  it('asks first, and changes nothing when the answer is no', async () => {
    const addon = await openApril();
    const before = JSON.stringify(addon.host.snapshot());
    addon.host.ui.answer({ button: 'NO' });
    addon.host.call('closeMonth');
    expect(JSON.stringify(addon.host.ui.shown)).toContain('2026年3月までの4行を、日次入力から履歴へ移します');
    expect(addon.lastSaid()).toBe('何も変更していません。');
    expect(JSON.stringify(addon.host.snapshot())).toBe(before);
  });

  it('leaves the numbers of every month as they were', async () => {
    const addon = await openApril();
    const before = await addon.overview();
    addon.host.call('closeMonth');
    expect(await addon.overview()).toEqual(before);
    expect(addon.value('ダッシュボード', 'progress.calls', 4)).toBe(90);
  });

  it('keeps notes and colours with the rows that stay, and takes the notes of the others along', async () => {
    const addon = await openApril();
    const daily = sheetOf(addon, '日次入力');
    daily.getRange('D2').setNote('三月のメモ');
    daily.getRange('D5').setNote('四月のメモ').setBackground('#ff0000');
    addon.host.call('closeMonth');
    expect(daily.getRange('D2').getValue()).toBe(40);
    expect(daily.getRange('D2').getNote()).toBe('四月のメモ');
    expect(daily.getRange('D2').getBackground()).toBe('#ff0000');
    expect(sheetOf(addon, '履歴').getRange('D2').getNote()).toBe('三月のメモ');
  });

  it('keeps them also where the rows to move are scattered, and the others in their order', async () => {
    const addon = await openApril(SCATTERED);
    const [daily] = logs(addon);
    const sheet = sheetOf(addon, '日次入力');
    sheet.getRange('D25').setNote('最後の行').setBackground('#ff0000');
    addon.host.call('closeMonth');
    expect(logs(addon)).toEqual([daily.filter((row) => !isMarch(row)), daily.filter(isMarch)]);
    expect(sheet.getRange('D13').getNote()).toBe('最後の行');
    expect(sheet.getRange('D13').getBackground()).toBe('#ff0000');
  });

  it('leaves rows it cannot read where they are, and names them', async () => {
    const addon = await openApril();
    const daily = sheetOf(addon, '日次入力');
    daily.getRange('A2:D3').setDataValidation(null);
    daily.getRange('D2').setValue('百');
    daily.getRange('A3').setValue('あした');
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('2行を履歴へ移し');
    expect(addon.lastSaid()).toContain('移していない行が2行あります。\n日次入力 2行目: ');
    expect(addon.lastSaid()).toContain('\n日次入力 3行目: ');
    expect(rowsOf(addon, '日次入力')).toHaveLength(4);
  });

  it("takes people's own columns along where the archive has them, and else leaves the row", async () => {
    const addon = await openApril();
    const daily = sheetOf(addon, '日次入力').insertColumnBefore(2);
    daily.getRange('B1:B3').setValues([['天気'], ['晴れ'], ['']]);
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('「天気」の列が移す先にありません');
    expect(rowsOf(addon, '履歴')).toHaveLength(3);
    const archive = sheetOf(addon, '履歴');
    archive.getRange(1, archive.getLastColumn() + 1).setValue('天気');
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('1行を履歴へ移し');
    expect(archive.getRange(5, archive.getLastColumn()).getValue()).toBe('晴れ');
  });

  it('does not close a month that is not over, and says so', async () => {
    const addon = await openApril();
    await addon.send('saveSettings', { asOf: '2026-03-31' });
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('日次入力に、2026年2月までの移せる行はありません');
    expect(rowsOf(addon, '日次入力')).toHaveLength(6);
  });

  it('moves the month at work on where somebody typed it', async () => {
    const addon = await openApril();
    await addon.send('saveSettings', { month: '2026-03' });
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('「設定」の対象月を2026年4月にしました');
    expect((await addon.overview()).settings.month).toBe('2026-04');
    addon.host.call('reopenMonth');
    expect((await addon.overview()).settings.month).toBe('2026-03');
  });

  it('speaks English to an English user', async () => {
    const addon = await openApril(ROWS, { locale: 'en_US' });
    addon.host.call('closeMonth');
    expect(addon.lastSaid()).toContain('2026-3 is closed: 4 rows were moved');
  });

  it('costs the same number of service calls for 100 rows and for 3,000, together or scattered', async () => {
    for (const monthOf of [(i: number, n: number) => (i < n / 2 ? 3 : 4), (i: number) => 3 + (i % 2)]) {
      const counts = [];
      for (const n of [100, 3000]) {
        const rows = Array.from({ length: n }, (_, i) =>
          dailyRow(`2026-0${monthOf(i, n)}-${1 + (i % 2)}0`, '田中', '紹介', { calls: i }),
        );
        const addon = await openApril(rows);
        addon.host.call('closeMonth');
        expect(rowsOf(addon, '履歴')).toHaveLength(n / 2);
        addon.host.call('reopenMonth');
        expect(rowsOf(addon, '日次入力')).toHaveLength(n);
        const { closeMonth, reopenMonth } = addon.host.serviceCalls();
        counts.push([closeMonth, reopenMonth]);
      }
      expect(counts[0]).toEqual(counts[1]);
      expect(counts[0]?.map((calls) => (calls?.total ?? 99) <= 60)).toEqual([true, true]);
    }
  });
});

describe('reopenMonth', () => {
  it('brings back the rows of the last month closed, and no others', async () => {
    const addon = await openApril();
    await importDaily(addon.send, { rows: [dailyRow('2026-02-10', '田中', '紹介', { calls: 7 })] });
    const [daily, archive] = logs(addon);
    addon.host.call('closeMonth');
    addon.host.call('reopenMonth');
    expect(addon.lastSaid()).toContain('2026年3月の月締めを取り消しました。4行を日次入力へ戻し');
    expect(rowsOf(addon, '日次入力').sort()).toEqual([...daily].sort());
    expect(rowsOf(addon, '履歴')).toEqual(archive);
    addon.host.call('reopenMonth');
    expect(addon.lastSaid()).toBe('取り消せる月締めはありません。');
  });

  it('finds them after somebody sorted the archive', async () => {
    const addon = await openApril();
    const [daily] = logs(addon);
    addon.host.call('closeMonth');
    const archive = sheetOf(addon, '履歴');
    archive.getRange(2, 1, 4, archive.getLastColumn()).sort({ column: 4, ascending: false });
    addon.host.call('reopenMonth');
    expect(rowsOf(addon, '日次入力').sort()).toEqual([...daily].sort());
  });
});

describe('an interruption', () => {
  /** What only reads leaves everything as the next change finds it: stopping before each change is stopping anywhere. */
  const CHANGES =
    /^(Range\.(set(Values?|Notes|NumberFormats)|sort)|Sheet\.(insert|delete)\w+|Properties\.(set|delete)\w+|Lock\.\w+)$/;

  it.each([
    ['closeMonth', 'rows together', ROWS, 'installMinimal'],
    ['closeMonth', 'rows scattered', SCATTERED, 'installMinimal'],
    ['reopenMonth', 'rows together', ROWS, 'installMinimal'],
    ['reopenMonth', 'rows scattered', SCATTERED, 'installMinimal'],
    ['closeMonth', 'rows together and a list of closed months', ROWS, 'installEverything'],
    ['reopenMonth', 'rows together and a list of closed months', ROWS, 'installEverything'],
  ] as const)(
    'at any change %s makes loses and doubles no row and no closed month once it is run again (%s)',
    async (command, _, rows, install) => {
      const start = await openApril(rows, {}, install);
      if (command === 'reopenMonth') start.host.call('closeMonth');
      if (command === 'reopenMonth' && rows === SCATTERED) {
        // Somebody imported February later and sorted by calls: it stands between the rows of March.
        const old = Array.from({ length: 12 }, (_, i) =>
          dailyRow('2026-02-10', '佐藤', '紹介', { calls: i }),
        );
        await importDaily(start.send, { rows: old });
        const archive = sheetOf(start, '履歴');
        archive.getRange(2, 1, 24, archive.getLastColumn()).sort(4);
      }
      const all = [...logs(start).flat()].sort();
      const snapshot: HostSnapshot = start.host.snapshot();
      const run = (stopAt: number) => {
        const calls: string[] = [];
        const addon = openAddon({
          snapshot,
          beforeCall: (call) => {
            if (CHANGES.test(call) && calls.push(call) === stopAt)
              throw new Error('Service Spreadsheets timed out');
          },
        });
        try {
          addon.host.call(command);
        } catch (error) {
          expect(String(error)).toContain('timed out');
        }
        return { addon, calls };
      };
      const whole = run(0);
      const wanted = logs(whole.addon).map((log) => [...log].sort());
      const wantedMonths = closedMonths(whole.addon);
      expect(wanted.flat().sort()).toEqual(all);
      expect(wantedMonths).toHaveLength(install === 'installEverything' && command === 'closeMonth' ? 1 : 0);
      expect(whole.calls.includes('Range.sort')).toBe(rows === SCATTERED);
      for (let stopAt = 1; stopAt <= whole.calls.length; stopAt++) {
        const { addon } = run(stopAt);
        const stopped = new Set(logs(addon).flat());
        expect(all.filter((row) => !stopped.has(row))).toEqual([]);
        addon.host.call(command);
        expect([stopAt, ...logs(addon).map((log) => [...log].sort())]).toEqual([stopAt, ...wanted]);
        expect([stopAt, closedMonths(addon)]).toEqual([stopAt, wantedMonths]);
        addon.host.dispose();
      }
    },
  );
});

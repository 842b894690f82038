import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { dailyRow, openAddon } from './open-addon';

const MEMBERS = ['田中', '佐藤'];

describe('はじめに', () => {
  it('leads from an empty spreadsheet through the month, ticking off what is done', async () => {
    const { host, send } = openAddon();
    host.call('installStandard');
    const form = formCells(host.spreadsheet, 'start');
    const look = () => {
      const at = form.look();
      const checks = [
        ...['managerList.members', 'managerList.plan', 'managerList.closed', 'managerList.all'],
        ...['managerList.forecast', 'repList.rows', 'repList.today', 'repList.memo', 'repList.won'],
      ];
      return [at('next', 'item'), checks.map((key) => String(at(key, 'value')).slice(0, 1)).join('')];
    };
    expect(form.errors()).toEqual([]);
    await send('saveSettings', { asOf: '2026-03-17' });
    expect(look()).toEqual(['「設定」のメンバー欄に、名前を1行に1人ずつ入れます。', '○○✓○○○○○○']);
    await send('saveSettings', { members: MEMBERS });
    formCells(host.spreadsheet, 'targets').set('goalValue', 'rateName', 0);
    expect(look()[0]).toBe('「目標」に、今月の目標値を入れます。');
    await send('saveTargets', { goal: { kind: 'won', value: 2 } });
    expect(look()).toEqual([
      'メニューの「逆算する」を押します。必要な架電数と着地予測が出ます。',
      '✓○✓○○○○○○',
    ]);
    host.call('planBackwards');
    expect(look()).toEqual(['「日次入力」に、最初の1行を入れます。', '✓✓✓○✓○○○○']);
    const done = { calls: 100, effectiveContacts: 60, meetings: 12, won: 6, revenue: 3000000 };
    await importDaily(send, { rows: [dailyRow('2026-03-16', '田中', '紹介', done, '午前がつながる')] });
    expect(look()).toEqual(['「日次入力」に、今日の行を入れます。まだ入れていない人がいます。', '✓✓✓○✓✓○✓✓']);
    await importDaily(send, {
      rows: MEMBERS.map((member) =>
        dailyRow('2026-03-17', member, '紹介', { ...done, calls: 300, effectiveContacts: 100 }),
      ),
    });
    expect(look()).toEqual(['順調です。「ダッシュボード」で進み具合を見ながら続けます。', '✓✓✓✓✓✓✓✓✓']);
    const at = form.look();
    expect([at('now.goal', 'value'), at('now.done', 'value'), at('now.state', 'value')]).toEqual([
      '2件',
      '18件',
      '● 順調',
    ]);

    const settings = formCells(host.spreadsheet, 'settings');
    const nextOn = (day: string) => {
      settings.set('asOf', 'value', day);
      return form.look()('next', 'item');
    };
    // A Saturday asks for no row; the last Friday before it ends a week, the 31st the month; in April a row is left over.
    expect(nextOn('2026/3/21')).toBe('メニューの「逆算する」を押して、着地予測を更新します。');
    host.call('planBackwards');
    expect(nextOn('2026/3/21')).toBe('順調です。「ダッシュボード」で進み具合を見ながら続けます。');
    expect(nextOn('2026/4/1')).toBe('前の月の行が残っています。メニューの「月締め」を押します。');
    for (const [day, words] of [
      ['2026/3/27', '今週の最終営業日です。週次の振り返りをして、来週の重点を決めます。'],
      ['2026/3/31', '今月の最終営業日です。月次の振り返りをして、来月の目標を決めます。'],
    ] as const) {
      nextOn(day);
      await importDaily(send, {
        rows: MEMBERS.map((member) =>
          dailyRow(day.replace(/\//g, '-').replace('-3-', '-03-'), member, '紹介', {
            calls: 2000,
            effectiveContacts: 700,
            meetings: 80,
            won: 30,
          }),
        ),
      });
      host.call('planBackwards');
      expect(form.look()('next', 'item')).toBe(words);
    }
    expect(form.errors()).toEqual([]);

    expect(at('growth', 'item')).toBe('');
    await send('saveSettings', { members: ['A', 'B', 'C', 'D', 'E', 'F'] });
    expect(form.look()('growth', 'item')).toMatch(/CRM／SFA/);
  });

  it('opens installed sheets by links, which outlive a renaming and come with sheets that are put in later', () => {
    const { host, lastSaid } = openAddon();
    host.call('installStandard');
    const form = formCells(host.spreadsheet, 'start');
    const gidOf = (name: string) => host.spreadsheet.getSheetByName(name)?.getSheetId();
    const link = () => form.formula('links.daily', 'item');
    expect(link()).toBe(`=HYPERLINK("#gid=${gidOf('日次入力')}","日次入力")`);
    expect(form.look()('links.daily', 'item')).toBe('日次入力');
    expect([form.formula('links.economics', 'item'), form.look()('links.economics', 'item')]).toEqual([
      '',
      '収益性',
    ]);

    host.spreadsheet.getSheetByName('日次入力')?.setName('毎日の記録');
    const before = link();
    host.call('installStandard');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
    expect(link()).toBe(before);

    host.call('installDeals');
    expect(form.formula('links.economics', 'item')).toBe(`=HYPERLINK("#gid=${gidOf('収益性')}","収益性")`);
    host.call('installDeals');
    expect(lastSaid()).toBe('すべてそろっています。変更はありません。');
  });
});

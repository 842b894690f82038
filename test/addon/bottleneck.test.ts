import { dailyRow, openAddon } from './open-addon';

describe('x', () => {
  it('y', async () => {
    const { host, send, value } = openAddon();
    host.call('installEverything');
    await send('saveSettings', { asOf: '2026-03-31', members: ['田中', '佐藤'] });
    await send('importDailyRows', {
      rows: [
        dailyRow('2026-03-02', '田中', '紹介', { calls: 100, effectiveContacts: 45 }),
        dailyRow('2026-03-03', '佐藤', '紹介', { calls: 70, effectiveContacts: 20, meetings: 2 }),
      ],
    });
    for (let c = 2; c < 11; c++)
      console.log(value('ボトルネック', 'member.1', c), value('ボトルネック', 'member.2', c));
    console.log(
      value('ボトルネック', 'factor.connectRate', 6),
      value('ダッシュボード', 'bottleneck.meetingRate', 6),
    );
    const s = host.spreadsheet.getSheetByName('ボトルネック') as GoogleAppsScript.Spreadsheet.Sheet;
    const r =
      s
        .getDataRange()
        .getValues()
        .findIndex((l) => l[0] === 'member.1') + 1;
    const show = () => console.log('ROW', JSON.stringify(s.getRange(r, 2, 1, 9).getValues()[0]));
    show();
    await send('importDailyRows', {
      rows: [dailyRow('2026-03-04', '田中', '紹介', { calls: 10, effectiveContacts: 5 })],
    });
    show();
    const d = host.spreadsheet.getSheetByName('日次入力') as GoogleAppsScript.Spreadsheet.Sheet;
    d.getRange(2, 7).setValue(50);
    show();
    d.getRange(2, 8).setValue(1);
    show();
    d.getRange(2, 8).setValue(0);
    show();
    const t = (f: string) => {
      s.getRange(200, 2).setFormula(f);
      return s.getRange(200, 2).getValue();
    };
    const f = s.getRange(r, 9).getFormula();
    for (const x of [
      f,
      `=IF($F$${r}="",1,2)`,
      `=$F$${r}=""`,
      `=IF($F$${r}="","",7)`,
      `=IF($F$${r}="","",$F$${r}+1)`,
      `=MIN($E$${r},$D$${r})`,
      `=IF($F$${r}="","",NORM.S.INV(0.975))`,
      `=IF($F$${r}="","",MIN($E$${r},$D$${r})+1)`,
      `=IF(ISTEXT($F$${r}),"",MIN($E$${r},$D$${r})+1)`,
      `=E${r}+0`,
      `=N(E${r})`,
      `=TYPE($F$${r})`,
    ])
      console.log(x.slice(0, 60), t(x));
  });
});

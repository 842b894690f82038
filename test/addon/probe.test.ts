import { dailyRow, openAddon } from './open-addon';
it('probe', async () => {
  const { host, send, lastSaid } = openAddon();
  host.call('installEverything');
  console.log(lastSaid(), host.serviceCalls().installEverything?.total);
  await send('saveSettings', { asOf: '2026-05-18', members: ['田中', '佐藤', '鈴木'] });
  await send('importDailyRows', { rows: [dailyRow('2026-05-12','田中','紹介',{calls:100,won:3}), dailyRow('2026-04-12','田中','紹介',{calls:100,won:2,revenue:1000})] });
  host.call('planBackwards');
  for (const name of ['年間計画','個人目標','目標改定履歴','目標']) {
    const v = host.spreadsheet.getSheetByName(name)!.getDataRange().getValues();
    console.log(name+'\n'+v.map((l,i)=>i+1+': '+l.map(c=>Object.prototype.toString.call(c)==='[object Date]'?(c as Date).toISOString().slice(0,10):String(c)).join('|')).join('\n'));
  }
});

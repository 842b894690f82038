import { confirmTarget, OPEN_TARGET, reviseTarget, type TargetStep } from '../../src/core/plan/target-record';
import { formCells } from './form-cells';
import { openInstalled } from './installed';
import { keepSheets } from './keep-sheets';

const CAUSES = {
  'passing-cause': '外部要因による一時的な変動',
  'lasting-change': '恒常的な環境変化',
  'wrong-assumption': '当初想定の誤り',
} as const;

async function openMarch() {
  const addon = openInstalled('installEverything');
  keepSheets(addon.host.spreadsheet, '目標改定履歴');
  await addon.send('saveSettings', { asOf: '2026-03-17', members: ['田中', '佐藤'] });
  return { ...addon, log: formCells(addon.host.spreadsheet, '目標改定履歴') };
}

describe('目標改定履歴', () => {
  it('tells the target of the month as it was first and as it is now, as the record of the core does', async () => {
    const { host, log } = await openMarch();
    expect(log.read('current.won', 3, 1, 5)).toEqual([[0, 10, 10, 10, '改定なし']]);
    const revisions = [
      { day: '2026-03-03', to: 12, cause: 'wrong-assumption', reason: '単価の見込み違い' },
      { day: '2026-03-10', to: 8, cause: 'lasting-change', reason: '競合の参入' },
    ] as const;
    let step: TargetStep = confirmTarget(OPEN_TARGET, 10);
    const lines = revisions.map(({ day, to, cause, reason }) => {
      const from = step.record.current;
      step = reviseTarget(step.record, { day, to, cause, reason, by: '田中' });
      return [day, '2026-03-01', '受注数', from, to, CAUSES[cause], reason, '施策あり', '田中'];
    });
    // The later one stands first, and another month and another KPI stand between.
    const others = [
      ['2026-02-03', '2026-02-01', '受注数', 9, 7, CAUSES['lasting-change'], '別の月', '施策', '佐藤'],
      ['2026-03-05', '2026-03-01', '架電数', 1333, 1200, CAUSES['lasting-change'], '別のKPI', '施策', '佐藤'],
    ];
    const first = log.rowOf('head.log') + 1;
    log.sheet.getRange(first, 2, 4, 9).setValues([...lines.reverse(), ...others] as unknown[][]);
    const { original, current } = step.record;
    expect([original, current, step.record.revisions.length]).toEqual([10, 8, 2]);
    expect(log.read('current.won', 3, 1, 5)).toEqual([[2, original, current, 10, '▲ 「目標」が未変更']]);
    expect(log.read('complete', 2, 1)).toEqual([['● 理由・合意・施策がすべて入っています']]);
    formCells(host.spreadsheet, '目標').put('goalValue', 3, [[8]]);
    expect(log.read('current.won', 6, 1, 2)).toEqual([[8, '● 計画に反映済み']]);

    log.sheet.getRange(first, 8).setValue('');
    log.sheet.getRange(first, 2).setValue('2026-03-03');
    expect(log.read('complete', 2, 1)).toEqual([['▲ 理由・合意・施策のどれかが空の行があります']]);
    expect(log.read('current.won', 4, 1, 2)).toEqual([['同じ日に2件', '同じ日に2件']]);
    expect(log.errors()).toEqual([]);
  });
});

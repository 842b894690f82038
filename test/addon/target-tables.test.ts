import { CHAINS, initialRates } from '../../src/core/kpi/chain';
import { planLines } from '../../src/core/plan/plan-lines';
import { smartCheck } from '../../src/core/plan/smart-check';
import { targetTiers } from '../../src/core/plan/target-tiers';
import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

describe('目標', () => {
  it('suggests tiers and checks SMART by the last three months, new and existing business apart, as the core does', async () => {
    const { host, send } = openInstalled('installMinimal');
    await send('saveSettings', { asOf: '2026-05-18', members: ['田中'] });
    const sheet = formCells(host.spreadsheet, '目標');
    const verdicts = () => sheet.read('smart.specific', 3, 5).flat();
    const said = { true: '● OK', false: '▲ 要確認', null: '◇ 実績待ち' };
    const checked = (value: number, pastResult?: number) =>
      smartCheck({
        ...{ kpi: 'won', value, from: '2026-05-01', to: '2026-05-31' },
        ...(pastResult !== undefined && { pastResult }),
      }).map(({ met }) => said[`${met}`]);

    // Nothing is known yet: the goal of 10 itself.
    expect(sheet.read('tiers.stretch', 3, 3, 2)).toEqual([
      [11, 12],
      [10, 10.5],
      [9, ''],
    ]);
    expect(verdicts()).toEqual(checked(10));

    await importDaily(send, {
      rows: [
        dailyRow('2026-01-15', '田中', '紹介', { won: 99 }),
        dailyRow('2026-02-16', '田中', '紹介', { won: 6, revenue: 3_000_000 }),
        dailyRow('2026-03-16', '田中', '紹介', { won: 9, revenue: 4_000_000 }),
        dailyRow('2026-04-15', '田中', '紹介', { won: 9, revenue: 5_000_000 }),
        dailyRow('2026-05-15', '田中', '紹介', { won: 50 }),
      ],
    });
    host.call('planBackwards');
    const { stretch, achieve, minimum } = targetTiers(8);
    expect(sheet.read('tiers.past', 3, 4, 4)).toEqual([
      [8, '', '', ''],
      [stretch.low, stretch.high, '110–120%', '● ここ'],
      [achieve.low, achieve.high, '100–105%', ''],
      [minimum, '', '≥ 90%', ''],
    ]);
    expect(verdicts()).toEqual(checked(10, 8));
    sheet.put('goalValue', 3, [[9]]);
    expect(verdicts()).toEqual(checked(9, 8));

    sheet.put('lines.existing', 3, [[0.25, 0.6]]);
    const rates = initialRates(CHAINS.short);
    const { lines, total } = planLines([
      {
        ...{ key: 'new', goal: 9 * 0.75 },
        chain: [
          ...CHAINS.short.map(({ from, rate }) => ({ key: from, rate: rates[rate] })),
          { key: 'won' as const },
        ],
      },
      { key: 'existing', goal: 9 * 0.25, chain: [{ key: 'meetings', rate: 0.6 }, { key: 'won' }] },
    ]);
    const table = sheet.read('lines.new', 6, 3, 3);
    const of = (stages: readonly { readonly key: string; readonly required: number }[], key: string) =>
      stages.find((stage) => stage.key === key)?.required as number;
    const wanted = [...lines.map(({ stages }) => stages), total];
    wanted.forEach((stages, i) => {
      expect(table[i]?.[0]).toBeCloseTo(of(stages, 'won'), 9);
      expect(table[i]?.[1]).toBeCloseTo(of(stages, 'meetings'), 9);
    });
    expect(table.map((line) => line[2])).toEqual([
      expect.closeTo(of(total, 'calls'), 9),
      '—',
      expect.closeTo(of(total, 'calls'), 9),
    ]);

    sheet.put('goalKind', 3, [['受注金額'], [5_000_000]]);
    host.call('planBackwards');
    expect(sheet.read('tiers.past', 3, 1)).toEqual([[4_000_000]]);
    expect(verdicts()).toEqual(checked(5_000_000, 4_000_000));
    expect(sheet.errors()).toEqual([]);
  });
});

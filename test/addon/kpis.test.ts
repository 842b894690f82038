import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

describe('KPI一覧', () => {
  it('tells the own values of the month against the benchmarks, and the focus of the phase', async () => {
    const { host, send } = openInstalled('installStandard');
    const form = formCells(host.spreadsheet, 'kpis');
    expect(form.errors()).toEqual([]);
    await send('saveSettings', { asOf: '2026-03-03', members: ['田中', '佐藤'] });
    const counts = {
      calls: 160,
      rings: 128,
      connects: 40,
      effectiveContacts: 30,
      meetings: 6,
      won: 2,
      revenue: 900000,
      mailsSent: 80,
    };
    await importDaily(send, {
      rows: [dailyRow('2026-03-02', '田中', '紹介', counts), dailyRow('2026-03-03', '佐藤', '紹介', counts)],
    });
    const at = form.look();
    const own = (id: string) => [at(`kpi.${id}`, 'value'), at(`kpi.${id}`, 'state')];
    expect(own('calls')).toEqual([80, '● 目安の範囲']);
    expect(own('ringRate')).toEqual([0.8, '▲ 目安より低い']);
    expect(own('connectRate')).toEqual([0.25, '● 目安の範囲']);
    expect(own('effectiveRate')).toEqual([0.1875, '● 目安の範囲']);
    expect(own('mailsSent')).toEqual([80, '● 目安より高い']);
    expect(own('meetingRate')).toEqual([0.2, '● 目安より高い']);
    expect(own('winRate')[1]).toBe('● 目安の範囲');
    expect(own('winRate')[0]).toBeCloseTo(1 / 3, 12);
    expect(own('averageDealSize')[0]).toBe(450000);
    expect(own('qualifiedMeetings')[0]).toBe('');
    expect([
      at('kpi.calls', 'benchmark'),
      at('kpi.cancelRate', 'benchmark'),
      at('kpi.handoffScore', 'benchmark'),
    ]).toEqual(['↑ 80–120 件／日・人', '↓ ≤10%', '↑ ≥4.0 ／5']);

    const stars = () => {
      const now = form.look();
      return ['calls', 'meetingRate', 'revenue', 'cac'].map((id) => now(`kpi.${id}`, 'focus'));
    };
    const settings = formCells(host.spreadsheet, 'settings');
    expect(stars()).toEqual(['★★★', '★', '', '']);
    settings.set('phase', 'value', '成長期');
    expect(stars()).toEqual(['', '★★★', '★', '']);
    settings.set('phase', 'value', '成熟期');
    expect(stars()).toEqual(['', '', '★★★', '★★']);

    expect(form.formula('kpi.calls', 'where')).toMatch(/^=HYPERLINK/);
    expect(form.formula('kpi.ltv', 'where')).toBe('');
    expect(form.errors()).toEqual([]);
  });
});

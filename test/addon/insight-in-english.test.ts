import { formCells } from './form-cells';
import { importDaily } from './import-daily';
import { openInstalled } from './installed';
import { dailyRow } from './open-addon';

describe('Start, Bottleneck, KPIs, Adoption and Economics in English', () => {
  it('say what the Japanese sheets say, without errors', async () => {
    const { host, send } = openInstalled('installEverything', { locale: 'en_US' });
    await send('saveSettings', { asOf: '2026-03-31', members: ['Sato', 'Ito'] });
    const counts = { calls: 400, effectiveContacts: 130, meetings: 14, won: 4 };
    await importDaily(send, { rows: [dailyRow('2026-03-02', 'Sato', 'Referral', counts)] });
    const forms = (['start', 'bottleneck', 'kpis', 'adoption', 'economics'] as const).map((id) =>
      formCells(host.spreadsheet, id),
    );
    expect(forms.flatMap((form) => form.errors())).toEqual([]);
    const cells = forms.map((form) => form.look());
    const [start, bottleneck, kpis, adoption] = cells as [Look, Look, Look, Look, Look];
    expect(start('next', 'item')).toBe(
      'Choose "Plan backwards" in the menu: calls needed and landing appear.',
    );
    expect(['worst', 'actions', 'cause'].map((line) => bottleneck(`summary.${line}`, 'target'))).toEqual([
      'Calls',
      '■ Too little',
      'Too little activity',
    ]);
    expect([kpis('kpi.calls', 'benchmark'), kpis('kpi.calls', 'focus')]).toEqual([
      '↑ 80–120 / day, rep',
      '★★★',
    ]);
    expect(adoption('finding.never', 'm1')).toBe('▲ Look');
    expect(adoption('day.2', 'item')).toBe('3/2 Mon');

    const economics = forms[4] as (typeof forms)[number];
    const unit = { arpu: 100, margin: 0.5, churn: 0.5, cost: 900, newCustomers: 3 };
    const plan = { initialCost: 100, monthlyCost: 50, monthlyRevenue: 10, roiMargin: 0.5, monthlySavings: 0 };
    for (const [row, value] of Object.entries({ ...unit, ...plan })) economics.set(row, 'value', value);
    const at = economics.look();
    expect(['ratio', 'payback', 'roiPayback'].map((row) => at(row, 'note'))).toEqual([
      '■ Every new customer costs more than it brings (below 1)',
      '■ Customers leave before it is earned back',
      '■ Costs more every month than it brings',
    ]);
  });
});

type Look = ReturnType<ReturnType<typeof formCells>['look']>;

import { openInstalled } from './installed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLES = ['目標に対する達成率', 'メンバー別の商談設定数'];

function installed() {
  const addon = openInstalled('installMinimal');
  return { ...addon, dashboard: addon.host.spreadsheet.getSheetByName('ダッシュボード') as Sheet };
}

const titleOf = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): unknown =>
  chart.getOptions().get('title');

const chartOf = (sheet: Sheet, title: string) =>
  sheet.getCharts().find((chart) => titleOf(chart) === title) as GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Asks for the sheet to be brought up to date, as after an update of the add-on. */
function outdate(sheet: Sheet): void {
  const marks = sheet.createDeveloperMetadataFinder().withKey('gyakusan').find();
  const mark = marks.find((metadata) => metadata.getValue()?.startsWith('sheet '));
  mark?.setValue('sheet dashboard 0:ja:older');
}

describe('the charts of the dashboard', () => {
  it('compare by columns and a line, over whole columns with the header that names each', () => {
    const { dashboard } = installed();
    expect(dashboard.getCharts().map(titleOf)).toEqual(TITLES);
    const facts = TITLES.map((title) => {
      const chart = chartOf(dashboard, title);
      expect(String(chart.modify().getChartType())).toBe('COMBO');
      expect(chart.getNumHeaders()).toBe(1);
      const heads = chart.getRanges().map((range) => range.getValues()[0]?.[0]);
      const rows = chart.getRanges().map((range) => range.getNumRows());
      return [heads, new Set(rows).size];
    });
    expect(facts).toEqual([
      [['KPI', '達成率', '今日までの目安'], 1],
      [['メンバー別', '商談設定数', '1人あたりの目安'], 1],
    ]);
  });

  it('read columns that are hidden, and no row of the chain the team does not use', () => {
    const { dashboard } = installed();
    const chart = chartOf(dashboard, 'メンバー別の商談設定数');
    const guide = chart.getRanges()[2];
    expect(dashboard.isColumnHiddenByUser(guide?.getColumn() ?? 0)).toBe(true);
    expect(String(chart.getHiddenDimensionStrategy())).toBe('IGNORE_ROWS');
  });

  it('stay as people moved and restyled them when the sheet is brought up to date', () => {
    const { host, dashboard } = installed();
    const chart = chartOf(dashboard, '目標に対する達成率');
    const changed = chart.modify().asColumnChart().setColors(['#000000']).setPosition(60, 3, 0, 0);
    dashboard.updateChart(changed.build());
    outdate(dashboard);
    host.call('repairTemplates');
    expect(dashboard.getCharts()).toHaveLength(TITLES.length);
    const kept = chartOf(dashboard, '目標に対する達成率');
    expect(kept.getChartId()).toBe(chart.getChartId());
    expect(String(kept.modify().getChartType())).toBe('COLUMN');
    expect(kept.getContainerInfo().getAnchorRow()).toBe(60);
  });

  it('are put in again when they are gone, where their table is now', () => {
    const { host, dashboard } = installed();
    const chart = chartOf(dashboard, 'メンバー別の商談設定数');
    const before = chart.getContainerInfo().getAnchorRow();
    dashboard.removeChart(chart);
    dashboard.insertRowBefore(1);
    outdate(dashboard);
    host.call('repairTemplates');
    const again = chartOf(dashboard, 'メンバー別の商談設定数');
    expect(again.getContainerInfo().getAnchorRow()).toBe(before + 1);
    expect(again.getRanges()[1]?.getValues()[0]?.[0]).toBe('商談設定数');
  });
});

describe('the pace of one member', () => {
  it('is the same for each, and together they are the pace of the team', async () => {
    const { send, value, dashboard } = installed();
    await send('saveSettings', { asOf: '2026-03-18', members: ['田中', '佐藤', '鈴木'] });
    await send('saveTargets', { goal: { kind: 'won', value: 12 } });
    const guide = chartOf(dashboard, 'メンバー別の商談設定数').getRanges()[2];
    const parts = Array.from(guide?.getValues() ?? [], ([cell]) => cell).filter(
      (cell) => typeof cell === 'number',
    );
    expect(parts).toHaveLength(3);
    expect(new Set(parts).size).toBe(1);
    const sum = parts.reduce((total, part) => total + part, 0);
    // Column F of the dashboard, 今日までの目安.
    expect(sum).toBeCloseTo(value('ダッシュボード', 'progress.meetings', 6) as number, 9);
  });
});

import { inAddOn, openHost, refusal } from './open-host';

const INSERT = `
function insert() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.insertChart(sheet.newChart().asColumnChart().setTitle('件数').setStacked()
    .addRange(sheet.getRange('B2:C9')).setNumHeaders(1).setPosition(3, 5, 10, 20).setOption('vAxis.title', '件').build());
}
function change(what) { var sheet = SpreadsheetApp.getActiveSheet(); eval(what); }
`;

describe('Sheet.insertChart', () => {
  it('keeps the chart as data, tells the page, and gives it back to the script', () => {
    const host = openHost(INSERT);
    host.call('insert');
    const sheetId = host.engine.workbook.getActiveSheet().getSheetId();
    expect(host.charts(sheetId)).toMatchObject([
      {
        ...{ type: 'COLUMN', headers: 1, position: { row: 3, column: 5, offsetX: 10, offsetY: 20 } },
        options: { title: '件数', isStacked: true, 'vAxis.title': '件' },
        ranges: [{ sheetId, range: { startRow: 1, endRow: 8, startColumn: 1, endColumn: 2 } }],
      },
    ]);
    expect(host.ui.chartChanges).toEqual([sheetId]);
    const [chart] = host.spreadsheet.getActiveSheet().getCharts();
    expect(chart?.getRanges()[0]?.getA1Notation()).toBe('B2:C9');
    expect(chart?.getOptions().get('title')).toBe('件数');
    expect(chart?.getContainerInfo().getAnchorColumn()).toBe(5);
  });

  it('is found with its ranges where they are after rows and columns are inserted, deleted and moved', () => {
    const ranges = (...changes: string[]) => {
      const host = openHost(INSERT);
      host.call('insert');
      for (const what of changes) host.call('change', what);
      const [chart] = host.spreadsheet.getActiveSheet().getCharts();
      return chart?.getRanges().map((range) => range.getA1Notation());
    };
    expect(ranges('sheet.insertRowBefore(1)')).toEqual(['B3:C10']);
    expect(ranges('sheet.insertColumnAfter(2)')).toEqual(['B2:D9']);
    expect(ranges('sheet.deleteRows(4, 2)')).toEqual(['B2:C7']);
    expect(ranges('sheet.deleteColumns(1, 1)')).toEqual(['A2:B9']);
    expect(ranges('sheet.deleteColumns(2, 2)')).toEqual([]);
    expect(ranges("sheet.moveColumns(sheet.getRange('A:A'), 5)")).toEqual(['A2:B9']);
    expect(ranges("sheet.setName('名前')")).toEqual(['B2:C9']);
  });

  it.each([
    // The anchor is E3.
    ['sheet.insertRowBefore(3)', 'E4'],
    ['sheet.insertRowsAfter(3, 2)', 'E3'],
    ['sheet.insertColumnsBefore(1, 2)', 'G3'],
    ['sheet.deleteRow(1)', 'E2'],
    ['sheet.deleteColumns(2, 3)', 'B3'],
    ["sheet.moveRows(sheet.getRange('3:3'), 11)", 'E10'],
    ["sheet.moveColumns(sheet.getRange('E:E'), 1)", 'A3'],
    ['sheet.deleteRows(2, 4)', 'E2'],
    ['sheet.deleteColumns(4, 23)', 'C3'],
  ])('stays at the cell it is anchored to, or at the next one left: %s', (what, anchor) => {
    const host = openHost(INSERT);
    host.call('insert');
    host.call('change', what);
    const sheet = host.spreadsheet.getActiveSheet();
    const place = sheet.getCharts()[0]?.getContainerInfo();
    const cell = sheet.getRange(place?.getAnchorRow() ?? 0, place?.getAnchorColumn() ?? 0);
    expect([cell.getA1Notation(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([anchor, 10, 20]);
  });

  it('is deleted with its sheet, and keeps reading nothing of a sheet that is gone', () => {
    const host = openHost(`${INSERT}
      function removeSheets() {
        var book = SpreadsheetApp.getActive(), data = book.getActiveSheet(), home = book.insertSheet('図');
        home.insertChart(home.newChart().asBarChart().addRange(data.getRange('A1:B2')).setPosition(1, 1, 0, 0).build());
        book.deleteSheet(data);
        return home.getCharts().map(function (chart) { return chart.getRanges().length; });
      }`);
    host.call('insert');
    expect(host.call('removeSheets')).toEqual([0]);
  });

  it('follows an undone insertion too', () => {
    const host = openHost(INSERT);
    host.call('insert');
    host.call('change', 'sheet.insertRowBefore(1)');
    host.engine.workbook.undo();
    const [chart] = host.spreadsheet.getActiveSheet().getCharts();
    expect(chart?.getRanges()[0]?.getA1Notation()).toBe('B2:C9');
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(3);
  });
});

describe('EmbeddedChart.modify', () => {
  it('makes a builder whose chart replaces the old one', () => {
    const found = inAddOn(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertChart(
        sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B2')).build(),
      );
      const [chart] = sheet.getCharts();
      if (!chart) return [];
      const changed = chart.modify().asBarChart().setTitle('新').setOption('legend', { position: 'none' });
      sheet.updateChart(changed.clearRanges().addRange(sheet.getRange('C1:C3')).build());
      const [updated] = sheet.getCharts();
      const told = [updated?.getOptions().get('title'), updated?.getRanges()[0]?.getA1Notation()];
      const same = updated?.getChartId() === chart.getChartId();
      if (updated) sheet.removeChart(updated);
      return [...told, same, String(updated?.modify().getChartType()), sheet.getCharts().length];
    });
    expect(found).toEqual(['新', 'C1:C3', true, 'BAR', 0]);
  });

  it('gives a chart that is gone no way back', () => {
    const gone = () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).build());
      const [chart] = sheet.getCharts();
      if (!chart) return;
      sheet.removeChart(chart);
      sheet.updateChart(chart);
    };
    expect(refusal(gone)).toMatch(/not found/);
  });
});

describe('EmbeddedChartBuilder', () => {
  it('leaves hidden rows out and hidden columns in, unless it is told otherwise', () => {
    const strategies = inAddOn(() => {
      const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertChart(sheet.newChart().build());
      sheet.insertChart(sheet.newChart().setHiddenDimensionStrategy(SHOW_BOTH).build());
      return sheet.getCharts().map((chart) => String(chart.getHiddenDimensionStrategy()));
    });
    expect(strategies).toEqual(['IGNORE_ROWS', 'SHOW_BOTH']);
  });

  it('keeps the options of each series as they were given', () => {
    const series = inAddOn(() => {
      const option = { 0: { type: 'bars' }, 1: { type: 'line', lineDashStyle: [6, 4] } };
      return SpreadsheetApp.getActiveSheet()
        .newChart()
        .setChartType(Charts.ChartType.COMBO)
        .setOption('series', option)
        .build()
        .getOptions()
        .get('series');
    });
    expect(series).toEqual({ 0: { type: 'bars' }, 1: { type: 'line', lineDashStyle: [6, 4] } });
  });

  it.each([
    ['setChartType', "'BAR'"],
    ['setChartType', 'Charts.ChartMergeStrategy.MERGE_ROWS'],
    ['setMergeStrategy', 'null'],
    ['setHiddenDimensionStrategy', 'true'],
    ['setNumHeaders', "'1'"],
    ['setTransposeRowsAndColumns', '1'],
    ['setOption', "{ title: '件数' }"],
  ])('refuses what has another type: %s(%s)', (method, argument) => {
    const host = openHost(
      `function main() { SpreadsheetApp.getActiveSheet().newChart().${method}(${argument}); }`,
    );
    expect(() => host.call('main')).toThrow(
      `don't match the method signature for EmbeddedChartBuilder.${method}`,
    );
  });
});

import { hostedOf } from './boundary';
import { chartRanges } from './chart-ranges';
import { HostContainerInfo } from './container-info';
import type { Context } from './context';
import { HostEmbeddedChart } from './embedded-chart';
import { enumNamed } from './enum-value';
import { chartEnums } from './enums';
import { rangeOf } from './grid';
import { Hosted } from './hosted';
import { HostRange } from './range';
import type { ChartData } from './services-state';
import { requireArgument, requireInteger, signatureError } from './signature';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ChartType = keyof typeof GoogleAppsScript.Charts.ChartType;

/** A chart nothing has been said of yet; id 0 is not inserted. */
export const NEW_CHART: ChartData = {
  ...{ id: 0, sheetId: '', type: 'COLUMN', ranges: [], options: {}, headers: 0, transposed: false },
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_ROWS',
};

/** Builds embedded charts as data; the page draws them. */
export class HostEmbeddedChartBuilder extends Hosted<Builder> implements Partial<Builder> {
  readonly className: string = 'EmbeddedChartBuilder';
  chart: ChartData;

  constructor(context: Context, chart: ChartData) {
    super(context);
    this.chart = chart;
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return this.context.boundary.handOut(new HostEmbeddedChart(this.context, this.chart));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumNamed(chartEnums.ChartType, this.chart.type) as never;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.#with({ type: this.#nameIn(chartEnums.ChartType, type, 'setChartType') });
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return this.context.boundary.handOut(new HostContainerInfo(this.context, this.chart.position));
  }

  getRanges(): Range[] {
    return chartRanges(this.context, this.chart);
  }

  addRange(range: Range): Builder {
    const { grid, box } = requireArgument(hostedOf(range, HostRange), 'EmbeddedChartBuilder.addRange', [
      range,
    ]);
    const area = { sheetId: grid.sheetId, range: rangeOf(box) };
    return this.#with({ ranges: [...this.chart.ranges, area] });
  }

  removeRange(range: Range): Builder {
    const { grid, box } = requireArgument(hostedOf(range, HostRange), 'EmbeddedChartBuilder.removeRange', [
      range,
    ]);
    const removed = JSON.stringify({ sheetId: grid.sheetId, range: rangeOf(box) });
    const ranges = this.chart.ranges.filter(
      ({ sheetId, range: { startRow, endRow, startColumn, endColumn } }) => {
        return JSON.stringify({ sheetId, range: { startRow, endRow, startColumn, endColumn } }) !== removed;
      },
    );
    return this.#with({ ranges });
  }

  clearRanges(): Builder {
    return this.#with({ ranges: [] });
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    const mergeStrategy = this.#nameIn(chartEnums.ChartMergeStrategy, strategy, 'setMergeStrategy');
    return this.#with({ mergeStrategy });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Builder {
    const { ChartHiddenDimensionStrategy } = chartEnums;
    const name = this.#nameIn(ChartHiddenDimensionStrategy, strategy, 'setHiddenDimensionStrategy');
    return this.#with({ hiddenStrategy: name });
  }

  setNumHeaders(headers: number): Builder {
    return this.#with({ headers: requireInteger(headers, 'EmbeddedChartBuilder.setNumHeaders', [headers]) });
  }

  setOption(option: string, value: unknown): Builder {
    const args = [option, value];
    if (typeof option !== 'string') throw signatureError('EmbeddedChartBuilder.setOption', args);
    return this.#with({ options: { ...this.chart.options, [option]: plain(value) } });
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Builder {
    const args = [anchorRowPos, anchorColPos, offsetX, offsetY];
    const [row, column, x, y] = args.map((part) =>
      requireInteger(part, 'EmbeddedChartBuilder.setPosition', args),
    );
    return this.#with({ position: { row: row ?? 1, column: column ?? 1, offsetX: x ?? 0, offsetY: y ?? 0 } });
  }

  setTransposeRowsAndColumns(transposed: boolean): Builder {
    if (typeof transposed !== 'boolean') {
      throw signatureError('EmbeddedChartBuilder.setTransposeRowsAndColumns', [transposed]);
    }
    return this.#with({ transposed });
  }

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return this.#as('AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as('BAR');
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as('COLUMN');
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return this.#as('COMBO');
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return this.#as('HISTOGRAM');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as('LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return this.#as('PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return this.#as('SCATTER');
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return this.#as('TABLE');
  }

  /** The builder of one kind of chart; all kinds share one class here, which has what they have in common. */
  #as<T>(type: ChartType): T {
    return this.context.boundary.handOut(
      new HostTypedChartBuilder(this.context, { ...this.chart, type }),
    ) as T;
  }

  /** The name of a value of an enumeration; whatever is none of its values is refused. */
  #nameIn<E extends object>(values: E, value: unknown, method: string): string {
    const name = String(value);
    if (!(name in values) || enumNamed(values, name) !== value) {
      throw signatureError(`EmbeddedChartBuilder.${method}`, [value]);
    }
    return name;
  }

  #with(change: Partial<ChartData>): Builder {
    this.chart = { ...this.chart, ...change };
    return this.context.boundary.handOut(this);
  }
}

/**
 * The builder of one kind of chart (`asColumnChart()` …): the options most kinds have, by methods of their own.
 * In one file with the builder it extends and that makes it, since modules can't extend each other in a circle.
 */
export class HostTypedChartBuilder extends HostEmbeddedChartBuilder implements Partial<ColumnBuilder> {
  setTitle(chartTitle: string): ColumnBuilder {
    return this.#option('title', chartTitle);
  }

  setXAxisTitle(title: string): ColumnBuilder {
    return this.#option('hAxis.title', title);
  }

  setYAxisTitle(title: string): ColumnBuilder {
    return this.#option('vAxis.title', title);
  }

  setColors(cssValues: string[]): ColumnBuilder {
    return this.#option('colors', cssValues);
  }

  setBackgroundColor(cssValue: string): ColumnBuilder {
    return this.#option('backgroundColor', cssValue);
  }

  setStacked(): ColumnBuilder {
    return this.#option('isStacked', true);
  }

  setRange(start: number, end: number): ColumnBuilder {
    this.setOption('vAxis.viewWindow.min', start);
    return this.#option('vAxis.viewWindow.max', end);
  }

  #option(name: string, value: unknown): ColumnBuilder {
    this.setOption(name, value);
    return this.context.boundary.handOut(this) as unknown as ColumnBuilder;
  }
}

/** A chart option as plain JSON of the host, whichever realm it was made in. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

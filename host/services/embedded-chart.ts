import { HostChartOptions } from './chart-options';
import { chartRanges } from './chart-ranges';
import { HostContainerInfo } from './container-info';
import type { Context } from './context';
import { HostEmbeddedChartBuilder } from './embedded-chart-builder';
import { enumNamed } from './enum-value';
import { chartEnums } from './enums';
import { Hosted } from './hosted';
import type { ChartData } from './services-state';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** A chart on a sheet, or one built and not inserted yet (its id is null then). */
export class HostEmbeddedChart extends Hosted<Chart> implements Partial<Chart> {
  readonly className = 'EmbeddedChart';
  readonly data: ChartData;

  constructor(context: Context, data: ChartData) {
    super(context);
    this.data = data;
  }

  getChartId(): number | null {
    return this.data.id || null;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return this.context.boundary.handOut(new HostContainerInfo(this.context, this.data.position));
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return enumNamed(chartEnums.ChartHiddenDimensionStrategy, this.data.hiddenStrategy) as never;
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return enumNamed(chartEnums.ChartMergeStrategy, this.data.mergeStrategy) as never;
  }

  getNumHeaders(): number {
    return this.data.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return this.context.boundary.handOut(new HostChartOptions(this.context, this.data.options));
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return chartRanges(this.context, this.data);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.data.transposed;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.context.boundary.handOut(new HostEmbeddedChartBuilder(this.context, this.data));
  }
}

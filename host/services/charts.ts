import { chartEnums } from './enums';
import { Hosted } from './hosted';

type Service = typeof GoogleAppsScript.Charts;

/** `Charts`: the enumerations embedded charts need; its own chart images are not here. */
export class HostCharts extends Hosted<Service> {
  readonly className = 'Charts';

  get ChartType() {
    return chartEnums.ChartType;
  }

  get ChartMergeStrategy() {
    return chartEnums.ChartMergeStrategy;
  }

  get ChartHiddenDimensionStrategy() {
    return chartEnums.ChartHiddenDimensionStrategy;
  }
}

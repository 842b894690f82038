import type { Context } from './context';
import { Hosted } from './hosted';

type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

/** The options of a chart, by the names they were set with. */
export class HostChartOptions extends Hosted<ChartOptions> implements Partial<ChartOptions> {
  readonly className = 'ChartOptions';
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(context: Context, options: Readonly<Record<string, unknown>>) {
    super(context);
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

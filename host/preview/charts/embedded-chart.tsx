import type { Engine } from '../../engine';
import type { ChartData } from '../../services/services-state';
import type { Language } from '../start-data';
import type { Words } from '../words';
import { chartOptions } from './chart-options';
import { readChartTable } from './chart-table';
import { ChartView } from './chart-view';

interface EmbeddedChartProps {
  readonly engine: Engine;
  readonly chart: ChartData;
  readonly language: Language;
  readonly words: Words;
}

/** A chart of a sheet, of its cells as they are now. */
export function EmbeddedChart({ engine, chart, language, words }: EmbeddedChartProps) {
  return (
    <ChartView
      type={chart.type}
      options={chartOptions(chart.options)}
      table={readChartTable(engine, chart)}
      language={language}
      words={words}
    />
  );
}

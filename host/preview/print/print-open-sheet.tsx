import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Engine } from '../../engine';
import type { ChartData } from '../../services/services-state';
import { chartOptions, chartSize } from '../charts/chart-options';
import { EmbeddedChart } from '../charts/embedded-chart';
import type { Language } from '../start-data';
import type { Words } from '../words';
import { PrintView } from './print-view';
import { printedSheet } from './printed-sheet';

interface PrintOptions {
  readonly engine: Engine;
  charts(sheetId: string): readonly ChartData[];
  readonly language: Language;
  readonly words: Words;
}

/**
 * Prints the open sheet, not the page around it: a canvas shows only what is scrolled into sight, so the sheet is laid
 * out as a table when the browser is about to print, by the page's button or its own menu, and cleared away afterwards.
 */
export function printOpenSheet(options: PrintOptions): void {
  const paper = document.createElement('div');
  paper.className = 'printed';
  document.body.append(paper);
  const root = createRoot(paper);
  window.addEventListener('beforeprint', () => flushSync(() => root.render(paperOf(options))));
  window.addEventListener('afterprint', () => root.render(null));
}

function paperOf({ engine, charts, language, words }: PrintOptions) {
  const open = engine.workbook.getActiveSheet();
  const placed = charts(open.getSheetId()).map((chart) => ({
    id: chart.id,
    row: chart.position.row - 1,
    column: chart.position.column - 1,
    x: chart.position.offsetX,
    y: chart.position.offsetY,
    ...chartSize(chartOptions(chart.options)),
    drawing: <EmbeddedChart {...{ engine, chart, language, words }} />,
  }));
  const sheet = printedSheet(open.getSheet(), placed);
  return <PrintView {...{ sheet, charts: placed, words }} hasLines={!open.hasHiddenGridLines()} />;
}

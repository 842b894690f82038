import { useSyncExternalStore } from 'react';
import type { Engine } from '../../engine';
import type { ChartData } from '../../services/services-state';
import type { Language } from '../start-data';
import type { Words } from '../words';
import { chartOptions, chartSize } from './chart-options';
import { EmbeddedChart } from './embedded-chart';

/** The embedded charts over the grid. */
export interface ChartLayer {
  /** Draws the active sheet's charts as they and their cells are now; cheap when only cells have changed. */
  refresh(): void;
}

interface ChartLayerOptions {
  readonly engine: Engine;
  charts(sheetId: string): readonly ChartData[];
  readonly language: Language;
  readonly words: Words;
}

const COMPONENT = 'embedded-chart';

/**
 * Lays the charts of the active sheet over its cells. Univer keeps each at its anchor cell while the sheet scrolls,
 * zooms and changes; nothing of it gets into the workbook or its undo history.
 */
export function createChartLayer({ engine, charts, language, words }: ChartLayerOptions): ChartLayer {
  let placed: { key: string; dispose(): void } = { key: '', dispose() {} };
  let version = 0;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  function ChartAtCell({ data }: { data: { sheetId: string; id: number } }) {
    useSyncExternalStore(subscribe, () => version);
    const chart = charts(data.sheetId).find(({ id }) => id === data.id);
    if (!chart) return null;
    return <EmbeddedChart {...{ engine, chart, language, words }} />;
  }
  engine.api.registerComponent(COMPONENT, ChartAtCell);

  function place(): void {
    const sheet = engine.workbook.getActiveSheet();
    const sheetId = sheet.getSheetId();
    const anchored = charts(sheetId).map(({ id, position, options }) => ({
      id,
      position,
      size: chartSize(chartOptions(options)),
    }));
    const key = JSON.stringify([sheetId, anchored]);
    if (key === placed.key) return;
    placed.dispose();
    const doms = anchored.map(({ id, position: { row, column, offsetX, offsetY }, size }) =>
      sheet.addFloatDomToRange(
        sheet.getRange(row - 1, column - 1),
        { componentKey: COMPONENT, allowTransform: false, data: { sheetId, id } },
        {
          ...size,
          marginX: offsetX,
          marginY: offsetY,
          horizonOffsetAlign: 'left',
          verticalOffsetAlign: 'top',
        },
        `${COMPONENT}-${id}`,
      ),
    );
    placed = { key, dispose: () => void doms.map((dom) => dom?.dispose()) };
  }

  return {
    refresh() {
      place();
      version++;
      for (const listener of listeners) listener();
    },
  };
}

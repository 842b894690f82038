import { CHAINS, KPI_CATALOGUE, type Kpi } from '../../../src/core/index';
import { PHASES } from '../../../src/core/kpi/phase';

const CATALOGUE: readonly Kpi[] = KPI_CATALOGUE;

describe('KPI_CATALOGUE', () => {
  it('names every KPI once', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  it('gives each phase five KPIs in focus, two of them first', () => {
    for (const phase of PHASES) {
      const importances = CATALOGUE.flatMap(({ focus }) => focus?.[phase] ?? []).sort();
      expect(importances).toEqual([1, 2, 2, 3, 3]);
    }
  });

  it('has the benchmarks the plan uses', () => {
    const benchmarkOf = (id: string) => CATALOGUE.find((kpi) => kpi.id === id)?.benchmark;
    for (const { rate, benchmark } of CHAINS.short) {
      const [low, high] = benchmark;
      expect(benchmarkOf(rate)).toEqual({ low, high, unit: 'share' });
    }
  });

  it('has benchmarks that are in order, and shares of the whole', () => {
    for (const { benchmark } of CATALOGUE) {
      if (!benchmark) continue;
      const { low, high, unit } = benchmark;
      expect(low ?? 0).toBeLessThan(high ?? Number.POSITIVE_INFINITY);
      if (unit === 'share') expect(high).toBeLessThanOrEqual(1);
    }
  });
});

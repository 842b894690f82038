import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { backtest } from '../../../src/core/forecast/backtest';
import type { CountedDay } from '../../../src/core/forecast/day-weights';
import { type ForecastScores, scoreForecasts } from '../../../src/core/forecast/score-forecasts';

/** Maven Analytics, "CRM Sales Opportunities" (public domain): 30 agents, wins on every day of the week. */
const PIPELINE = resolve(__dirname, '../../../../shared/data/maven_crm/sales_pipeline.csv');
const [FIRST, LAST] = [dayOf('2017-03-01'), dayOf('2017-12-31')];

function winsByDay(rows: readonly { readonly day: string }[]): readonly CountedDay[] {
  const counts = new Map<string, number>();
  for (const { day } of rows) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
    const day = formatDay(FIRST + i);
    return { day, count: counts.get(day) ?? 0, works: true };
  });
}

const ratios = ({ thirds }: ForecastScores) => thirds.map(({ ratio }) => ratio as number);

if (existsSync(PIPELINE)) {
  const wins = readFileSync(PIPELINE, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .filter(([, , , , stage]) => stage === 'Won')
    .map(([, agent = '', , , , , day = '']) => ({ agent, day }));

  describe('backtest of 30 agents, each a small team of its own', () => {
    const agents = [...new Set(wins.map(({ agent }) => agent))];
    const score = scoreForecasts(
      agents.flatMap((name) => backtest(winsByDay(wins.filter(({ agent }) => agent === name)))),
    );

    it('walks through seven months of every agent, all days but a month’s last', () => {
      expect([wins.length, agents.length]).toEqual([4238, 30]);
      expect(score.forecasts).toBe(30 * (214 - 7));
    });

    it('errs at most half as much as run rate in the first third, at most 0.63 times over all', () => {
      expect(score.thirds[0].ratio).toBeLessThan(0.5);
      expect(score.ratio).toBeLessThan(0.63);
    });

    it('is not worse than run rate in any third', () => {
      for (const ratio of ratios(score)) expect(ratio).toBeLessThan(1);
    });

    it('holds about 80% of the outcomes in its 80% interval', () => {
      expect(score.coverage).toBeGreaterThan(0.8);
      expect(score.coverage).toBeLessThan(0.85);
    });
  });

  describe('backtest of the whole company', () => {
    it('is not worse than run rate in any third, and a sixth better over all', () => {
      const score = scoreForecasts(backtest(winsByDay(wins)));
      for (const ratio of ratios(score)) expect(ratio).toBeLessThan(1);
      expect(score.ratio).toBeLessThan(0.85);
    });
  });
} else {
  it.skip('backtest of real sales: needs ../shared/data/maven_crm/sales_pipeline.csv beside the repository', () => {});
}

import type { PastForecast } from './backtest';

/**
 * How good forecasts were.
 *
 * - `forecasts` – how many; with none, everything else is null
 * - `error`, `runRateError` – mean absolute errors of the median and of plain run rate
 * - `ratio` – the one ÷ the other; null when run rate was never wrong
 * - `coverage` – the share of outcomes that lay inside the interval
 */
export interface ForecastScore {
  readonly forecasts: number;
  readonly error: number | null;
  readonly runRateError: number | null;
  readonly ratio: number | null;
  readonly coverage: number | null;
}

/** The score over all, and by third of the month. */
export interface ForecastScores extends ForecastScore {
  readonly thirds: readonly [ForecastScore, ForecastScore, ForecastScore];
}

/**
 * Scores what backtest foretold; forecasts of several teams may be scored together.
 *
 * @example one forecast of 9 (7 to 12) where run rate said 5, and 10 came: error 1, run rate's 5, ratio 0.2, coverage 1
 */
export function scoreForecasts(forecasts: readonly PastForecast[]): ForecastScores {
  const inThird = (wanted: number) => score(forecasts.filter(({ third }) => third === wanted));
  return { ...score(forecasts), thirds: [inThird(0), inThird(1), inThird(2)] };
}

function score(forecasts: readonly PastForecast[]): ForecastScore {
  const mean = (measure: (forecast: PastForecast) => number) =>
    forecasts.length === 0
      ? null
      : forecasts.reduce((total, forecast) => total + measure(forecast), 0) / forecasts.length;
  const error = mean(({ median, actual }) => Math.abs(median - actual));
  const runRateError = mean(({ runRate, actual }) => Math.abs(runRate - actual));
  return {
    forecasts: forecasts.length,
    error,
    runRateError,
    ratio: error === null || !runRateError ? null : error / runRateError,
    coverage: mean(({ low, high, actual }) => (low <= actual && actual <= high ? 1 : 0)),
  };
}

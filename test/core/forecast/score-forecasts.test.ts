import { scoreForecasts } from '../../../src/core/forecast/score-forecasts';

const forecast = { day: '2026-04-01', third: 0, actual: 10, median: 9, low: 7, high: 12, runRate: 5 };

describe('scoreForecasts', () => {
  it('of one forecast is its own', () => {
    const score = { forecasts: 1, error: 1, runRateError: 5, ratio: 0.2, coverage: 1 };
    const none = { forecasts: 0, error: null, runRateError: null, ratio: null, coverage: null };
    expect(scoreForecasts([forecast])).toEqual({ ...score, thirds: [score, none, none] });
  });

  it('averages errors either way, over all and by third', () => {
    const { thirds, ...all } = scoreForecasts([
      forecast,
      { ...forecast, third: 1, actual: 6, runRate: 10 },
      { ...forecast, third: 2, actual: 13 },
      { ...forecast, third: 2, actual: 9, runRate: 9 },
    ]);
    // Errors 1, 3, 4, 0; run rate's 5, 4, 8, 0; 6 lies below 7, 13 above 12.
    expect(all).toEqual({ forecasts: 4, error: 2, runRateError: 4.25, ratio: 2 / 4.25, coverage: 0.5 });
    expect(thirds.map(({ forecasts, error, coverage }) => [forecasts, error, coverage])).toEqual([
      [1, 1, 1],
      [1, 3, 0],
      [2, 2, 0.5],
    ]);
  });

  it('takes the interval’s ends as inside', () => {
    const at = (actual: number) => scoreForecasts([{ ...forecast, actual }]).coverage;
    expect([6, 7, 12, 13].map(at)).toEqual([0, 1, 1, 0]);
  });

  it('compares with nothing where run rate was never wrong', () => {
    expect(scoreForecasts([{ ...forecast, runRate: 10 }])).toMatchObject({ runRateError: 0, ratio: null });
  });
});

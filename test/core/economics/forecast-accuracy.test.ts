import { forecastAccuracy } from '../../../src/core/economics/forecast-accuracy';

describe('forecastAccuracy', () => {
  it.each([
    [90, 100, 0.9],
    [110, 100, 0.9],
    [100, 100, 1],
    [0, 100, 0],
    [300, 100, -1],
  ])('of %d forecast and %d actual is %d', (forecast, actual, accuracy) => {
    expect(forecastAccuracy({ forecast, actual })).toBeCloseTo(accuracy, 14);
  });

  it('has no measure where nothing came', () => {
    expect(forecastAccuracy({ forecast: 100, actual: 0 })).toBeNull();
    expect(forecastAccuracy({ forecast: 0, actual: 0 })).toBeNull();
  });
});

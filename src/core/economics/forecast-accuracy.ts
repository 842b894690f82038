import { ratio } from './ratio';

/**
 * How near a forecast came (予測精度): 1 − |forecast − actual| ÷ actual. 1 is exact, 0 is off by as much as came, and
 * below 0 by more. Null when nothing came: there is nothing to measure the miss by.
 *
 * @example forecastAccuracy({ forecast: 90, actual: 100 }) is 0.9, and so is a forecast of 110
 */
export function forecastAccuracy(month: {
  readonly forecast: number;
  readonly actual: number;
}): number | null {
  const miss = ratio(Math.abs(month.forecast - month.actual), month.actual);
  return miss === null ? null : 1 - miss;
}

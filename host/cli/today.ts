import { type Day, formatDay } from '../../src/core';
import { toWall } from '../services/zone';

const MS_PER_DAY = 86_400_000;

/** The day it is where the team works, which need not be the day of this machine's clock. */
export function todayIn(timeZone: string, now: number = Date.now()): Day {
  return formatDay(Math.floor(toWall(now, timeZone) / MS_PER_DAY));
}

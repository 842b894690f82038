/** A tick is 1, 2 or 5 times a power of ten away from the next. */
const STEPS = [1, 2, 5, 10];

/**
 * Round numbers from 0 to the first one at or above the largest value, a few of them: an axis ends at its last tick.
 * Counts have no ticks between whole numbers.
 *
 * @param largest the largest value drawn, from 0 up
 * @param intervals how many steps there may be at most
 * @example axisTicks(10) is [0, 5, 10]; axisTicks(1333) is [0, 500, 1000, 1500]; axisTicks(0) is [0, 1]
 */
export function axisTicks(largest: number, intervals = 4): readonly number[] {
  if (!(largest >= 0 && Number.isFinite(largest))) {
    throw new Error(`axisTicks requires a number from 0 up, not ${largest}`);
  }
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest) / intervals));
  const fitting = STEPS.map((step) => step * power).filter((step) => step >= 1);
  const step = fitting.find((each) => each * intervals >= largest) ?? (fitting[fitting.length - 1] as number);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

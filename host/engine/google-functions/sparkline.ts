import { toCellValue } from '../cell-values';
import { scalarOf } from './arguments';
import { type Cells, type FunctionEntry, googleFunction } from './google-function';

const LEVELS = '▁▂▃▄▅▆▇█';
const BAR_LENGTH = 10;

/**
 * SPARKLINE(data, options): Google draws it, here it is written with block characters: a row of heights, or with
 * `{"charttype","bar"}` one bar, ten characters for the option `max` (by default the sum), a shade for each number.
 */
export const sparkline: FunctionEntry = googleFunction('SPARKLINE', {
  minParams: 1,
  maxParams: 2,
  calculate([data = [], options]) {
    const numbers = data
      .flat()
      .map((cell) => toCellValue(cell))
      .filter((value) => typeof value === 'number');
    const option = optionReader(options);
    if (option('charttype') === 'bar') return bar(numbers, Number(option('max') ?? sum(numbers)));
    const lowest = Math.min(...numbers);
    const height = Math.max(...numbers) - lowest;
    return numbers
      .map(
        (number) => LEVELS[height === 0 ? 0 : Math.round(((number - lowest) / height) * (LEVELS.length - 1))],
      )
      .join('');
  },
});

/** Options are an array of two columns (or of two cells): name, value. */
function optionReader(options: Cells | undefined): (name: string) => unknown {
  const pairs = options?.map((row) => [toCellValue(row[0]), scalarOf([row.slice(1)])] as const) ?? [];
  return (name) => pairs.find(([key]) => key === name)?.[1];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function bar(numbers: readonly number[], max: number): string {
  const shades = '█▓';
  const scale = max > 0 ? BAR_LENGTH / max : 0;
  const text = numbers
    .map((number, i) => (shades[i % 2] ?? '').repeat(Math.max(0, Math.round(number * scale))))
    .join('');
  return text.slice(0, BAR_LENGTH).padEnd(BAR_LENGTH, '░');
}

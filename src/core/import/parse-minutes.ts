import { parseAmount } from './parse-amount';

/**
 * The minutes a length of a call means: `5`, `5分`, `3分30秒`, `1時間5分`, `3:30` (minutes and seconds), `0:03:30`; a
 * plain number by the unit of its column. Null when it means none.
 *
 * @param unit how many minutes one of a plain number is: 1/60 in a column of seconds
 * @example parseMinutes('3:30', 1) // 3.5
 */
export function parseMinutes(text: string, unit: number): number | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const clock = /^(?:(\d+):)?(\d+):([0-5]\d)$/.exec(plain);
  if (clock) return length(clock[1], clock[2], clock[3]);
  const words = /^(?:(\d+)(?:時間|h))?(?:(\d+)(?:分|min|m))?(?:(\d+)(?:秒|sec|s))?$/i.exec(plain);
  if (words && plain !== '') return length(words[1], words[2], words[3]);
  const number = parseAmount(plain);
  return number === null ? null : number * unit;
}

const length = (hours = '0', minutes = '0', seconds = '0'): number =>
  Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;

import { NumberValueObject } from '@univerjs/engine-formula';
import { numberOf } from './arguments';
import { type FunctionEntry, googleFunction } from './google-function';

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25_569;

/**
 * EDATE(start, months): the same day some months later, or the last of that month when it is shorter. Univer gives
 * the 3rd of March for a month after the 31st of January.
 */
export const eDate: FunctionEntry = googleFunction('EDATE', {
  minParams: 2,
  maxParams: 2,
  calculate([starts = [], months]) {
    const later = Math.trunc(numberOf(months));
    return starts.map((row) =>
      row.map((cell) => NumberValueObject.create(addMonths(numberOf([[cell]]), later), 'yyyy-mm-dd')),
    );
  },
});

function addMonths(serial: number, months: number): number {
  const start = new Date((Math.floor(serial) - EPOCH) * DAY);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)) / DAY + EPOCH;
}

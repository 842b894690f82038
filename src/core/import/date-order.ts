import { type DateOrder, dayIn, readMoment, type UnorderedDay } from './read-moment';

/**
 * What a column says about the order of its days.
 *
 * - `order` – the only one in which every value is a day; null when nothing in the column asks for one, or it is open
 * - `open` – the orders that are left to choose from when the values cannot tell: to be asked, never guessed
 * - `samples` – values that could be two days, for the question
 */
export interface DateOrderFinding {
  readonly order: DateOrder | null;
  readonly open: readonly DateOrder[];
  readonly samples: readonly string[];
}

const ORDERS: readonly DateOrder[] = ['ymd', 'mdy', 'dmy'];
const MOST_SAMPLES = 3;

/**
 * Finds the order of days written in numbers from all values of a column: one 13/4/2026 settles that 3/4/2026 is 3 April.
 * Where no order fits all values (two systems wrote them), and something could be two days, it stays open too.
 *
 * @example findDateOrder(['3/4/2026', '4/13/2026'], 540).order // 'mdy'
 */
export function findDateOrder(values: Iterable<string>, utcOffset: number): DateOrderFinding {
  let left: readonly DateOrder[] = ORDERS;
  let seen = false;
  const possible = new Set<DateOrder>();
  const samples: string[] = [];
  for (const value of values) {
    const read = readMoment(value, utcOffset);
    if (read === null || !('orders' in read)) continue;
    seen = true;
    const { orders } = read;
    left = left.filter((order) => orders.includes(order));
    if (settledDay(read) !== null) continue;
    for (const order of orders) possible.add(order);
    if (samples.length < MOST_SAMPLES && !samples.includes(value.trim())) samples.push(value.trim());
  }
  if (!seen || samples.length === 0)
    return { order: left.length === 1 && seen ? (left[0] ?? null) : null, open: [], samples: [] };
  if (left.length === 1) return { order: left[0] as DateOrder, open: [], samples: [] };
  return {
    order: null,
    open: left.length > 1 ? left : ORDERS.filter((order) => possible.has(order)),
    samples,
  };
}

/** The day of a text that is the same in every order it can be read in, as 4/4/2026 is; else null. */
export function settledDay(read: UnorderedDay): number | null {
  const days = new Set(read.orders.map((order) => dayIn(order, read.numbers)));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** A moment as a calendar and a clock in some zone show it. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Offsets change at full quarters of an hour only, so one look-up per quarter is enough. */
const QUARTER = 15 * MINUTE;

/** Milliseconds a zone is ahead of UTC at a moment, remembered per zone and quarter of an hour. */
const offsetOf = (() => {
  const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();
  return (instant: number, timeZone: string): number => {
    let zone = zones.get(timeZone);
    if (!zone) {
      zone = { format: clock(timeZone), offsets: new Map() };
      zones.set(timeZone, zone);
    }
    const quarter = Math.floor(instant / QUARTER);
    let offset = zone.offsets.get(quarter);
    if (offset === undefined) {
      offset = shownBy(zone.format, quarter * QUARTER) - quarter * QUARTER;
      zone.offsets.set(quarter, offset);
    }
    return offset;
  };
})();

function clock(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric';
  return new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', era: 'short' },
    ...{ year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric },
  });
}

/** What the clock shows, as milliseconds since 1970 of a clock in UTC showing the same. */
function shownBy(format: Intl.DateTimeFormat, instant: number): number {
  const shown = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: string) => Number(shown[name]);
  const year = shown.era === 'BC' ? 1 - part('year') : part('year');
  return wallMillis({
    ...{ year, month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute'), second: part('second'), millisecond: 0 },
  });
}

/** A wall time as milliseconds since 1970 of a clock in UTC showing the same. */
export function wallMillis(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
  return date.getTime();
}

/** The wall time of a clock in UTC; the inverse of `wallMillis`. */
export function wallTime(millis: number): WallTime {
  const date = new Date(millis);
  return {
    ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
    millisecond: date.getUTCMilliseconds(),
  };
}

/**
 * What a clock in a zone shows at a moment, as milliseconds since 1970 of a clock in UTC showing the same.
 *
 * Works from the zone's rules alone; the zone of the process does not matter.
 * @param instant milliseconds since 1970
 * @example toWall(Date.UTC(2026, 3, 1), 'Asia/Tokyo') === Date.UTC(2026, 3, 1, 9)
 */
export function toWall(instant: number, timeZone: string): number {
  return instant + offsetOf(instant, timeZone);
}

/**
 * The moment at which a clock in a zone shows `wall`. A time shown twice (end of summer time) is the first of the two;
 * a time never shown (start of summer time) is taken as much later as the clock jumped.
 * @example fromWall(Date.UTC(2026, 3, 1), 'Asia/Tokyo') === Date.UTC(2026, 2, 31, 15)
 */
export function fromWall(wall: number, timeZone: string): number {
  const candidates = [wall - offsetOf(wall - DAY, timeZone), wall - offsetOf(wall + DAY, timeZone)];
  const shown = candidates.filter((instant) => toWall(instant, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : Math.max(...candidates);
}

/** Whether the name is a zone this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}

import type { Realm } from './realm';
import { fromWall, toWall, wallTime } from './zone';

/** The parts of a date's local time, each with a getter and a setter for UTC beside the local one. */
const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** An ISO date with a time and without a zone: local time. A date alone is UTC, by the language's own rule. */
const LOCAL_ISO = /^\d{4}-\d{2}-\d{2}T[\d:.,]+$/;
const DAY_ISO = /^[+-]?\d{4,6}(-\d{2}){0,2}$/;

type Method = (this: Date, ...args: unknown[]) => unknown;

/** What a realm's clock shows. */
export interface Clock {
  /** The script's zone, as in its manifest. */
  readonly timeZone: string;
  /** The moment it is, in milliseconds since 1970. */
  now(): number;
}

/**
 * Sets the realm's `Date`: its "now" is the host's, and its local time the script's time zone, whatever the zone of the process or the browser,
 * as Apps Script does: `new Date(2026, 3, 1)` is midnight there.
 *
 * Done by replacing the methods that speak of local time and standing before the constructor; `Intl` in the realm is
 * not touched.
 */
export function setRealmClock({ global, Date: RealmDate }: Realm, { timeZone, now }: Clock): void {
  const prototype = RealmDate.prototype as unknown as Record<string, Method>;
  const set = (name: string, method: Method) => {
    Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true });
  };
  const isNever = (date: Date) => Number.isNaN(date.getTime());
  /** A date whose UTC parts are this date's local ones. */
  const wallOf = (date: Date) => new Date(isNever(date) ? Number.NaN : toWall(date.getTime(), timeZone));

  for (const part of PARTS) {
    set(`get${part}`, function () {
      return isNever(this) ? Number.NaN : wallOf(this)[`getUTC${part}`]();
    });
    if (part === 'Day') continue;
    set(`set${part}`, function (...args) {
      const wall = wallOf(this);
      const moved = Reflect.apply(wall[`setUTC${part}`], wall, args);
      return this.setTime(Number.isNaN(moved) ? Number.NaN : fromWall(moved, timeZone));
    });
  }
  set('getTimezoneOffset', function () {
    return isNever(this) ? Number.NaN : (this.getTime() - toWall(this.getTime(), timeZone)) / 60_000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const own = prototype[name] as Method;
    set(name, function (locales, options) {
      return own.call(this, locales, { timeZone, ...(options as object | undefined) });
    });
  }
  set('toDateString', function () {
    return isNever(this)
      ? 'Invalid Date'
      : new Date(toWall(this.getTime(), timeZone)).toUTCString().replace(...DAY_ONLY);
  });
  set('toString', function () {
    return isNever(this) ? 'Invalid Date' : longText(this, timeZone);
  });

  const parse = (text: string) => parseLocal(RealmDate, String(text), timeZone);
  const instant = (args: readonly unknown[]): number => {
    const [first] = args;
    if (args.length > 1) return fromParts(args.map(Number), timeZone);
    return typeof first === 'string' ? parse(first) : new RealmDate(first as number).getTime();
  };
  const zoned = new Proxy(RealmDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, [args.length > 0 ? instant(args) : now()], newTarget),
    apply: () => String(new RealmDate(now())),
    get: (target, name) =>
      name === 'parse' ? parse : name === 'now' ? () => now() : Reflect.get(target, name),
  });
  Object.defineProperty(prototype, 'constructor', { value: zoned, writable: true, configurable: true });
  global.Date = zoned;
}

function fromParts(parts: readonly number[], timeZone: string): number {
  const wall = Date.UTC(...(parts as [number, number]));
  return Number.isNaN(wall) ? Number.NaN : fromWall(wall, timeZone);
}

/** Reads a text; one that names no zone is local time. */
function parseLocal(RealmDate: DateConstructor, text: string, timeZone: string): number {
  if (DAY_ISO.test(text)) return RealmDate.parse(text);
  // With a zone written behind it, a text that has one already becomes unreadable.
  const wall = RealmDate.parse(LOCAL_ISO.test(text) ? `${text}Z` : `${text} UTC`);
  return Number.isNaN(wall) ? RealmDate.parse(text) : fromWall(wall, timeZone);
}

/** 'Wed, 01 Apr 2026 00:00:00 GMT' → 'Wed Apr 01 2026' */
const DAY_ONLY = [/^(\w+), (\d+) (\w+) (\d+) .*$/, '$1 $3 $2 $4'] as const;

/** 'Wed Apr 01 2026 00:00:00 GMT+0900 (Asia/Tokyo)' */
function longText(date: Date, timeZone: string): string {
  const wall = toWall(date.getTime(), timeZone);
  const { hour, minute, second } = wallTime(wall);
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = Math.round((wall - date.getTime()) / 60_000);
  const size = Math.abs(offset);
  const zone = `GMT${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
  const day = new Date(wall).toUTCString().replace(...DAY_ONLY);
  return `${day} ${two(hour)}:${two(minute)}:${two(second)} ${zone} (${timeZone})`;
}

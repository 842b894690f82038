import { serialOfDay } from './serial-date';
import { fromWall, toWall, type WallTime, wallMillis, wallTime } from './zone';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const MINUTE = 60_000;

/** A letter of a pattern repeated, or text between single quotes. */
const PART = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/**
 * Writes a moment by a pattern of Java's SimpleDateFormat, as `Utilities.formatDate` does; names are English.
 *
 * Letters: y M d H h k K m s S a E u D z Z X. Text stands between single quotes; '' is a quote.
 * @param instant milliseconds since 1970
 * @throws for a letter that is no pattern letter
 * @example formatDate(0, 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ssXXX") // '1970-01-01T09:00:00+09:00'
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const millis = toWall(instant, timeZone);
  const wall = wallTime(millis);
  return pattern.replace(PART, (part: string, quoted: string | undefined, letter: string | undefined) => {
    if (!letter) return quoted === '' ? "'" : (quoted ?? '').replaceAll("''", "'");
    return field(letter, part.length, wall, { instant, millis, timeZone });
  });
}

interface Moment {
  readonly instant: number;
  /** What the zone's clock shows, as milliseconds of a clock in UTC. */
  readonly millis: number;
  readonly timeZone: string;
}

function field(letter: string, width: number, wall: WallTime, moment: Moment): string {
  const digits = (value: number) => String(value).padStart(width, '0');
  const weekday = new Date(moment.millis).getUTCDay();
  const named = (name = '') => (width >= 4 ? name : name.slice(0, 3));
  const offset = Math.round((moment.millis - moment.instant) / MINUTE);
  switch (letter) {
    case 'y':
      return width === 2 ? String(wall.year % 100).padStart(2, '0') : digits(wall.year);
    case 'M':
      return width >= 3 ? named(MONTHS[wall.month - 1]) : digits(wall.month);
    case 'd':
      return digits(wall.day);
    case 'D':
      return digits(
        (serialOfDay(wall.year, wall.month, wall.day) ?? 0) - (serialOfDay(wall.year, 1, 1) ?? 0) + 1,
      );
    case 'E':
      return named(WEEKDAYS[weekday]);
    case 'u':
      return digits(weekday === 0 ? 7 : weekday);
    case 'H':
      return digits(wall.hour);
    case 'k':
      return digits(wall.hour === 0 ? 24 : wall.hour);
    case 'K':
      return digits(wall.hour % 12);
    case 'h':
      return digits(wall.hour % 12 === 0 ? 12 : wall.hour % 12);
    case 'm':
      return digits(wall.minute);
    case 's':
      return digits(wall.second);
    case 'S':
      return digits(wall.millisecond);
    case 'a':
      return wall.hour < 12 ? 'AM' : 'PM';
    case 'z':
      return zoneName(moment, width >= 4 ? 'long' : 'short');
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 2 ? '' : ':');
    default:
      throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

/** Java's short names of zones without summer time are those people use, where JavaScript says GMT+9. */
const SHORT_NAMES: Record<string, string> = { 'Asia/Tokyo': 'JST', 'Asia/Seoul': 'KST', 'Etc/GMT': 'GMT' };

function zoneName({ instant, timeZone }: Moment, style: 'long' | 'short'): string {
  const short = style === 'short' ? SHORT_NAMES[timeZone] : undefined;
  if (short) return short;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The pattern letters `parseDate` reads, with what each looks like and which part it is. */
const READABLE: Record<string, keyof WallTime> = {
  ...{ y: 'year', M: 'month', d: 'day', H: 'hour', m: 'minute', s: 'second', S: 'millisecond' },
};

/**
 * Reads a text by a pattern of numbers, as `Utilities.parseDate` does.
 * @returns milliseconds since 1970
 * @throws when the text does not fit, or the pattern has letters other than y M d H m s S
 * @example parseDate('2026/04/01', 'Asia/Tokyo', 'yyyy/MM/dd')
 */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const fields: (keyof WallTime)[] = [];
  const literally = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  let source = '';
  let end = 0;
  for (const found of pattern.matchAll(PART)) {
    source += literally(pattern.slice(end, found.index));
    end = found.index + found[0].length;
    if (found[2] === undefined) {
      source += literally(found[1] === '' ? "'" : (found[1] ?? ''));
      continue;
    }
    const name = READABLE[found[2]];
    if (!name) throw new Error(`Illegal pattern character '${found[2]}'`);
    fields.push(name);
    source += '(\\d+)';
  }
  const values = new RegExp(`^${source}${literally(pattern.slice(end))}`).exec(text);
  if (!values) throw new Error(`Unparseable date: "${text}"`);
  const none = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const wall = { ...none, ...Object.fromEntries(fields.map((name, i) => [name, Number(values[i + 1])])) };
  return fromWall(wallMillis(wall), timeZone);
}

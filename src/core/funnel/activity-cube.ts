import { formatDay, isoWeekOf, weekdayOf } from '../calendar/day';
import { MEASURES, type Measure, type Measures, noActivity } from '../kpi/measures';

/**
 * Where things stand in the rows of an activity table: positions in a row, counted from 0; `null` for a column the
 * table does not have.
 */
export interface ActivityColumns {
  readonly day: number;
  readonly member: number | null;
  readonly channel: number | null;
  readonly measures: { readonly [M in Measure]: number | null };
}

/** Totals in the order of MEASURES, the shape in which they add up fastest. */
type Sums = number[];

const COUNT = MEASURES.length;
/** A group takes so many places of a line: the number of its rows, then its totals. */
const WIDTH = COUNT + 1;

/**
 * A day's totals, one group behind the other in the order of the names: one list a day and grouping, since a list for
 * each group of each day costs more than all the adding. A group without a row on that day has 0 rows, or no place yet.
 */
interface DayCell {
  readonly day: number;
  readonly byMember: Sums;
  readonly byChannel: Sums;
}

/**
 * Everything the activity rows say, added up once: per day and member, per day and channel. Any period and any grouping
 * is a sum over these few cells (some hundred days × some ten members), however many rows there were.
 *
 * - `unusable` – positions (from 0, as read) of rows that could not be used: no day, or text where a number belongs
 */
export interface ActivityCube {
  readonly members: readonly string[];
  readonly channels: readonly string[];
  readonly days: readonly DayCell[];
  readonly unusable: readonly number[];
}

const ZEROS: Sums = MEASURES.map(() => 0);

const emptySums = (): Sums => ZEROS.slice();

/** Where a group's totals begin in a line, which is made long enough for them. */
function startOf(line: Sums, group: number): number {
  const end = (group + 1) * WIDTH;
  while (line.length < end) line.push(0);
  return end - WIDTH;
}

const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

/** Gives names their position in `list`, in the order they are first met; blank cells are one nameless name. */
function positions(list: string[]): (cell: unknown) => number {
  const known = new Map<unknown, number>();
  return (cell) => {
    const position = known.get(cell);
    if (position !== undefined) return position;
    const name = isBlank(cell) ? '' : String(cell).trim();
    const same = list.indexOf(name);
    const next = same >= 0 ? same : list.push(name) - 1;
    known.set(cell, next);
    return next;
  };
}

/**
 * Reads activity rows in one pass.
 *
 * @param rows cells as the sheet gives them: numbers, text, '' for empty
 * @param columns where things stand in a row
 * @param dayNumberOf the day number a day cell means, or null when it means none
 */
export function activityCube(
  rows: readonly (readonly unknown[])[],
  columns: ActivityColumns,
  dayNumberOf: (cell: unknown) => number | null,
): ActivityCube {
  const members: string[] = [];
  const channels: string[] = [];
  const memberAt = positions(members);
  const channelAt = positions(channels);
  const places = MEASURES.map((measure) => columns.measures[measure]);
  const days = new Map<number, DayCell>();
  const unusable: number[] = [];
  const counts = emptySums();
  let current: DayCell | undefined;

  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as readonly unknown[];
    const dayCell = row[columns.day];
    if (isBlank(dayCell) && row.every(isBlank)) continue;
    const day = isBlank(dayCell) ? null : dayNumberOf(dayCell);
    if (day === null || !readCounts(row, places, counts)) {
      unusable.push(i);
      continue;
    }
    // Rows come mostly in the order of their days, so the last day is asked before the map.
    if (current === undefined || current.day !== day) {
      current = days.get(day);
      if (current === undefined) {
        current = { day, byMember: [], byChannel: [] };
        days.set(day, current);
      }
    }
    const { byMember, byChannel } = current;
    let a = startOf(byMember, columns.member === null ? memberAt('') : memberAt(row[columns.member]));
    let b = startOf(byChannel, columns.channel === null ? channelAt('') : channelAt(row[columns.channel]));
    byMember[a] = (byMember[a] as number) + 1;
    byChannel[b] = (byChannel[b] as number) + 1;
    a++;
    b++;
    for (let m = 0; m < COUNT; m++) {
      const count = counts[m] as number;
      byMember[a + m] = (byMember[a + m] as number) + count;
      byChannel[b + m] = (byChannel[b + m] as number) + count;
    }
  }
  return { members, channels, days: [...days.values()].sort((x, y) => x.day - y.day), unusable };
}

/** Reads what a row counts into `counts`; false where something else than a number or a blank stands. */
function readCounts(row: readonly unknown[], places: readonly (number | null)[], counts: Sums): boolean {
  for (let m = 0; m < COUNT; m++) {
    const place = places[m];
    const cell = place === null || place === undefined ? 0 : row[place];
    if (typeof cell === 'number') counts[m] = cell;
    else if (isBlank(cell)) counts[m] = 0;
    else return false;
  }
  return true;
}

/** Whether nothing but numbers and blanks stands where a row counts; another row is not counted at all. */
export const countsAreNumbers = (row: readonly unknown[], places: readonly (number | null)[]): boolean =>
  readCounts(row, places, emptySums());

/** A cube with the days of both; names are matched by their text. Used to lay the closed months and the open one together. */
export function mergeCubes(cubes: readonly ActivityCube[]): ActivityCube {
  const members: string[] = [];
  const channels: string[] = [];
  const memberAt = positions(members);
  const channelAt = positions(channels);
  const days = new Map<number, DayCell>();
  for (const cube of cubes) {
    const memberPlaces = cube.members.map(memberAt);
    const channelPlaces = cube.channels.map(channelAt);
    for (const from of cube.days) {
      const to = days.get(from.day) ?? { day: from.day, byMember: [], byChannel: [] };
      days.set(from.day, to);
      addInto(to.byMember, from.byMember, memberPlaces);
      addInto(to.byChannel, from.byChannel, channelPlaces);
    }
  }
  const unusable = cubes.flatMap((cube) => cube.unusable);
  return { members, channels, days: [...days.values()].sort((x, y) => x.day - y.day), unusable };
}

/** Adds a line to another whose groups stand elsewhere. */
function addInto(to: Sums, from: Sums, places: readonly number[]): void {
  for (let group = 0; group * WIDTH < from.length; group++) {
    const start = startOf(to, places[group] as number);
    for (let m = 0; m < WIDTH; m++)
      to[start + m] = (to[start + m] as number) + (from[group * WIDTH + m] as number);
  }
}

/** Adds totals that begin at a place of a line. */
function addFrom(to: Sums, line: Sums, start: number): void {
  for (let m = 0; m < COUNT; m++) to[m] = (to[m] as number) + (line[start + m] as number);
}

/** A member's totals day by day, oldest first; days without a row of theirs are left out. */
export function daysOfMember(
  { members, days }: ActivityCube,
  name: string,
): readonly { readonly day: number; readonly counts: Measures }[] {
  const start = members.indexOf(name) * WIDTH;
  if (start < 0) return [];
  return days.flatMap(({ day, byMember }) =>
    byMember[start] ? [{ day, counts: measuresOf(byMember.slice(start + 1, start + WIDTH)) }] : [],
  );
}

/** Totals of one group, under its name. */
export type Group<Name extends string> = Measures & { readonly [N in Name]: string };

/** Totals of a period, whole and by every grouping; each list in its natural order, groups without activity left out. */
export interface ActivityTotals {
  readonly total: Measures;
  readonly byDay: readonly Group<'day'>[];
  readonly byWeek: readonly Group<'week'>[];
  readonly byMonth: readonly Group<'month'>[];
  readonly byMember: readonly Group<'member'>[];
  readonly byChannel: readonly Group<'channel'>[];
  readonly byWeekday: readonly (Measures & { readonly weekday: number })[];
}

/** The totals from `first` to `last` (day numbers, both included). */
export function totalsBetween(cube: ActivityCube, first: number, last: number): ActivityTotals {
  const total = emptySums();
  const byDay = new Map<string, Sums>();
  const byWeek = new Map<string, Sums>();
  const byMonth = new Map<string, Sums>();
  const byMember = new Map<string, Sums>();
  const byChannel = new Map<string, Sums>();
  const byWeekday = new Map<number, Sums>();
  const into = <K>(groups: Map<K, Sums>, key: K): Sums => {
    const sums = groups.get(key) ?? emptySums();
    groups.set(key, sums);
    return sums;
  };
  /** Adds the groups of a day that have rows, each to its own total. */
  const addGroups = (line: Sums, names: readonly string[], groups: Map<string, Sums>, all: Sums | null) => {
    for (let group = 0; group * WIDTH < line.length; group++) {
      const start = group * WIDTH;
      if (line[start] === 0) continue;
      addFrom(into(groups, names[group] as string), line, start + 1);
      if (all) addFrom(all, line, start + 1);
    }
  };
  for (const cell of cube.days) {
    const { day } = cell;
    if (day < first || day > last) continue;
    const date = formatDay(day);
    const dayTotal = into(byDay, date);
    addGroups(cell.byMember, cube.members, byMember, dayTotal);
    addGroups(cell.byChannel, cube.channels, byChannel, null);
    addFrom(total, dayTotal, 0);
    addFrom(into(byWeek, isoWeekOf(day)), dayTotal, 0);
    addFrom(into(byMonth, date.slice(0, 7)), dayTotal, 0);
    addFrom(into(byWeekday, weekdayOf(day)), dayTotal, 0);
  }
  const groups = <Name extends string>(name: Name, sums: Map<string, Sums>): readonly Group<Name>[] =>
    [...sums].map(([key, values]) => ({ [name]: key, ...measuresOf(values) }) as Group<Name>);
  return {
    total: measuresOf(total),
    byDay: groups('day', byDay),
    byWeek: groups('week', byWeek),
    byMonth: groups('month', byMonth),
    byMember: groups('member', byMember),
    byChannel: groups('channel', byChannel),
    byWeekday: [...byWeekday]
      .sort(([a], [b]) => a - b)
      .map(([weekday, sums]) => ({ weekday, ...measuresOf(sums) })),
  };
}

function measuresOf(sums: Sums): Measures {
  const measures = noActivity();
  MEASURES.forEach((measure, m) => {
    measures[measure] = sums[m] as number;
  });
  return measures;
}

import type { DigestInput, DigestMember, DigestWishes, Told } from '../../../src/core/digest/digest-types';

/** National holidays of April to June 2026 that fall on weekdays, from the calendar on the wall. */
const HOLIDAYS = ['2026-04-29', '2026-05-04', '2026-05-05', '2026-05-06'];

/** Every day of April to June 2026, with the weekday as `Date` has it. */
export const DAYS = Array.from({ length: 91 }, (_, i) => {
  const date = new Date(Date.UTC(2026, 3, 1 + i));
  const day = date.toISOString().slice(0, 10);
  const weekday = date.getUTCDay();
  return { day, weekday, works: weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(day) };
});

export const WORKED = DAYS.filter(({ works }) => works);

/** A team of three: when each types the day's row (hour; null for never), and whether an address is known. */
export const TEAM: readonly {
  readonly name: string;
  readonly address: string;
  readonly entersAt: (day: string, weekday: number) => number | null;
}[] = [
  { name: 'Sato', address: 'sato@example.com', entersAt: () => 17 },
  { name: 'Ito', address: 'Ito@example.com', entersAt: (_, weekday) => (weekday === 5 ? null : 19) },
  { name: 'Kato', address: '', entersAt: (day) => (day >= '2026-06-01' ? null : 11) },
];

const GOALS: { readonly [month: string]: number } = { '2026-04': 20, '2026-05': 36, '2026-06': 10 };

/** Wins of a month at an hour: one each worked day at 15:00, in June twelve at once on the 15th at 10:00. */
export function wins(day: string, hour: number): number {
  if (day >= '2026-06-01') return day > '2026-06-15' || (day === '2026-06-15' && hour >= 10) ? 12 : 0;
  const sofar = WORKED.filter((one) => one.day.slice(0, 7) === day.slice(0, 7) && one.day < day).length;
  return sofar + (WORKED.some((one) => one.day === day) && hour >= 15 ? 1 : 0);
}

export const goalOf = (day: string): number => GOALS[day.slice(0, 7)] as number;

/** The worked day before; March's last one before April. */
export const workedBefore = (day: string): { readonly day: string; readonly weekday: number } =>
  WORKED.filter((one) => one.day < day).pop() ?? { day: '2026-03-31', weekday: 2 };

/** What the digests of an hour follow from, as the sheet would tell it then. */
export function inputAt(
  day: string,
  weekday: number,
  hour: number,
  wishes: DigestWishes,
  mails: number | null,
  log: readonly Told[],
): DigestInput {
  const before = workedBefore(day);
  const done = wins(day, hour);
  const goal = goalOf(day);
  const isWorked = WORKED.some((one) => one.day === day);
  return {
    ...{ wishes, clock: { day, hour }, calendar: {}, lastDay: before.day, mails, log },
    team: {
      ...{ month: day.slice(0, 7), percent: (done * 100) / goal, goal: { won: done, goal } },
      morning: { share: 1 },
    },
    members: TEAM.map(({ name, address, entersAt }): DigestMember => {
      const at = entersAt(day, weekday);
      const isIn = entersAt(before.day, before.weekday) !== null;
      return {
        ...{ name, address, today: isWorked && at !== null && at <= hour },
        ...{ last: isIn ? { day: before.day, calls: 30 } : null },
      };
    }),
  };
}

import type { TeamCalendar } from '../core/calendar/business-days';
import { dayOf, formatDay, monthOf, monthSpan } from '../core/calendar/day';
import type { ActivityCube } from '../core/funnel/activity-cube';
import { CHAINS, type ChainKey, initialRates, type RateKey } from '../core/kpi/chain';
import { DASHBOARD_MEMBERS } from '../core/kpi/team-size';
import type { Settings, Targets } from '../core/overview/settings';
import type { Goal } from '../core/plan/reverse-plan';
import type { Problem } from '../core/problem';
import { type Words, wordsOf } from '../core/words/index';
import type { SheetId } from '../template/types';
import { chosenChain } from './chosen-chain';
import { isWord } from './is-word';
import { type MarkedSheet, readMarks } from './marks';
import { type Form, readForm } from './read-form';
import { readLog } from './read-log';
import { dayReader, todayIn } from './time-zone';

/** What a team has done, under its settings, and the handles of the sheets it was read from. */
export interface Activity {
  readonly settings: Settings;
  readonly cubes: readonly ActivityCube[];
  readonly problems: readonly Problem[];
  /** Day numbers of the national holidays listed on 設定, which its formulas count with. */
  readonly holidays: readonly number[];
  readonly sheets: ReadonlyMap<SheetId, MarkedSheet>;
  readonly forms: { readonly settings: Form };
  /** Reads a day cell. */
  readonly dayNumber: (cell: unknown) => number | null;
}

/** Everything commands calculate from, the month's targets with it. */
export interface Team extends Activity {
  readonly targets: Targets;
  readonly forms: { readonly settings: Form; readonly targets: Form };
}

/**
 * Reads the team: one search for our sheets, then one bulk reading each of 設定, 目標, 日次入力 and 履歴. The number of
 * calls is the same for one row and for a hundred thousand.
 *
 * @returns null when the templates are not installed
 */
export function readTeam(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, words: Words): Team | null {
  const activity = readActivity(spreadsheet, words);
  if (!activity) return null;
  const problems = [...activity.problems];
  const targets = readForm(activity.sheets.get('targets') as MarkedSheet);
  return {
    ...activity,
    targets: targetsOf(targets, activity.settings.chain, words, problems),
    problems,
    forms: { ...activity.forms, targets },
  };
}

/** Reads the same but for 目標. */
export function readActivity(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  words: Words,
): Activity | null {
  const { sheets } = readMarks(spreadsheet);
  const settingsSheet = sheets.get('settings');
  const logs = (['archive', 'daily'] as const).map((id) => [id, sheets.get(id)] as const);
  if (!settingsSheet || !sheets.has('targets') || logs.some(([, sheet]) => sheet === undefined)) return null;

  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const dayNumber = dayReader(timeZone);
  const problems: Problem[] = [];
  const forms = { settings: readForm(settingsSheet) };
  const settings = settingsOf(forms.settings, todayIn(timeZone), dayNumber, words, problems);
  const cubes = logs.map(([id, sheet]) =>
    readLog(sheet as MarkedSheet, dayNumber, words.sheets[id], words, problems),
  );
  noteLaterRows(cubes, settings, words, problems);
  return {
    settings,
    cubes,
    problems,
    holidays: forms.settings.list('head.fields', 'nationalHolidays').flatMap((cell) => dayNumber(cell) ?? []),
    sheets,
    forms,
    dayNumber,
  };
}

const texts = (cells: readonly unknown[]): readonly string[] => [
  ...new Set(cells.map((cell) => String(cell).trim()).filter((text) => text !== '')),
];

function settingsOf(
  form: Form,
  today: string,
  dayNumber: (cell: unknown) => number | null,
  words: Words,
  problems: Problem[],
): Settings {
  const say = words.problems;
  const readDay = (row: 'asOf' | 'month', fallback: number): number => {
    const cell = form.cell(row, 'value');
    const day = dayNumber(cell);
    if (day !== null) return day;
    problems.push({
      where: `${words.sheets.settings} ${words.fields[row]}`,
      what: say.unreadableSetting(words.fields[row], String(cell)),
      fix: `${say.settingFix('2026/04/01')} ${say.usedInstead(formatDay(fallback))}`,
    });
    return fallback;
  };
  const readDays = (row: 'meetingLead' | 'salesCycle'): number => {
    const cell = form.cell(row, 'value');
    if (typeof cell === 'number' && cell >= 0) return cell;
    // Sheets installed by an earlier version do not have the row before they are repaired.
    if (cell === '') return 0;
    problems.push({
      where: `${words.sheets.settings} ${words.fields[row]}`,
      what: say.unreadableSetting(words.fields[row], String(cell)),
      fix: `${say.settingFix('30')} ${say.usedInstead('0')}`,
    });
    return 0;
  };
  const asOf = readDay('asOf', dayOf(today));
  const month = monthOf(readDay('month', asOf));
  const members = texts(form.list('head.fields', 'members'));
  if (members.length > DASHBOARD_MEMBERS) {
    problems.push({
      where: `${words.sheets.settings} ${words.fields.members}`,
      what: say.tooManyMembers(DASHBOARD_MEMBERS),
      fix: say.tooManyMembersFix,
    });
  }
  return {
    team: String(form.cell('team', 'value')),
    month,
    asOf: formatDay(asOf),
    chain: chosenChain(form),
    members,
    channels: texts(form.list('head.fields', 'channels')),
    calendar: calendarOf(form, dayNumber, words, problems),
    leadDays: { meetings: readDays('meetingLead'), won: readDays('salesCycle') },
  };
}

function calendarOf(
  form: Form,
  dayNumber: (cell: unknown) => number | null,
  words: Words,
  problems: Problem[],
): TeamCalendar {
  const cell = String(form.cell('weekend', 'value'));
  // The sheet may have been installed in the other language.
  const off = (['ja', 'en'] as const).flatMap((language) =>
    wordsOf(language).weekdays.flatMap((name, i) => (cell.includes(name) ? [i + 1] : [])),
  );
  const readable = cell.trim() === '' || (off.length > 0 && off.length < 7);
  if (!readable) {
    problems.push({
      where: `${words.sheets.settings} ${words.fields.weekend}`,
      what: words.problems.unreadableSetting(words.fields.weekend, cell),
      fix: words.problems.settingFix(words.fields.weekendDefault),
    });
  }
  const days = (column: string) =>
    form
      .list('head.fields', column)
      .flatMap((day) => dayNumber(day) ?? [])
      .map(formatDay);
  const workingDays = days('workingDays');
  for (const day of new Set(workingDays.filter((day, i) => workingDays.indexOf(day) !== i))) {
    problems.push({
      where: `${words.sheets.settings} ${words.fields.workingDays}`,
      what: words.problems.repeatedDay(day),
      fix: words.problems.keepOneDay,
    });
  }
  return { weekend: readable ? off : [6, 7], daysOff: days('daysOff'), workingDays };
}

function targetsOf(form: Form, chain: ChainKey, words: Words, problems: Problem[]): Targets {
  const say = words.problems;
  const positive = (row: string, name: string, fallback: number): number => {
    const cell = form.cell(row, 'rateName');
    if (typeof cell === 'number' && cell > 0) return cell;
    problems.push({
      where: `${words.sheets.targets} ${name}`,
      what: say.unreadableSetting(name, String(cell)),
      fix: say.usedInstead(String(fallback)),
    });
    return fallback;
  };
  const value = positive('goalValue', words.fields.goalValue, 1);
  const isRevenue = isWord(form.cell('goalKind', 'rateName'), (w) => w.fields.goalRevenue);
  const goal: Goal = isRevenue
    ? { kind: 'revenue', value, averageDealSize: positive('dealSize', words.fields.dealSize, 1) }
    : { kind: 'won', value };
  const rates: { [R in RateKey]?: number } = { ...initialRates(CHAINS[chain]) };
  for (const step of CHAINS[chain]) {
    const cell = form.cell(`${chain}.${step.from}`, 'rate');
    if (typeof cell === 'number' && cell > 0 && cell <= 1) {
      rates[step.rate] = cell;
      continue;
    }
    problems.push({
      where: `${words.sheets.targets} ${words.rates[step.rate]}`,
      what: say.unreadableSetting(words.rates[step.rate], String(cell)),
      fix: `${say.settingFix('30%')} ${say.usedInstead(`${step.initial * 100}%`)}`,
    });
  }
  return { goal, rates };
}

function noteLaterRows(
  cubes: readonly ActivityCube[],
  settings: Settings,
  words: Words,
  problems: Problem[],
): void {
  const asOf = dayOf(settings.asOf);
  const later = cubes.reduce((sum, cube) => sum + cube.days.filter(({ day }) => day > asOf).length, 0);
  if (later === 0 || monthSpan(settings.month).first > asOf) return;
  problems.push({
    where: words.sheets.daily,
    what: words.problems.laterDays(later, settings.asOf),
    fix: words.problems.laterDaysFix,
  });
}

import { mutilate } from '../../addon/repair/mutilations';
import type { Book } from '../book';
import { formCell } from '../form-cell';
import type { Dice } from '../report';
import { oddCell, oddDay } from './odd-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What people do to the shape of sheets; those of the repair's own tests, without the ones that only look otherwise. */
const SHAPES = [
  ...[
    'deleteColumn',
    'deleteAllColumns',
    'deleteKeyColumn',
    'clearKeys',
    'overwriteFormulas',
    'deleteSheet',
    'deleteRows',
  ],
  ...[
    'deleteHeader',
    'moveRows',
    'duplicateRow',
    'rename',
    'sortLog',
    'insertRows',
    'insertColumns',
    'moveColumns',
  ],
  ...['hideAndResize', 'ownSheet', 'trim', 'trimLog', 'clearFormats'],
];
const ZONES = [
  ...[
    'Asia/Tokyo',
    'America/New_York',
    'Europe/London',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'UTC',
  ],
  ...[
    'America/St_Johns',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Pacific/Kiritimati',
    'America/Sao_Paulo',
    'Asia/Tehran',
  ],
];
const SETTINGS = [
  'team',
  'asOf',
  'month',
  'chain',
  'weekend',
  'phase',
  'entryBy',
  'meetingLead',
  'salesCycle',
];
const TARGETS = [
  'goalKind',
  'goalValue',
  'dealSize',
  'short.calls',
  'short.effectiveContacts',
  'short.meetings',
  'long.calls',
  'long.won',
];
const LISTED = ['members', 'channels', 'daysOff', 'workingDays', 'nationalHolidays', 'products'];
/** Lists come first: what is typed most is spoilt most. */
const TYPED_INTO = [
  'daily',
  'daily',
  'daily',
  'archive',
  'leads',
  'actions',
  'deals',
  'improvements',
  'adoption',
  'cooperation',
];

export const zone = ({ pick }: Dice): string => pick(ZONES);

/** Does one more odd thing to a spreadsheet, and says what. What Sheets itself refuses was not done. */
export function changeSomething(book: Book, dice: Dice): string {
  const { pick, between, random } = dice;
  const roll = between(1, 100);
  const { spreadsheet } = book.host;
  try {
    if (roll <= 45) return typeInto(book, dice, pick(TYPED_INTO));
    if (roll <= 58) return put(book, dice, 'settings', pick(SETTINGS), 'value');
    if (roll <= 66) {
      const row = pick(TARGETS);
      return put(book, dice, 'targets', row, /^(short|long)/.test(row) ? 'rate' : 'rateName');
    }
    if (roll <= 72) return putAsOf(book, dice);
    if (roll <= 78) return typeInList(book, dice);
    if (roll <= 81) {
      const name = zone(dice);
      spreadsheet.setSpreadsheetTimeZone(name);
      return `time zone ${name}`;
    }
    if (roll <= 91) {
      const name = pick(SHAPES);
      mutilate(spreadsheet, name, random);
      return name;
    }
    return rearrange(book, dice);
  } catch (error) {
    return `refused by the sheet: ${(error as Error).message}`;
  }
}

const SHORT = 60;
const told = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : JSON.stringify(value);
  return text.length > SHORT ? `${text.slice(0, SHORT)}… (${text.length})` : text;
};

function write(range: GoogleAppsScript.Spreadsheet.Range, dice: Dice, day = false): string {
  const { value, format } = day ? { value: oddDay(dice), format: undefined } : oddCell(dice);
  range.setDataValidation(null);
  if (format !== undefined) range.setNumberFormat(format);
  range.setValue(value);
  return `${range.getSheet().getName()}!${range.getA1Notation()} = ${told(value)}${format ? ` as ${format}` : ''}`;
}

/** A cell of a list, in a column of ours or next to them, among the rows or just below. */
function typeInto(book: Book, dice: Dice, id: string): string {
  const sheet = book.sheet(id);
  if (!sheet) return `no ${id}`;
  const row = dice.between(1, Math.min(sheet.getMaxRows(), sheet.getLastRow() + 2));
  const column = dice.between(1, Math.min(sheet.getMaxColumns(), sheet.getLastColumn() + 1));
  return write(sheet.getRange(dice.chance(0.9) ? Math.max(2, row) : row, column), dice);
}

function put(book: Book, dice: Dice, sheet: string, row: string, column: string): string {
  const cell = formCell(book, sheet, row, column);
  return cell ? write(cell, dice) : `no ${sheet}.${row}`;
}

function putAsOf(book: Book, dice: Dice): string {
  const [asOf, month] = ['asOf', 'month'].map((row) => formCell(book, 'settings', row, 'value'));
  if (!asOf || !month) return 'no as-of day';
  const day = write(asOf, dice, true);
  return dice.chance(0.5) ? day : `${day}; ${write(month, dice, true)}`;
}

function typeInList(book: Book, dice: Dice): string {
  const head = formCell(book, 'settings', 'head.fields', dice.pick(LISTED));
  if (!head) return 'no lists';
  const below = head.getSheet().getMaxRows() - head.getRow();
  return below < 1 ? 'no room' : write(head.offset(dice.between(1, Math.min(below, 9)), 0), dice);
}

/** What changes how sheets are found and shown: merged, hidden, protected, filtered and copied ones. */
function rearrange(book: Book, { pick, between, chance }: Dice): string {
  const { spreadsheet } = book.host;
  const sheets = spreadsheet.getSheets();
  const sheet = pick(sheets) as Sheet;
  const name = sheet.getName();
  const row = between(1, Math.min(sheet.getMaxRows() - 1, 30));
  const column = between(1, Math.max(1, Math.min(sheet.getMaxColumns() - 1, 12)));
  const width = Math.min(2, sheet.getMaxColumns() - column + 1);
  switch (between(1, 6)) {
    case 1:
      sheet.getRange(row, column, 2, width).merge();
      return `merged ${name} ${row},${column}`;
    case 2:
      if (sheet.isSheetHidden()) sheet.showSheet();
      else if (sheets.filter((one) => !one.isSheetHidden()).length > 1) sheet.hideSheet();
      return `hid or showed ${name}`;
    case 3:
      // A filter hides the rows it leaves out.
      sheet.hideRows(row, between(1, Math.max(1, Math.min(6, sheet.getMaxRows() - row))));
      return `filtered ${name}`;
    case 4:
      sheet.protect().addEditor('chief@example.com').removeEditor('user@example.com');
      return `protected ${name}`;
    case 5:
      spreadsheet.setActiveSheet(sheet);
      spreadsheet.moveActiveSheet(between(1, sheets.length));
      return `moved ${name}`;
    default:
      if (sheets.length > 30 || !chance(0.3)) return 'nothing';
      sheet.copyTo(spreadsheet);
      return `copied ${name}`;
  }
}

import type { Cell, ColumnOf, TableId } from '../tables/table';
import type { CleanTable } from './clean-table';
import { companyParts } from './company-name';
import { plainPhone } from './contact-shape';
import { plainName } from './plain-name';

/** Columns that say nothing about whether two rows are one. */
const ASIDE = ['stageLog'];

/** So many different rows under one key are looked through for an equal one. */
const KEPT = 50;

/**
 * Rows that are there twice. A row that is equal to one above in every cell is noted once, as `sameRow`, at its first
 * filled column; else what tells rows apart of a list is compared, see `keyOf` and `checkSameLead`. Each list is passed
 * once; nothing is proposed, since which row goes is for people to say.
 */
export function checkDuplicates<T extends TableId>(
  table: CleanTable<T>,
  columns: readonly ColumnOf<T>[],
): void {
  const compared = columns.filter((column) => !ASIDE.includes(column));
  const seen = new Map<string, number[]>();
  const contacts = new Map<string, Map<string, number>>();
  const isEqual = (a: number, b: number): boolean =>
    compared.every((column) => {
      const cell = table.cell(a, column);
      // What cannot be read is compared as it stands.
      return cell === table.cell(b, column) && (cell !== '' || table.raw(a, column) === table.raw(b, column));
    });
  for (let row = 0; row < table.length; row++) {
    const filled = compared.find((column) => !isNothing(table.cell(row, column)));
    if (filled === undefined) continue;
    const key = keyOf(table, row);
    // Equal rows have equal keys; rows without one are compared whole.
    const text = key?.text ?? JSON.stringify(compared.map((column) => table.cell(row, column)));
    const same = seen.get(text);
    if (!same) seen.set(text, [row]);
    const twin = same?.find((other) => isEqual(row, other));
    if (twin !== undefined) {
      noteTwin(table, row, filled, 'sameRow', twin);
    } else if (key !== null && same) {
      noteTwin(table, row, key.column, 'sameKey', same[0] as number);
      if (same.length < KEPT) same.push(row);
    } else if (table.id === 'leads') {
      checkSameLead(table as unknown as CleanTable<'leads'>, row, contacts);
    }
  }
}

const isNothing = (cell: Cell): boolean => cell === '' || cell === false;

function noteTwin<T extends TableId>(
  table: CleanTable<T>,
  row: number,
  column: ColumnOf<T>,
  rule: 'sameRow' | 'sameKey',
  twin: number,
): void {
  table.note(row, column, rule, {
    beside: { row: table.at(twin), column, value: table.cell(twin, column) },
  });
}

interface Key<T extends TableId> {
  readonly text: string;
  /** The column it is noted at. */
  readonly column: ColumnOf<T>;
}

/**
 * What there may be one row of: a day, a member and a source; an ID; an action at one minute, to one lead, by one member
 * in one way. Null where one of it is missing, and for an action without its time: two calls a day are not one.
 */
function keyOf<T extends TableId>(table: CleanTable<T>, row: number): Key<T> | null {
  const text = (column: string): string => plainName(String(table.cell(row, column as ColumnOf<T>)));
  const key = (column: string, ...parts: readonly string[]): Key<T> | null =>
    parts.includes('') ? null : { text: parts.join('\n'), column: column as ColumnOf<T> };
  if (table.id === 'daily') return key('day', text('day'), text('member'), `source ${text('channel')}`);
  if (table.id === 'leads' || table.id === 'deals') return key('id', text('id'));
  const when = String(table.cell(row, 'when' as ColumnOf<T>));
  return when.length > 10 ? key('when', when, text('lead'), text('member'), text('kind')) : null;
}

/**
 * A lead of the same company with the same phone or mail as one above, under another ID or none. Two people behind one
 * number of the company are two leads: names that are both there and differ keep them apart.
 */
function checkSameLead(
  table: CleanTable<'leads'>,
  row: number,
  contacts: Map<string, Map<string, number>>,
): void {
  const { base } = companyParts(String(table.cell(row, 'company')));
  if (base === '') return;
  const person = plainName(String(table.cell(row, 'person')));
  for (const column of ['phone', 'mail'] as const) {
    const written = String(table.cell(row, column));
    const contact = column === 'phone' ? plainPhone(written) : written.toLowerCase();
    if (contact === '') continue;
    const key = `${base}\n${contact}`;
    const people = contacts.get(key) ?? new Map<string, number>();
    contacts.set(key, people);
    const twin =
      people.get(person) ?? people.get('') ?? (person === '' ? [...people.values()][0] : undefined);
    if (!people.has(person)) people.set(person, row);
    if (twin === undefined) continue;
    noteTwin(table, row, column, 'sameKey', twin);
    return;
  }
}

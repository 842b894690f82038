import { choiceIn } from '../tables/choices';
import type { Cell, TableId } from '../tables/table';
import type { AnyColumn } from './targets';

/** A cell of a row by its column; `''` where the column is not there. */
export type RowOf = (column: AnyColumn) => Cell;

/** What a row is known again by. */
export interface RowKeys {
  /** Surest first: rows that share one are about the same thing, where `isSameThing`. */
  readonly keys: readonly string[];
  /**
   * Whether there can be only one row of a key. Two calls on a day without a time, or two entries of a day, may both have
   * happened.
   */
  readonly isUnique: boolean;
}

/** Reads a row by column. */
export function rowOf(columns: readonly string[], cells: readonly Cell[]): RowOf {
  return (column) => cells[columns.indexOf(column)] ?? '';
}

/**
 * The keys of a row. Daily rows: day, member and channel. Leads: their ID, company with phone, company with mail; without
 * phone and mail company with person. Actions: when, lead (else company), member and kind. Deals: their ID; company,
 * person, product and the day they began. Rows with an ID and no company: their ID alone.
 */
export function rowKeys(table: TableId, cell: RowOf): RowKeys {
  const id = plainText(cell('id'));
  const byId = id === '' ? [] : [key('id', id)];
  switch (table) {
    case 'daily':
      return {
        keys: [key('day', cell('day'), plainText(cell('member')), plainText(cell('channel')))],
        isUnique: false,
      };
    case 'leads':
      return { keys: [...byId, ...leadKeys(cell, id !== '')], isUnique: true };
    case 'actions': {
      const when = String(cell('when'));
      const lead = plainText(cell('lead')) || plainCompany(cell('company'));
      const kind = choiceIn('way', cell('kind')) ?? plainText(cell('kind'));
      return {
        keys: [key('when', when, lead, plainText(cell('member')), kind)],
        isUnique: when.includes('T') && lead !== '',
      };
    }
    case 'deals': {
      const company = plainCompany(cell('company'));
      const rest = [plainText(cell('person')), plainText(cell('product')), cell('created')];
      // Every deal of which nothing but its ID is known would have the same key.
      const byCompany = id !== '' && company === '' ? [] : [key('deal', company, ...rest)];
      return { keys: [...byId, ...byCompany], isUnique: id !== '' };
    }
  }
}

/**
 * False for two rows that share a key and say themselves that they are two: by their IDs, or as two people of a company
 * behind the same phone.
 */
export function isSameThing(table: TableId, a: RowOf, b: RowOf): boolean {
  const differ = (column: AnyColumn): boolean => {
    const [one, other] = [plainText(a(column)), plainText(b(column))];
    return one !== '' && other !== '' && one !== other;
  };
  if (table !== 'leads' && table !== 'deals') return true;
  const [one, other] = [plainText(a('id')), plainText(b('id'))];
  if (one !== '' && other !== '') return one === other;
  return table === 'deals' || !(differ('person') && (differ('mail') || a('mail') === '' || b('mail') === ''));
}

function leadKeys(cell: RowOf, hasId: boolean): readonly string[] {
  const company = plainCompany(cell('company'));
  const [phone, mail] = [digitsOf(cell('phone')), plainText(cell('mail'))];
  if (phone === '' && mail === '') {
    return hasId && company === '' ? [] : [key('person', company, plainText(cell('person')))];
  }
  return [
    ...(phone === '' ? [] : [key('phone', company, phone)]),
    ...(mail === '' ? [] : [key('mail', company, mail)]),
  ];
}

/** A text as it is compared: without width, case and blanks. */
const plainText = (cell: Cell): string => String(cell).normalize('NFKC').replace(/\s/g, '').toLowerCase();

const plainCompany = (cell: Cell): string =>
  plainText(cell).replace(/株式会社|\(株\)|有限会社|\(有\)|合同会社|\(同\)|[,.]|(?:inc|ltd)\.?$/g, '');

/** The digits of a phone number, whether or not it is written as from abroad. */
const digitsOf = (cell: Cell): string =>
  String(cell)
    .normalize('NFKC')
    .replace(/^\s*\+81\s*(?:\(0\))?/, '0')
    .replace(/\D/g, '');

const key = (...parts: readonly Cell[]): string => parts.join('\n');

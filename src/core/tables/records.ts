import { type Day, parseIsoDay } from '../calendar/day';
import {
  type ActionResult,
  type ChoiceOf,
  type ContactWay,
  choiceIn,
  type DealOutcome,
  type DealStage,
  type LeadStatus,
} from './choices';
import type { Cell, ColumnOf, Table, TableId } from './table';

/** `yyyy-mm-ddThh:mm`, or `yyyy-mm-dd` where no time is known. */
export type Moment = string;

/** A line of リード. `row` is where it stands on the sheet; null where the cell says nothing, or nothing we know. */
export interface Lead {
  readonly row: number;
  readonly id: string;
  readonly company: string;
  readonly person: string;
  readonly phone: string;
  readonly status: LeadStatus | null;
  readonly nextDay: Day | null;
  readonly nextHow: ContactWay | null;
  readonly nextWho: string;
  readonly owner: string;
  readonly source: string;
  readonly created: Moment | null;
  readonly firstContact: Moment | null;
  readonly lastContact: Day | null;
  readonly meetingOn: Day | null;
  readonly nurtureReason: string;
  readonly noMeetingReason: string;
  readonly mail: string;
  readonly industry: string;
  readonly size: string;
  readonly memo: string;
}

/** A line of アクション履歴: one call or mail, by `lead` the ID of the lead. */
export interface Action {
  readonly row: number;
  readonly when: Moment | null;
  readonly lead: string;
  readonly company: string;
  readonly member: string;
  readonly kind: ContactWay | null;
  readonly result: ActionResult | null;
  readonly source: string;
  /** Of the call; null where nobody wrote it down. */
  readonly minutes: number | null;
  readonly followUp: ChoiceOf<'followUp'> | null;
  readonly nextDay: Day | null;
  readonly memo: string;
}

/** A line of 商談. Open while `outcome` is null. */
export interface Deal {
  readonly row: number;
  readonly id: string;
  readonly company: string;
  readonly person: string;
  readonly product: string;
  readonly stage: DealStage | null;
  /** Yen; null where nothing is written. */
  readonly amount: number | null;
  readonly expectedClose: Day | null;
  readonly isOwner: string;
  readonly fsOwner: string;
  readonly source: string;
  readonly created: Day | null;
  readonly handedOn: Day | null;
  readonly meeting: ChoiceOf<'meeting'> | null;
  readonly budget: boolean;
  readonly authority: boolean;
  readonly need: boolean;
  readonly timing: boolean;
  /** What field sales think of the hand-over, 1 (poor) to 5 (good). */
  readonly score: number | null;
  readonly outcome: DealOutcome | null;
  readonly closedOn: Day | null;
  readonly lostReason: string;
  readonly memo: string;
  /** The stages it went through, as `readStageLog` reads them. */
  readonly stageLog: string;
}

/** Reads one line by column; a column that is not there reads as an empty cell. */
type Line<T extends TableId> = (column: ColumnOf<T>) => Cell;

/** Every line of a table as a record. */
function records<T extends TableId, R>(
  { columns, rows, at }: Table<T>,
  recordOf: (line: Line<T>, row: number) => R,
): readonly R[] {
  const places = new Map(columns.map((column, i) => [column, i]));
  return rows.map((cells, i) => recordOf((column) => cells[places.get(column) ?? -1] ?? '', at[i] as number));
}

const text = (cell: Cell): string => String(cell).trim();
const number = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

/** The day a cell says, its time left out; null when it says none. */
export const dayIn = (cell: Cell): Day | null => {
  const written = text(cell).slice(0, 10);
  return parseIsoDay(written) === null ? null : written;
};

/** The moment a cell says; null when it says none. */
export const momentIn = (cell: Cell): Moment | null => {
  const written = text(cell);
  if (dayIn(cell) === null) return null;
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(written) ? written : written.slice(0, 10);
};

/** The leads of a table of リード. */
export const leadsOf = (table: Table<'leads'>): readonly Lead[] =>
  records(table, (cell, row) => ({
    row,
    ...{ id: text(cell('id')), company: text(cell('company')), person: text(cell('person')) },
    ...{ phone: text(cell('phone')), status: choiceIn('status', cell('status')) },
    ...{ nextDay: dayIn(cell('nextDay')), nextHow: choiceIn('way', cell('nextHow')) },
    ...{ nextWho: text(cell('nextWho')), owner: text(cell('owner')), source: text(cell('source')) },
    ...{ created: momentIn(cell('created')), firstContact: momentIn(cell('firstContact')) },
    ...{ lastContact: dayIn(cell('lastContact')), meetingOn: dayIn(cell('meetingOn')) },
    ...{ nurtureReason: text(cell('nurtureReason')), noMeetingReason: text(cell('noMeetingReason')) },
    ...{ mail: text(cell('mail')), industry: text(cell('industry')), size: text(cell('size')) },
    memo: text(cell('memo')),
  }));

/** The actions of a table of アクション履歴. */
export const actionsOf = (table: Table<'actions'>): readonly Action[] =>
  records(table, (cell, row) => ({
    row,
    ...{ when: momentIn(cell('when')), lead: text(cell('lead')), company: text(cell('company')) },
    ...{ member: text(cell('member')), kind: choiceIn('way', cell('kind')) },
    ...{ result: choiceIn('result', cell('result')), source: text(cell('source')) },
    ...{ minutes: number(cell('minutes')), followUp: choiceIn('followUp', cell('followUp')) },
    ...{ nextDay: dayIn(cell('nextDay')), memo: text(cell('memo')) },
  }));

/** The deals of a table of 商談. */
export const dealsOf = (table: Table<'deals'>): readonly Deal[] =>
  records(table, (cell, row) => ({
    row,
    ...{ id: text(cell('id')), company: text(cell('company')), person: text(cell('person')) },
    ...{ product: text(cell('product')), stage: choiceIn('stage', cell('stage')) },
    ...{ amount: number(cell('amount')), expectedClose: dayIn(cell('expectedClose')) },
    ...{ isOwner: text(cell('isOwner')), fsOwner: text(cell('fsOwner')), source: text(cell('source')) },
    ...{ created: dayIn(cell('created')), handedOn: dayIn(cell('handedOn')) },
    meeting: choiceIn('meeting', cell('meeting')),
    ...{ budget: cell('budget') === true, authority: cell('authority') === true },
    ...{ need: cell('need') === true, timing: cell('timing') === true, score: number(cell('score')) },
    ...{ outcome: choiceIn('outcome', cell('result')), closedOn: dayIn(cell('closedOn')) },
    ...{ lostReason: text(cell('lostReason')), memo: text(cell('memo')), stageLog: text(cell('stageLog')) },
  }));

import { PACE_THRESHOLDS } from '../core/forecast/pace';
import type {
  Block,
  Cell,
  Content,
  Format,
  ListBlock,
  ListColumn,
  Role,
  Row,
  RowsBlock,
  Rule,
  WordRef,
  WordsRef,
} from './types';

/** A word of the catalogue: `w('template.team')`. */
export const w = (word: string): WordRef => ({ word });

/** A list of texts of the catalogue: `ws('template.channelDefaults')`. */
export const ws = (words: string): WordsRef => ({ words });

type CellExtras = { readonly format?: Format; readonly rule?: Rule; readonly note?: WordRef };

/** A cell of a role; the shorter names below are this with the role said. */
export const cell = (role: Role, content: Content, extras: CellExtras = {}): Cell => ({
  role,
  content,
  ...extras,
});

export const label = (word: string, extras?: CellExtras): Cell => cell('label', w(word), extras);
export const input = (content: Content, extras?: CellExtras): Cell => cell('input', content, extras);
export const note = (word: string): Cell => cell('note', w(word));
export const head = (word: string, noteWord?: string): Cell =>
  cell('head', w(word), noteWord === undefined ? {} : { note: w(noteWord) });

/** A formula that belongs to the template. */
export const result = (formula: string, format?: Format, extras: CellExtras = {}): Cell =>
  cell('result', { formula }, format === undefined ? extras : { ...extras, format });

/** Title and one line that says what the sheet is for. */
export function titleBlock(column: string, title: Content, lead: Content): RowsBlock {
  return {
    kind: 'rows',
    rows: [
      { id: 'title', cells: { [column]: cell('title', title) } },
      { id: 'lead', cells: { [column]: cell('lead', lead) } },
      blankRow('after-lead'),
    ],
  };
}

/** An empty row, which still has a name so that what follows keeps its place. */
export const blankRow = (id: string): Row => ({ id, cells: {} });

/** A form: one labelled value a row, with a note beside it. */
export function fieldsBlock(
  columns: { readonly label: string; readonly value: string; readonly note: string },
  fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string;
    readonly value: Cell;
  }[],
): RowsBlock {
  return {
    kind: 'rows',
    rows: fields.map((field) => ({
      id: field.id,
      cells: {
        [columns.label]: label(field.label),
        [columns.value]: field.value,
        [columns.note]: note(field.note),
      },
    })),
  };
}

/** A table of fixed rows under a row of headers; a header has the format, and so the side, of the column below it. */
export function tableBlock(id: string, headers: Row['cells'], rows: readonly Row[]): RowsBlock {
  const cells = Object.entries(headers).map(([column, header]) => {
    const format = rows.map((row) => row.cells[column]?.format).find((found) => found !== undefined);
    return [column, format === undefined ? header : { ...header, format }];
  });
  const head: Row = { id: `head.${id}`, cells: Object.fromEntries(cells) };
  return { kind: 'rows', rows: [head, ...rows], ruled: true };
}

/** A heading inside a sheet, with an empty row before it. */
export function sectionBlock(id: string, column: string, word: string): RowsBlock {
  return {
    kind: 'rows',
    rows: [blankRow(`before-${id}`), { id: `section.${id}`, cells: { [column]: cell('section', w(word)) } }],
  };
}

/** Open lists under a row of headers. */
export const listBlock = (header: string, columns: readonly ListColumn[]): ListBlock => ({
  kind: 'list',
  header,
  columns,
});

/** The signs of a state or a verdict, each of its own shape and tone, so that nobody needs the colour to tell them apart. */
const SIGNS = {
  'on-track': ['●', 'good'],
  behind: ['▲', 'warn'],
  'at-risk': ['■', 'bad'],
  'on-target': ['●', 'good'],
  'not-yet-known': ['◇', 'none'],
  'likely-below': ['▲', 'warn'],
  below: ['■', 'bad'],
  done: ['✓', 'good'],
  open: ['○', 'none'],
} as const;

/** A sign as a part of a formula: `"● "`. */
export const sign = (key: keyof typeof SIGNS): string => `"${SIGNS[key][0]} "`;

/** A state with its sign, as a part of a formula: `"● "&[status.on-track]`. */
export const stateText = (state: 'on-track' | 'behind' | 'at-risk'): string =>
  `${sign(state)}&[status.${state}]`;

/** The state of what was done ÷ what should be done by now, as a part of a formula; unknown where that is blank. */
export function paceState(ratio: string): string {
  const { onTrack, behind } = PACE_THRESHOLDS;
  const rest = `IF(${ratio}>=${behind},${stateText('behind')},${stateText('at-risk')})`;
  return `IF(${ratio}="",[status.unknown],IF(${ratio}>=${onTrack},${stateText('on-track')},${rest}))`;
}

/** The tones of a column of states or verdicts, or of a check list. */
export function stateConditions(
  rows: readonly [string, string],
  column: string,
  states: readonly ('on-track' | 'behind' | 'at-risk' | 'done')[] = ['on-track', 'behind', 'at-risk'],
): readonly Block[] {
  return states.map((state) => ({
    kind: 'condition',
    ...{ rows, column },
    when: { starts: SIGNS[state][0] },
    tone: SIGNS[state][1],
  }));
}

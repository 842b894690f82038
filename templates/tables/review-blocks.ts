import { STORY_ROWS } from '../../src/core/review/review-cells';
import { cell, head, result, sign, tableBlock, w } from '../../src/template/blocks';
import type { Cell, Row, RowsBlock } from '../../src/template/types';

/** Room for three lines of text. */
const THREE_LINES = 56;

/** What people write in a review: a label, room for a few lines, and beside it what is asked for. */
export const writtenRow = (id: string, word: string, hint = `${word}Hint`): Row => ({
  id,
  height: THREE_LINES,
  cells: {
    item: cell('label', w(`reviews.${word}`)),
    text: cell('area', null),
    target: cell('note', w(`reviews.${hint}`)),
  },
});

/** The rest of a head, where nothing stands below it: the heads of a review are all as wide as the page. */
export const blankHeads = (columns: readonly string[]): Row['cells'] =>
  Object.fromEntries(columns.map((column) => [column, cell('head', null)]));

/** Rows of text under one heading. */
export const writtenTable = (id: string, words: readonly string[], rest: readonly string[]): RowsBlock =>
  tableBlock(
    id,
    {
      item: head(`reviews.${id}`),
      text: head('reviews.contents'),
      target: head('reviews.hint'),
      ...blankHeads(rest),
    },
    words.map((word) => writtenRow(`${id}.${word}`, word)),
  );

/** What the add-on writes into the review of a period: the landing, the story of the bottleneck, and what is being done. */
export const storyTable = (rest: readonly string[]): RowsBlock =>
  tableBlock(
    'story',
    {
      item: head('reviews.story', 'reviews.storyNote'),
      text: head('reviews.contents'),
      target: cell('head', null),
      ...blankHeads(rest),
    },
    STORY_ROWS.map((id) => ({
      id: `story.${id}`,
      cells: { item: cell('label', w(`reviews.${STORY_WORDS[id]}`)), text: cell('area', null) },
    })),
  );

const STORY_WORDS = {
  ...{ landing: 'landing', what: 'what', why: 'why', soWhat: 'soWhat', nowWhat: 'nowWhat' },
  ...{ tracked: 'tracked', decided: 'decided' },
} as const satisfies { readonly [R in (typeof STORY_ROWS)[number]]: string };

const state = (key: 'done' | 'dropped'): string => `[reviews.states.${key}]`;

/** How many improvements are neither done nor dropped, and of how many of those the due day is past. */
export function improvementsTable(rest: readonly string[]): RowsBlock {
  const all = 'COUNTA({improvements.what})';
  const closed = (more: string): string => {
    const of = (key: 'done' | 'dropped') => `COUNTIFS({improvements.state},${state(key)}${more})`;
    return `(${of('done')}+${of('dropped')})`;
  };
  const filled = ',{improvements.what},"?*"';
  const past = ',{improvements.due},"<"&{settings.until.value}';
  const open = `${all}-${closed(filled)}`;
  const overdue = `COUNTIFS({improvements.what},"?*"${past})-${closed(`${filled}${past}`)}`;
  const count = { format: 'count' } as const;
  const row: Row = {
    id: 'improvements',
    cells: {
      item: cell('label', { link: 'improvements', text: w('sheets.improvements') }),
      text: cell('note', w('reviews.trackedNote')),
      target: cell('strong', { formula: `=${open}` }, count),
      actual: cell('strong', { formula: `=${overdue}` }, count),
      state: result(
        `=IF({@actual}>0,${sign('at-risk')}&[reviews.overdueCount],IF({@target}>0,${sign('on-track')}&[reviews.states.running],[status.unknown]))`,
      ),
    },
  };
  return tableBlock(
    'improvements',
    {
      item: head('reviews.tracked'),
      text: cell('head', null),
      target: head('reviews.openCount'),
      actual: head('reviews.overdueCount'),
      ...blankHeads(rest),
      state: head('template.state'),
    },
    [row],
  );
}

/** The four steps of a PDCA cycle and how long each takes; what is done in between is daily work. */
export function pdcaTable(
  id: 'weeklyPdca' | 'monthlyPdca',
  period: 'week' | 'month',
  minutes: { readonly Plan: number; readonly Check: number; readonly Act: number },
  rest: readonly string[],
): RowsBlock {
  const time = (step: string): Cell =>
    step === 'Do'
      ? cell('note', w('reviews.usualWork'))
      : cell('input', minutes[step as keyof typeof minutes], MINUTES);
  return tableBlock(
    id,
    {
      item: head(`reviews.${id}`),
      text: head('reviews.contents'),
      target: head('reviews.minutes', 'reviews.minutesNote'),
      ...blankHeads(rest),
    },
    (['Plan', 'Do', 'Check', 'Act'] as const).map((step) => ({
      id: `${id}.${step}`,
      cells: {
        item: cell('label', step),
        text: cell('plain', w(`reviews.${period}${step}`)),
        target: time(step),
      },
    })),
  );
}

/** How minutes are typed. */
export const MINUTES = {
  format: 'count',
  rule: { kind: 'count', message: w('template.countNote') },
} as const;

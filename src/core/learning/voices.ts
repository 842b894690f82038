import { type Day, type Month, parseIsoDay } from '../calendar/day';
import type { Cell, ColumnOf, Table } from '../tables/table';

export const VOICE_KINDS = ['thanks', 'idea', 'satisfaction'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** A line of みんなの声; `row` is where it stands on the sheet, null what the cell does not say. */
export interface Voice {
  readonly row: number;
  readonly day: Day | null;
  readonly kind: VoiceKind;
  /** `''` where somebody did not want to be named. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** 1 (poor) to 5 (good). */
  readonly score: number | null;
  /** Who voted for it, each once. */
  readonly voters: readonly string[];
}

/** What the kinds are called in one language. */
export type VoiceWords = { readonly [K in VoiceKind]: string };

/** Fewer answers than these would tell who said what. */
export const LEAST_ANSWERS = 3;

/**
 * Reads みんなの声; a line of no known kind is left out.
 *
 * @param words those of every language the sheet may have been installed in
 */
export function voicesOf(table: Table<'voices'>, words: readonly VoiceWords[]): readonly Voice[] {
  const places = new Map(table.columns.map((column, i) => [column, i]));
  return table.rows.flatMap((cells, i): readonly Voice[] => {
    const cell = (column: ColumnOf<'voices'>): Cell => cells[places.get(column) ?? -1] ?? '';
    const text = (column: ColumnOf<'voices'>): string => String(cell(column)).trim();
    const kind = VOICE_KINDS.find((key) => words.some((one) => one[key] === text('kind')));
    const score = cell('score');
    if (kind === undefined) return [];
    return [
      {
        ...{ row: table.at[i] as number, kind },
        day: parseIsoDay(text('day')) === null ? null : text('day'),
        ...{ from: text('from'), to: text('to'), text: text('text') },
        score: typeof score === 'number' && score >= 1 && score <= 5 ? score : null,
        voters: votersIn(text('votes')),
      },
    ];
  });
}

/** The names of a cell of votes, each once: `'田中、佐藤'`. */
const votersIn = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[、,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** The cell of votes with one name more; the same cell for somebody who voted already. */
export const withVote = ({ voters }: Voice, name: string): string =>
  [...new Set([...voters, name])].join('、');

/** The ideas, those with most votes first, the newer first among equals. */
export const ideasByVotes = (voices: readonly Voice[]): readonly Voice[] =>
  voices
    .filter(({ kind, text }) => kind === 'idea' && text !== '')
    .sort((a, b) => b.voters.length - a.voters.length || b.row - a.row);

/** What others thanked somebody for, the newest first. Thanks to oneself are none. */
export const thanksFor = (voices: readonly Voice[], member: string): readonly Voice[] =>
  voices
    .filter(({ kind, from, to }) => kind === 'thanks' && to === member && from !== member)
    .sort((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.row - a.row);

/** Whether somebody gave the month's answer under their name. */
export const hasAnswered = (voices: readonly Voice[], name: string, month: Month): boolean =>
  voices.some(
    ({ kind, from, day }) => kind === 'satisfaction' && from === name && day?.slice(0, 7) === month,
  );

/** How satisfied the team is in a month, mean of the scores; null with fewer answers than would keep them nameless. */
export function satisfaction(
  voices: readonly Voice[],
  month: Month,
): { readonly answers: number; readonly mean: number | null } {
  const scores = voices.flatMap(({ kind, day, score }) =>
    kind === 'satisfaction' && score !== null && day?.slice(0, 7) === month ? [score] : [],
  );
  const sum = scores.reduce((total, score) => total + score, 0);
  return { answers: scores.length, mean: scores.length < LEAST_ANSWERS ? null : sum / scores.length };
}

import { seededRandom } from '../../host/cli/seeded-random';
import type { Measures } from '../../src/core/kpi/measures';
import { dailyRow } from './open-addon';

/** A row as it is typed in a test: the day, who, and what was counted. */
export interface TestRow extends Pick<Measures, 'calls' | 'effectiveContacts' | 'meetings' | 'won'> {
  readonly day: string;
  readonly member: string;
}

/** Rows of February to April 2026 for three members, the same for the same seed; weekends are among them. */
export function randomDayRows(seed: number, members: readonly string[]): readonly TestRow[] {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  return Array.from({ length: 90 }, (_, i) => ({
    day: `2026-0${2 + (i % 3)}-${String(1 + upTo(27)).padStart(2, '0')}`,
    member: members[upTo(members.length - 1)] as string,
    ...{ calls: 1 + upTo(80), effectiveContacts: upTo(30), meetings: upTo(5), won: upTo(2) },
  }));
}

/** The rows as `importDaily` takes them. */
export const asImport = (rows: readonly TestRow[]) =>
  rows.map(({ day, member, ...counts }) => dailyRow(day, member, '紹介', counts));

/** What is counted from one day to another, both included. */
export const between = (
  rows: readonly TestRow[],
  from: string,
  until: string,
  measure: 'calls' | 'effectiveContacts' | 'meetings' | 'won',
  member?: string,
): number =>
  rows
    .filter((row) => row.day >= from && row.day <= until && (member === undefined || row.member === member))
    .reduce((sum, row) => sum + row[measure], 0);

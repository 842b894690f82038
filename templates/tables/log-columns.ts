import { w } from '../../src/template/blocks';
import type { ListColumn, WordRef, WordsRef } from '../../src/template/types';

type Choices = readonly WordRef[] | WordsRef;

/** A column of a log that holds text as it is typed: `0312…` keeps its zero, `=…` is no formula. */
export const textColumn = (column: string, header: string, note?: string): ListColumn => ({
  ...named(column, header, note),
  format: 'text',
});

/** A column of text over several lines. */
export const areaColumn = (column: string, header: string): ListColumn => ({
  ...named(column, header, undefined),
  role: 'area',
});

/** A column of days. */
export const dayColumn = (column: string, header: string, note?: string): ListColumn => ({
  ...named(column, header, note),
  format: 'day',
  rule: { kind: 'day', message: w('template.dayNote') },
});

/** A column of days with their time; a day alone is its first minute. */
export const dayTimeColumn = (column: string, header: string, note: string): ListColumn => ({
  ...named(column, header, note),
  format: 'dayTime',
  rule: { kind: 'day', message: w(note) },
});

/** A column of amounts or counts. */
export const countColumn = (
  column: string,
  header: string,
  format: 'count' | 'yen',
  note?: string,
): ListColumn => ({
  ...named(column, header, note),
  format,
  rule: { kind: 'count', message: w('template.countNote') },
});

/** A column of fixed words to choose from. */
export const chosenFrom = (column: string, header: string, choices: Choices, note?: string): ListColumn => ({
  ...named(column, header, note),
  rule: { kind: 'one-of', choices, message: w('leads.choose') },
});

/** A column of boxes to tick. */
export const checkColumn = (column: string, header: string, note: string): ListColumn => ({
  ...named(column, header, note),
  rule: { kind: 'checkbox', message: w(note) },
});

/** A column of names from a list of 設定; new names are allowed, as they come up. */
export const listedIn = (
  list: 'members' | 'channels' | 'products',
  column: string,
  header: string,
  note?: string,
): ListColumn => ({
  ...named(column, header, note),
  rule: { kind: 'listed', in: `settings.${list}`, message: w(`template.${list}Note`) },
});

function named(column: string, header: string, note: string | undefined) {
  return { column, header: w(header), role: 'input', ...(note !== undefined && { note: w(note) }) } as const;
}

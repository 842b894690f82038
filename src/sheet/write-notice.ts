import { noteWith } from '../core/digest/say-digest';
import type { MarkedSheet } from './marks';
import { readForm } from './read-form';

/** Writes lines of a day into the note of the dashboard's title; what people wrote there stays. */
export function writeNotice(dashboard: MarkedSheet, day: string, lines: readonly string[]): void {
  const { rows, columns } = readForm(dashboard);
  const title = dashboard.sheet.getRange(rows.get('title') ?? 1, columns.get('kpi') ?? 2);
  title.setNote(noteWith(title.getNote(), day, lines));
}

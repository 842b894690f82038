import { PHASES, type Phase } from '../core/kpi/phase';
import { isWord } from './is-word';
import type { Form } from './read-form';

/** The phase a team chose on 設定; the first one where it did not, or where the sheet is not there yet. */
export function chosenPhase(settings: Form | undefined): Phase {
  const cell = settings?.cell('phase', 'value');
  return PHASES.find((phase) => isWord(cell, (words) => words.fields.phases[phase])) ?? 'launch';
}

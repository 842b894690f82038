import { en } from '../en';
import type { improvementStatesJa } from './improvement-states-ja';

/** Where an improvement stands; English. */
export const improvementStatesEn: typeof improvementStatesJa = {
  open: en.fields.improvementOpen,
  running: 'Running',
  done: 'Done',
  dropped: 'Dropped',
};

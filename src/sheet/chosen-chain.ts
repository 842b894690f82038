import type { ChainKey } from '../core/kpi/chain';
import { isWord } from './is-word';
import type { Form } from './read-form';

/** The chain a team chose on 設定; the short one where it did not, or where the sheet is not there yet. */
export const chosenChain = (settings: Form | undefined): ChainKey =>
  isWord(settings?.cell('chain', 'value'), (words) => words.fields.chainLong) ? 'long' : 'short';

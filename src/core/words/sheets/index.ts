import { type Language, type Words, wordsOf } from '../index';
import { dealsEn } from './deals-en';
import { dealsJa } from './deals-ja';
import { leadsEn } from './leads-en';
import { leadsJa } from './leads-ja';
import { sharedEn } from './shared-en';
import { sharedJa } from './shared-ja';

/** The words that only sheets say, by the part of the catalogue templates name them under. */
const SHEET_WORDS = {
  ja: { template: sharedJa, leads: leadsJa, deals: dealsJa },
  en: { template: sharedEn, leads: leadsEn, deals: dealsEn },
};

/**
 * A catalogue with everything the sheets say. The script holds none of it: templates are said in both languages when the
 * add-on is built, and read when sheets are installed.
 */
export type SheetWords = Words & (typeof SHEET_WORDS)['ja'];

/** The catalogue of a language, with the words of the sheets. */
export const sheetWordsOf = (language: Language): SheetWords => ({
  ...wordsOf(language),
  ...SHEET_WORDS[language],
});

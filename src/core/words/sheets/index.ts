import type { Language } from '../index';
import { type StoryWords, storyWordsOf } from '../story-words';
import { dealsEn } from './deals-en';
import { dealsJa } from './deals-ja';
import { formsEn } from './forms-en';
import { formsJa } from './forms-ja';
import { insightEn } from './insight-en';
import { insightJa } from './insight-ja';
import { kpisEn } from './kpis-en';
import { kpisJa } from './kpis-ja';
import { leadsEn } from './leads-en';
import { leadsJa } from './leads-ja';
import { noticesEn } from './notices-en';
import { noticesJa } from './notices-ja';
import { planningEn } from './planning-en';
import { planningJa } from './planning-ja';
import { reviewsEn } from './reviews-en';
import { reviewsJa } from './reviews-ja';
import { selfTestEn } from './self-test-en';
import { selfTestJa } from './self-test-ja';
import { sharedEn } from './shared-en';
import { sharedJa } from './shared-ja';
import { voicesEn } from './voices-en';
import { voicesJa } from './voices-ja';

/** The words that only sheets say, by the part of the catalogue templates name them under. */
const SHEET_WORDS = {
  ja: {
    template: { ...sharedJa, ...formsJa },
    planning: planningJa,
    insight: { ...insightJa, kpis: kpisJa },
    reviews: reviewsJa,
    voices: voicesJa,
    leads: leadsJa,
    deals: dealsJa,
    notices: noticesJa,
    selfTest: selfTestJa,
  },
  en: {
    template: { ...sharedEn, ...formsEn },
    planning: planningEn,
    insight: { ...insightEn, kpis: kpisEn },
    reviews: reviewsEn,
    voices: voicesEn,
    leads: leadsEn,
    deals: dealsEn,
    notices: noticesEn,
    selfTest: selfTestEn,
  },
};

/**
 * A catalogue with everything the sheets say. The script holds none of it: templates are said in both languages when the
 * add-on is built, and read when sheets are installed.
 */
export type SheetWords = StoryWords & (typeof SHEET_WORDS)['ja'];

/** The catalogue of a language, with the words of the sheets. */
export const sheetWordsOf = (language: Language): SheetWords => ({
  ...storyWordsOf(language),
  ...SHEET_WORDS[language],
});

import type { Language } from './index';
import { type SharedWords, sharedWordsOf } from './shared-words';
import { journeyEn } from './sheets/journey-en';
import { journeyJa } from './sheets/journey-ja';
import { sharedEn } from './sheets/shared-en';
import { sharedJa } from './sheets/shared-ja';
import { voiceKindsEn } from './sheets/voice-kinds-en';
import { voiceKindsJa } from './sheets/voice-kinds-ja';
import { dealsViewEn } from './sidebar/deals-en';
import { dealsViewJa } from './sidebar/deals-ja';
import { leadsViewEn } from './sidebar/leads-en';
import { leadsViewJa } from './sidebar/leads-ja';
import { learningEn } from './sidebar/learning-en';
import { learningJa } from './sidebar/learning-ja';
import { planEn } from './sidebar/plan-en';
import { planJa } from './sidebar/plan-ja';
import { progressViewEn } from './sidebar/progress-en';
import { progressViewJa } from './sidebar/progress-ja';
import { reviewViewEn } from './sidebar/review-en';
import { reviewViewJa } from './sidebar/review-ja';
import { termsEn } from './sidebar/terms-en';
import { termsJa } from './sidebar/terms-ja';
import { todayEn } from './sidebar/today-en';
import { todayJa } from './sidebar/today-ja';
import { type StoryWords, storyWordsOf } from './story-words';

/** What the page says besides the script's words: its own, and the headers and purposes it shares with the sheets. */
const PAGE_WORDS = {
  ja: {
    ...{ terms: termsJa, template: sharedJa },
    ...{ todayView: todayJa, planView: planJa },
    progressView: progressViewJa,
    ...{ leadsView: leadsViewJa, dealsView: dealsViewJa, reviewView: reviewViewJa },
    ...{ learning: learningJa, journey: journeyJa, voiceKinds: voiceKindsJa },
  },
  en: {
    ...{ terms: termsEn, template: sharedEn },
    ...{ todayView: todayEn, planView: planEn },
    progressView: progressViewEn,
    ...{ leadsView: leadsViewEn, dealsView: dealsViewEn, reviewView: reviewViewEn },
    ...{ learning: learningEn, journey: journeyEn, voiceKinds: voiceKindsEn },
  },
};

/** The words of the sidebar's page. They are kept from the script, which is evaluated at every click and says none of them. */
export type PageWords = SharedWords & StoryWords & (typeof PAGE_WORDS)['ja'];

/** The catalogue of a language, with the words of the sidebar. */
export const pageWordsOf = (language: Language): PageWords => ({
  ...sharedWordsOf(language),
  ...storyWordsOf(language),
  ...PAGE_WORDS[language],
});

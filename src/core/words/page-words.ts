import type { Language } from './index';
import { aboutEn } from './sheets/about-en';
import { aboutJa } from './sheets/about-ja';
import { journeyEn } from './sheets/journey-en';
import { journeyJa } from './sheets/journey-ja';
import { sharedEn } from './sheets/shared-en';
import { sharedJa } from './sheets/shared-ja';
import { voiceKindsEn } from './sheets/voice-kinds-en';
import { voiceKindsJa } from './sheets/voice-kinds-ja';
import { bottleneckViewEn } from './sidebar/bottleneck-en';
import { bottleneckViewJa } from './sidebar/bottleneck-ja';
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
import { sidebarEn } from './sidebar-en';
import { sidebarJa } from './sidebar-ja';
import { type StoryWords, storyWordsOf } from './story-words';

/** What the page says besides the script's words: its own, and the headers and purposes it shares with the sheets. */
const PAGE_WORDS = {
  ja: {
    ...{ sidebar: sidebarJa, terms: termsJa, template: sharedJa, about: aboutJa },
    ...{ todayView: todayJa, planView: planJa },
    ...{ progressView: progressViewJa, bottleneckView: bottleneckViewJa },
    ...{ leadsView: leadsViewJa, dealsView: dealsViewJa, reviewView: reviewViewJa },
    ...{ learning: learningJa, journey: journeyJa, voiceKinds: voiceKindsJa },
  },
  en: {
    ...{ sidebar: sidebarEn, terms: termsEn, template: sharedEn, about: aboutEn },
    ...{ todayView: todayEn, planView: planEn },
    ...{ progressView: progressViewEn, bottleneckView: bottleneckViewEn },
    ...{ leadsView: leadsViewEn, dealsView: dealsViewEn, reviewView: reviewViewEn },
    ...{ learning: learningEn, journey: journeyEn, voiceKinds: voiceKindsEn },
  },
};

/** The words of the sidebar's page. They are kept from the script, which is evaluated at every click and says none of them. */
export type PageWords = StoryWords & (typeof PAGE_WORDS)['ja'];

/** The catalogue of a language, with the words of the sidebar. */
export const pageWordsOf = (language: Language): PageWords => ({
  ...storyWordsOf(language),
  ...PAGE_WORDS[language],
});

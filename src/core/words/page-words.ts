import { type Language, type Words, wordsOf } from './index';
import { aboutEn } from './sheets/about-en';
import { aboutJa } from './sheets/about-ja';
import { sharedEn } from './sheets/shared-en';
import { sharedJa } from './sheets/shared-ja';
import { bottleneckViewEn } from './sidebar/bottleneck-en';
import { bottleneckViewJa } from './sidebar/bottleneck-ja';
import { importEn } from './sidebar/import-en';
import { importJa } from './sidebar/import-ja';
import { planEn } from './sidebar/plan-en';
import { planJa } from './sidebar/plan-ja';
import { progressViewEn } from './sidebar/progress-en';
import { progressViewJa } from './sidebar/progress-ja';
import { termsEn } from './sidebar/terms-en';
import { termsJa } from './sidebar/terms-ja';
import { todayEn } from './sidebar/today-en';
import { todayJa } from './sidebar/today-ja';
import { sidebarEn } from './sidebar-en';
import { sidebarJa } from './sidebar-ja';

/** What the page says besides the script's words: its own, and the headers and purposes it shares with the sheets. */
const PAGE_WORDS = {
  ja: {
    ...{ sidebar: sidebarJa, terms: termsJa, template: sharedJa, about: aboutJa },
    ...{ todayView: todayJa, planView: planJa, importing: importJa },
    ...{ progressView: progressViewJa, bottleneckView: bottleneckViewJa },
  },
  en: {
    ...{ sidebar: sidebarEn, terms: termsEn, template: sharedEn, about: aboutEn },
    ...{ todayView: todayEn, planView: planEn, importing: importEn },
    ...{ progressView: progressViewEn, bottleneckView: bottleneckViewEn },
  },
};

/** The words of the sidebar's page. They are kept from the script, which is evaluated at every click and says none of them. */
export type PageWords = Words & (typeof PAGE_WORDS)['ja'];

/** The catalogue of a language, with the words of the sidebar. */
export const pageWordsOf = (language: Language): PageWords => ({
  ...wordsOf(language),
  ...PAGE_WORDS[language],
});

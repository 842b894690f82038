import { type Language, type Words, wordsOf } from './index';
import { aboutEn } from './sheets/about-en';
import { aboutJa } from './sheets/about-ja';
import { sharedEn } from './sheets/shared-en';
import { sharedJa } from './sheets/shared-ja';
import { todayEn } from './sidebar/today-en';
import { todayJa } from './sidebar/today-ja';
import { sidebarEn } from './sidebar-en';
import { sidebarJa } from './sidebar-ja';

/** What the page says besides the script's words: its own, and the headers it shares with the sheets. */
const PAGE_WORDS = {
  ja: { sidebar: sidebarJa, template: sharedJa, about: aboutJa, todayView: todayJa },
  en: { sidebar: sidebarEn, template: sharedEn, about: aboutEn, todayView: todayEn },
};

/** The words of the sidebar's page. They are kept from the script, which is evaluated at every click and says none of them. */
export type PageWords = Words & (typeof PAGE_WORDS)['ja'];

/** The catalogue of a language, with the words of the sidebar. */
export const pageWordsOf = (language: Language): PageWords => ({
  ...wordsOf(language),
  ...PAGE_WORDS[language],
});

import { type Language, type Words, wordsOf } from './index';
import { sidebarEn } from './sidebar-en';
import { sidebarJa } from './sidebar-ja';

/** The words of the sidebar's page. They are kept from the script, which is evaluated at every click and says none of them. */
export type PageWords = Words & { readonly sidebar: typeof sidebarJa };

/** The catalogue of a language, with the words of the sidebar. */
export const pageWordsOf = (language: Language): PageWords => ({
  ...wordsOf(language),
  sidebar: language === 'ja' ? sidebarJa : sidebarEn,
});

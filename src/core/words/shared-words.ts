import { type Language, type Words, wordsOf } from './index';
import { aboutEn } from './sheets/about-en';
import { aboutJa } from './sheets/about-ja';
import { adoptionViewEn } from './sidebar/adoption-en';
import { adoptionViewJa } from './sidebar/adoption-ja';
import { bottleneckViewEn } from './sidebar/bottleneck-en';
import { bottleneckViewJa } from './sidebar/bottleneck-ja';
import { sidebarEn } from './sidebar-en';
import { sidebarJa } from './sidebar-ja';

const SHARED_WORDS = {
  ja: { sidebar: sidebarJa, about: aboutJa, adoptionView: adoptionViewJa, bottleneckView: bottleneckViewJa },
  en: { sidebar: sidebarEn, about: aboutEn, adoptionView: adoptionViewEn, bottleneckView: bottleneckViewEn },
};

/** The words of what all pages of the add-on have. */
export type SharedWords = Words & (typeof SHARED_WORDS)['ja'];

/** The catalogue of a language, with the words of what all pages have. */
export const sharedWordsOf = (language: Language): SharedWords => ({
  ...wordsOf(language),
  ...SHARED_WORDS[language],
});

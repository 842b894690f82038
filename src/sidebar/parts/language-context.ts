import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/words/index';
import { type PageWords, pageWordsOf } from '../../core/words/page-words';

const LanguageContext = createContext<Language>('ja');

/** Gives everything inside it a language: `<LanguageProvider value="en">…`. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the page, and its catalogue. */
export function useLanguage(): { readonly language: Language; readonly words: PageWords } {
  const language = useContext(LanguageContext);
  return { language, words: pageWordsOf(language) };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Words, wordsOf } from '../core/words/index';

const LanguageContext = createContext<Language>('ja');

/** Gives everything inside it a language: `<LanguageProvider value="en">…`. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the page, and its catalogue. */
export function useLanguage(): { readonly language: Language; readonly words: Words } {
  const language = useContext(LanguageContext);
  return { language, words: wordsOf(language) };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataWords } from '../../core/words/data-words';
import type { Language } from '../../core/words/index';
import type { PageWords } from '../../core/words/page-words';
import type { SharedWords } from '../../core/words/shared-words';

/** The language of a page, and its catalogue. */
interface Spoken<W extends SharedWords> {
  readonly language: Language;
  readonly words: W;
}

const LanguageContext = createContext<Spoken<SharedWords> | null>(null);

/** Gives everything inside it a language and the catalogue of its page. */
export const LanguageProvider = LanguageContext.Provider;

/** The language and the words of what all pages have. */
export function useShared(): Spoken<SharedWords> {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error('useShared requires a LanguageProvider around it');
  return spoken;
}

/** The language and the words of the sidebar, for what is only there. */
export const useLanguage = (): Spoken<PageWords> => useShared() as Spoken<PageWords>;

/** The language and the words of the page of data, for what is only there. */
export const useDataLanguage = (): Spoken<DataWords> => useShared() as Spoken<DataWords>;

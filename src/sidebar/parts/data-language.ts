import { type DataWords, dataWordsOf } from '../../core/words/data-words';
import type { Language } from '../../core/words/index';
import { useLanguage } from './language-context';

/** The language of the page of data, and its catalogue. */
export function useDataLanguage(): { readonly language: Language; readonly words: DataWords } {
  const { language } = useLanguage();
  return { language, words: dataWordsOf(language) };
}

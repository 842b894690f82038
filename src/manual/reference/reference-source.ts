import { TEMPLATES } from '../../../templates/index';
import type { Language } from '../../core/words/index';
import { pageWordsOf } from '../../core/words/page-words';
import { sheetWordsOf } from '../../core/words/sheets/index';
import { buildLibrary } from '../../template/library';
import { referenceEn } from './reference-words-en';
import { referenceJa } from './reference-words-ja';

/** All that the pages of the reference are written from, in one language: catalogues, templates, and words around them. */
export function referenceSource(language: Language) {
  const words = sheetWordsOf(language);
  return {
    language,
    words,
    terms: pageWordsOf(language).terms,
    about: pageWordsOf(language).about,
    library: buildLibrary(TEMPLATES, words),
    say: { ja: referenceJa, en: referenceEn }[language],
  };
}

export type ReferenceSource = ReturnType<typeof referenceSource>;

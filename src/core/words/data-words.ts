import type { Language } from './index';
import { type SharedWords, sharedWordsOf } from './shared-words';
import { dataViewEn } from './sidebar/data-en';
import { dataViewJa } from './sidebar/data-ja';
import { importEn } from './sidebar/import-en';
import { importJa } from './sidebar/import-ja';
import { importViewEn } from './sidebar/import-view-en';
import { importViewJa } from './sidebar/import-view-ja';
import { qualityEn } from './sidebar/quality-en';
import { qualityJa } from './sidebar/quality-ja';

const DATA_WORDS = {
  ja: { importing: importJa, importView: importViewJa, dataView: dataViewJa, quality: qualityJa },
  en: { importing: importEn, importView: importViewEn, dataView: dataViewEn, quality: qualityEn },
};

/** The words of the page of data: those all pages have, and its own, which the sidebar has no room for. */
export type DataWords = SharedWords & (typeof DATA_WORDS)['ja'];

/** The catalogue of a language, with the words of the page of data. */
export const dataWordsOf = (language: Language): DataWords => ({
  ...sharedWordsOf(language),
  ...DATA_WORDS[language],
});

import type { Language } from '../../src/core/index';
import { sheetWordsOf } from '../../src/core/words/sheets/index';
import { buildLibrary } from '../../src/template/library';
import { TEMPLATES } from '../../templates/index';

/** Every template in a language, as the add-on carries them. */
export const saidTemplates = (language: Language) =>
  buildLibrary(TEMPLATES, sheetWordsOf(language)).templates;

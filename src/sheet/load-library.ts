import type { Language } from '../core/words/index';
import type { Library } from '../template/library';

/**
 * Reads the templates of a language. They stand in a file of their own beside the script, so that a click that installs
 * nothing does not evaluate them. The file is an HTML file because Apps Script knows no other kind.
 */
export function loadLibrary(language: Language): Library {
  const page = HtmlService.createHtmlOutputFromFile(`templates-${language}`).getContent();
  return JSON.parse(page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1)) as Library;
}
